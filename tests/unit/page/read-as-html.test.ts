import fc from 'fast-check'
import { expect, it } from 'vitest'
import { htmlBlocks } from '../../../lib/html/html-blocks.ts'
import { read } from '../../../lib/page/surfaces/read.ts'

function onPage(html: string) {
  document.body.innerHTML = html
  return read({ root: document.body }).blocks
}

it.each([
  ['words cut by tags', '<p>A rock<b>star</b> and a <i>gu</i>ru</p>'],
  ['lists with paragraphs', '<ul><li><p>One</p><p>Two</p></li><li>Three<ul><li>Four</li></ul></li></ul>'],
  [
    'bold lines as headings',
    '<p><b>What you will do</b></p><ul><li>Write</li></ul><p><strong>Not</strong> all bold</p>',
  ],
  ['line breaks', '<div>One<br>Two<br/><br>Three</div>Four'],
  ['tables', '<table><tr><td>Pay</td><td>£30,000</td></tr><tr><th>Hours</th><td>37</td></tr></table>'],
  [
    'what is left out',
    '<p>Seen<script>x</script><button>y</button><svg><text>z</text></svg> too</p><div hidden>no</div>',
  ],
  ['inner spaces', '<p> a\n<b> b </b>\t c&nbsp; d </p><pre>one\n two</pre>'],
  ['definition lists', '<dl><dt>Location</dt><dd>Leeds</dd></dl><h2>Benefits</h2><p>Tea</p>'],
  ['odd letters', '<p>lead&shy;er \u{1F600} &amp; café</p><p dir="rtl">שלום <b>עולם</b></p>'],
])('the page and the string give the same blocks: %s', (_name, html) => {
  expect(onPage(html)).toEqual(htmlBlocks(html).blocks)
})

const word = fc.stringMatching(/^[a-c\u00a0\u{1F600} \n\t.:]{0,8}$/u)
/** Only what both parsers must take for the same tree: block tags never within `p` or a heading. */
const inline: fc.Arbitrary<string> = fc.letrec<{ node: string; all: string }>((tie) => ({
  all: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.constant('<br>'),
    fc
      .tuple(fc.constantFrom('b', 'strong', 'i', 'span', 'em'), tie('all'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
})).all
const blocks: fc.Arbitrary<string> = fc.letrec<{ node: string; all: string }>((tie) => ({
  all: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(fc.constantFrom('p', 'h2', 'pre'), inline).map(([tag, inner]) => `<${tag}>x${inner}</${tag}>`),
    inline,
    fc
      .tuple(fc.constantFrom('div', 'section', 'ul', 'blockquote'), tie('all'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    tie('all').map((inner) => `<ul><li>${inner}</li></ul>`),
  ),
})).all

it('the page and the string give the same blocks for any well-formed markup', () => {
  fc.assert(
    fc.property(blocks, (html) => {
      expect(onPage(html)).toEqual(htmlBlocks(html).blocks)
    }),
    { numRuns: 300 },
  )
})
