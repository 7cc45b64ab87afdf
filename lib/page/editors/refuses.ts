/** Whether a field or editor is no place for a writing aid: by its state, its role, or its own word. */
export function refuses(element: Element): boolean {
  return (
    element.matches(':disabled') ||
    element.hasAttribute('readonly') ||
    element.getAttribute('aria-disabled') === 'true' ||
    element.getAttribute('aria-readonly') === 'true' ||
    element.getAttribute('data-enable-grammarly') === 'false' ||
    /^(?:combobox|searchbox)$/.test(element.getAttribute('role') ?? '') ||
    element.closest('.monaco-editor, .cm-editor, .CodeMirror, .ace_editor') !== null
  )
}

/**
 * Plain fields that switch the spelling check or another assistant off hold codes and names, not prose; rich editors
 * do so only because they bring their own, or keep foreign markup out.
 */
export const isNotProse = (field: Element): boolean =>
  field.getAttribute('spellcheck') === 'false' || field.getAttribute('data-gramm') === 'false'
