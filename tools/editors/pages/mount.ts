/** An editor on the page, as the page's own script knows it. */
export interface Mounted {
  /** What would be saved: HTML from the editor's own model, or the text of a plain field. */
  readonly saved: () => string
}

/** Builds one kind of editor in the form's field for the description and fills it with HTML, or text by lines. */
export interface EditorPage {
  readonly mount: (place: HTMLElement, html: string) => Mounted | Promise<Mounted>
}
