/** Lets Preact draw what the last press has changed. */
const drawn = () => new Promise<void>((done) => setTimeout(done, 30))

/** Presses the first control whose visible words or name begin like this. */
export async function press(root: ParentNode, label: string): Promise<void> {
  const controls = [...root.querySelectorAll<HTMLElement>('button, label, summary')]
  const named = (element: HTMLElement) =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim()
  const exact = controls.find((element) => named(element) === label)
  const found = exact ?? controls.find((element) => named(element).startsWith(label))
  if (found === undefined) throw new Error(`Nothing to press is named "${label}".`)
  found.click()
  await drawn()
}
