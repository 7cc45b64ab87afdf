import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlBlocks } from '../../../lib/html/html-blocks.ts'

const texts = (html: string) => htmlBlocks(html).blocks.map((block) => block.text)
const kinds = (html: string) => htmlBlocks(html).blocks.map((block) => `${block.kind}: ${block.text}`)

describe('htmlBlocks', () => {
  it('never splits a word at an inline tag', () => {
    expect(texts('<p>rock<b>star</b> and nin<span>ja</span><!-- x -->s</p>')).toEqual(['rockstar and ninjas'])
  })

  it('splits at block tags and line breaks', () => {
    expect(texts('One<div>two</div>three<br>four<hr>five<my-card>six</my-card>')).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
      'six',
    ])
  })

  it('collapses white space, but keeps no-break spaces', () => {
    expect(texts('<p>\n  a \t<b> b</b>\u00a0c&nbsp; d \n</p>')).toEqual(['a b\u00a0c\u00a0 d'])
  })

  it('leaves out what nobody reads', () => {
    expect(
      texts(
        '<head><title>T</title><style>s</style></head><p>a<script>b</script><template>c</template><svg><title>d</title></svg></p>' +
          '<p hidden>e</p><div aria-hidden="true"><p>f</p></div><p style="color: red; DISPLAY:none">g</p><button>h</button>' +
          '<select><option>i</option></select><textarea>j</textarea><p style="visibility:hidden">k</p><p>l</p>',
      ),
    ).toEqual(['a', 'l'])
  })

  it('tells headings, items and paragraphs', () => {
    expect(
      kinds(
        '<h2>H</h2><ul><li>I<li><p>J</p></ul><dl><dt>K<dd>L</dl><table><tr><td>M<th>N</table><p><b>Bold</b> <strong>line</strong></p><p><b>No.</b></p>',
      ),
    ).toEqual([
      'heading: H',
      'item: I',
      'item: J',
      'item: K',
      'item: L',
      'para: M',
      'para: N',
      'heading: Bold line',
      'para: No.',
    ])
  })

  it('splits lines in preformatted text', () => {
    expect(texts('<pre>one\ntwo  three\r\n\r\nfour</pre>')).toEqual(['one', 'two three', 'four'])
  })

  it('gives the text, the places in it, the title and the structured data', () => {
    const read = htmlBlocks(
      '<title> Cook &amp; baker </title><script type="application/ld+json">{"a":1}</script><h1>Cook</h1><p>Bake.</p>',
    )
    expect(read.text).toBe('Cook\nBake.')
    expect(read.at).toEqual([0, 5])
    expect(read.title).toBe('Cook & baker')
    expect(read.structured).toEqual(['{"a":1}'])
  })

  it.each(['', '   ', '<', '<p', '</p></div>', '<p>&', '&#x110000;', '<!doctype html>', '<svg><p>x</svg>'])(
    'survives %s',
    (html) => {
      expect(() => htmlBlocks(html)).not.toThrow()
    },
  )

  it('reads unclosed and crossed tags', () => {
    expect(texts('<div><p>one<p>two<b>three<div>four</b>five')).toEqual(['one', 'twothree', 'four', 'five'])
  })

  it('reads what stands deeper than any browser builds', () => {
    expect(texts(`${'<div>'.repeat(60_000)}deep${'</div>'.repeat(60_000)}<p>after</p>`)).toEqual([
      'deep',
      'after',
    ])
    expect(texts(`${'<b>'.repeat(60_000)}deep${'</i>'.repeat(60_000)}<p>after</p>`)).toEqual([
      'deep',
      'after',
    ])
  })

  it('places every block where it stands, for any markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<li>',
      ' ',
      '\n',
      'word',
      '&amp;',
      '&nbsp;',
      '<div hidden>',
      '</div>',
      '<pre>',
      '</pre>',
      '🦆',
      '<svg>',
      '</svg>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { blocks, text, at } = htmlBlocks(pieces.join(''))
        for (const [index, block] of blocks.entries()) {
          const from = at[index] ?? -1
          expect(text.slice(from, from + block.text.length)).toBe(block.text)
          expect(block.text).not.toMatch(/^[ \n\t]|[ \n\t]$|[ \n\t]{2}/)
          expect(block.id).toBe(`b${index}`)
        }
      }),
    )
  })
})
