import { describe, expect, it } from 'vitest'
import { editorAt } from '../../../../lib/page/editors/find-editor.ts'

function at(html: string, selector = '#here'): string | undefined {
  document.body.innerHTML = html
  const element = document.querySelector(selector)
  if (element === null) throw new Error('nothing here')
  return editorAt(element)?.adapter.id
}

describe('editorAt', () => {
  it.each([
    ['<textarea id="here"></textarea>', 'textarea'],
    ['<input id="here">', 'input'],
    ['<input id="here" type="text">', 'input'],
    ['<div contenteditable="true"><p id="here">x</p></div>', 'content-editable'],
    ['<div contenteditable="true" spellcheck="false"><p id="here">x</p></div>', 'content-editable'],
  ])('takes %s', (html, id) => {
    expect(at(html)).toBe(id)
  })

  it.each([
    '<input id="here" type="password">',
    '<input id="here" type="search">',
    '<input id="here" type="email">',
    '<input id="here" type="tel">',
    '<input id="here" type="url">',
    '<input id="here" type="number">',
    '<input id="here" autocomplete="family-name">',
    '<input id="here" role="combobox">',
    '<input id="here" readonly>',
    '<textarea id="here" disabled></textarea>',
    '<textarea id="here" readonly></textarea>',
    '<textarea id="here" spellcheck="false"></textarea>',
    '<textarea id="here" data-enable-grammarly="false"></textarea>',
    '<div contenteditable="true" role="searchbox"><p id="here">x</p></div>',
    '<div class="cm-editor"><div contenteditable="true"><p id="here">x</p></div></div>',
    '<p id="here">x</p>',
    '<button id="here">x</button>',
  ])('leaves %s alone', (html) => {
    expect(at(html)).toBeUndefined()
  })
})
