import { describe, expect, it } from 'vitest'
import { formatAround, sameTexts, textsOf, textsWith } from '../../../../lib/page/editors/fingerprint.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'

function shown(html: string) {
  document.body.innerHTML = html
  return { root: document.body, reading: read({ root: document.body }) }
}

const young = { block: 'b0', start: 2, end: 7 }
const keen = { block: 'b0', start: 2, end: 6 }
const format = (html: string, span: typeof young) => {
  const { root, reading } = shown(html)
  return formatAround(root, reading, span)
}

describe('formatAround', () => {
  const before = format('<p>A <b>young</b> team <i>here</i></p><p>Two</p>', young)

  it('is the same when only the words of the span differ', () => {
    expect(format('<p>A <b>keen</b> team <i>here</i></p><p>Two</p>', keen)).toBe(before)
    expect(format('<p>A keen team <i>here</i></p><p>Two</p>', keen)).toBe(before)
  })

  it.each([
    ['a lost italic', '<p>A <b>keen</b> team here</p><p>Two</p>'],
    ['a bold that spread', '<p>A <b>keen team</b> <i>here</i></p><p>Two</p>'],
    ['a lost paragraph', '<p>A <b>keen</b> team <i>here</i><br>Two</p>'],
    ['a lost space', '<p>A <b>keen</b>team <i>here</i></p><p>Two</p>'],
  ])('tells %s', (_name, html) => {
    expect(format(html, keen)).not.toBe(before)
  })
})

it('textsWith says what the draft should read after the edit', () => {
  const wanted = textsWith(shown('<p>A young team</p><p>Two</p>').reading, young, 'keen')
  expect(wanted).toEqual(['A keen team', 'Two'])
  expect(sameTexts(wanted, textsOf(shown('<p>A&nbsp;keen team</p><p>Two</p>').reading))).toBe(true)
  expect(sameTexts(wanted, textsOf(shown('<p>A keenteam</p><p>Two</p>').reading))).toBe(false)
})
