import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../../../lib/page/surfaces/ranges.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'

function rootOf(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`
  const root = document.querySelector('main')
  if (root === null) throw new Error('no root')
  return root
}

const texts = (html: string): string[] => read({ root: rootOf(html) }).blocks.map((block) => block.text)
const collapsed = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ')

describe('read', () => {
  it('joins words cut by inline tags and splits at block tags and line breaks', () => {
    expect(texts('<p>We want a rock<b>star</b>.</p><div>One<br>two<p>three</div>')).toEqual([
      'We want a rockstar.',
      'One',
      'two',
      'three',
    ])
  })

  it('collapses white space but keeps no-break spaces, soft hyphens, emoji and right-to-left text', () => {
    expect(texts('<p>\n  a \t b\u00a0c  </p><p>lead\u00ADer \u{1F600}</p><p>שלום <i>עולם</i></p>')).toEqual([
      'a b\u00a0c',
      'lead\u00ADer \u{1F600}',
      'שלום עולם',
    ])
  })

  it('leaves out what no reader sees', () => {
    const hidden =
      '<p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p><script>d</script>'
    expect(texts(`${hidden}<p>Seen <button>Apply</button><textarea>e</textarea>here</p>`)).toEqual([
      'Seen here',
    ])
  })

  it('leaves out what a style sheet hides', () => {
    document.head.innerHTML = '<style>.gone { display: none } .veiled { visibility: hidden }</style>'
    expect(texts('<p>Seen <span class="gone">a</span></p><p class="veiled">b</p>')).toEqual(['Seen'])
    document.head.innerHTML = ''
  })

  it('names kinds and sections', () => {
    const { blocks } = read({
      root: rootOf(
        '<h2>Responsibilities</h2><ul><li><p>Write code</p></li></ul><p><b>Essential</b></p><p>Patience</p>',
      ),
    })
    expect(blocks.map(({ id, kind, section }) => [id, kind, section])).toEqual([
      ['b0', 'heading', 'duties'],
      ['b1', 'item', 'duties'],
      ['b2', 'heading', 'requirements'],
      ['b3', 'para', 'requirements'],
    ])
  })

  it('reads a title that stands apart first', () => {
    const root = rootOf('<h1>Site<span>wide</span></h1><p>Text</p>')
    const [title, body] = [root.querySelector('h1'), root.querySelector('p')]
    if (title === null || body === null) throw new Error('no parts')
    const { blocks } = read({ root: title, kind: 'title' }, { root: body })
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Sitewide'],
      ['para', 'Text'],
    ])
  })

  it('changes nothing', () => {
    const root = rootOf('<p>We want a rock<b>star</b>.</p> <ul><li>x</ul>')
    const before = document.documentElement.outerHTML
    read({ root })
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

const words = fc.stringMatching(/^[a-c\u00a0\u00AD\u{1F600}ש \n\t]{0,8}$/u)
const tag = fc.constantFrom(
  'p',
  'b',
  'strong',
  'i',
  'span',
  'div',
  'ul',
  'li',
  'h2',
  'pre',
  'td',
  'script',
  'x-y',
)
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constant('<br>'),
    fc.tuple(tag, tie('html')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
    // Malformed: an end tag too few, one too many.
    fc.tuple(tag, tie('html')).map(([name, inner]) => `<${name}>${inner}`),
    tag.map((name) => `</${name}>`),
  ),
}))

describe('read and rangeOf together', () => {
  it('give the same words for any span of any markup', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (markup, a, b) => {
        const reading = read({ root: rootOf(markup) })
        for (const { id, text } of reading.blocks) {
          expect(text).toBe(collapsed(text).replace(/^ | $/g, ''))
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
          if (start === undefined || end === undefined || start === end) continue
          const range = rangeOf(reading, { block: id, start, end })
          expect(range).toBeDefined()
          // A whole script may lie within the range; its text is not the reader's.
          const inside = range?.cloneContents()
          for (const script of inside?.querySelectorAll('script') ?? []) script.remove()
          expect(collapsed(inside?.textContent ?? '')).toBe(text.slice(start, end))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a span that the block does not have', () => {
    const reading = read({ root: rootOf('<p>short</p>') })
    expect(rangeOf(reading, { block: 'b0', start: 2, end: 9 })).toBeUndefined()
    expect(rangeOf(reading, { block: 'b9', start: 0, end: 1 })).toBeUndefined()
    expect(rangeOf(reading, { block: 'b0', start: 2, end: 2 })).toBeUndefined()
  })

  it('refuses a span whose page text has gone since', () => {
    const reading = read({ root: rootOf('<p>young team</p>') })
    document.querySelector('p')?.firstChild?.remove()
    expect(rangeOf(reading, { block: 'b0', start: 0, end: 5 })).toBeUndefined()
  })
})
