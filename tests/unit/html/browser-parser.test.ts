import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { createBlockCollector } from '../../../lib/html/block-collector.ts'
import { htmlBlocks } from '../../../lib/html/html-blocks.ts'
import type { Block } from '../../../lib/model/advert.ts'
import { isHiddenByAttributes } from '../../../lib/text/html-tags.ts'
import { assignSections } from '../../../lib/text/sections.ts'

/** Blocks of the tree that a browser builds from the same markup. */
function browserBlocks(html: string): readonly Block[] {
  const collector = createBlockCollector()
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('value' in node) return collector.text(node.value)
    if (!('childNodes' in node)) return
    const attributes = 'attrs' in node ? node.attrs : []
    if ('tagName' in node)
      collector.open(
        node.tagName,
        isHiddenByAttributes((name) => attributes.find((attribute) => attribute.name === name)?.value),
      )
    for (const child of node.childNodes) walk(child)
    if ('tagName' in node) collector.close()
  }
  walk(parse(html))
  return assignSections(collector.done())
}

describe('htmlBlocks beside a browser’s parser', () => {
  it.each([
    ['unclosed paragraphs and items', '<p>One<p>Two<ul><li>a<li>b<ul><li>c</ul></ul>After'],
    ['a list in a paragraph', '<p>Before<ul><li>a</ul>after</p>end'],
    ['headings that never close', '<h2>One<h3>Two</h3><p>Three'],
    ['definition lists', '<dl><dt>A<dd>B<dt>C<dd>D</dl>'],
    ['a table without its parts', '<table><tr><td>A<td>B<tr><th>C</table>'],
    ['a table in a list', '<ul><li>a<table><tr><td>b</table>c</ul>'],
    ['crossed bold and italics', '<p>a<b>b<i>c</b>d</i>e'],
    [
      'comments, doctype and conditional comments',
      '<!doctype html><!-- <p>no --><p>yes<!--[if IE]><p>no<![endif]-->',
    ],
    ['script and style with tags in them', '<script>"<p>no</p>"</script><style>p > a {}</style><p>yes'],
    [
      'text areas, selects and buttons',
      '<textarea><p>no</textarea><select><option>no</select><button><p>no</button>yes',
    ],
    ['svg and math', '<p>a<svg><text>no</text><title>no</title></svg>b<math><mi>no</mi></math>c'],
    [
      'entities with and without semicolons',
      '<p>a&nbsp;b &amp c &pound;5 &eacute; &notin; &#8212; &unknown;',
    ],
    [
      'attributes of all kinds',
      '<p hidden=until-found>no<p HIDDEN>no<p aria-hidden=TRUE>yes<p style=display:none>no<p title="a>b">yes',
    ],
    ['forms in forms', '<form><p>a<form><p>b</form>c</form>d'],
    ['stray end tags', '</p></div></li>One</br>Two</span>'],
    ['an element that closes itself', '<div/>a<br/>b<my-card/>c<p/>d'],
    ['preformatted text', '<pre>\n a\n\n  b <b>c\nd</b></pre>'],
    ['null characters and odd spaces', '<p>a\u00a0 \u2003b\fc\td'],
    ['a body that comes late', '<title>T</title><meta><p>a<body class=x><p>b'],
    ['no markup at all', 'Just text & more < text > here'],
    [
      'details, figures and legends',
      '<details><summary>a</summary>b</details><figure>c<figcaption>d</figure><fieldset><legend>e</legend>f</fieldset>',
    ],
  ])('reads %s alike', (_, html) => {
    expect(htmlBlocks(html).blocks).toEqual(browserBlocks(html))
  })

  it('reads any mix of the tags that adverts use alike', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<br>',
      '<h2>',
      '</h2>',
      '<span>',
      '</span>',
      '<strong>',
      '</strong>',
      '<script>x</script>',
      '<!-- x -->',
      ' ',
      '\n',
      'word',
      'two words',
      '&amp;',
      '&nbsp;',
      '🦆',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('')
        expect(htmlBlocks(html).text).toBe(
          browserBlocks(html)
            .map((block) => block.text)
            .join('\n'),
        )
      }),
    )
  })
})
