import { beforeEach, expect, it, vi } from 'vitest'
import { createHighlighter, type Mark } from '../../../../lib/page/show/highlight.ts'

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

beforeEach(() => void vi.stubGlobal('Highlight', FakeHighlight))

const mark = (name: Mark['name']): Mark => ({ name, range: document.createRange() })

function setUp() {
  const registry = new Map<string, Highlight>()
  // The page has highlights of its own, which are none of our business.
  registry.set('page-own', new Highlight())
  const counts = () => Object.fromEntries([...registry].map(([name, highlight]) => [name, highlight.size]))
  return { registry, highlighter: createHighlighter(registry), counts }
}

it('joins the marks of all owners by name, and replaces those of one', () => {
  const { highlighter, counts } = setUp()
  const [one, other] = [{}, {}]
  highlighter.draw(one, [mark('evenhand-legal-risk'), mark('evenhand-balance')])
  highlighter.draw(other, [mark('evenhand-legal-risk')])
  expect(counts()).toEqual({ 'page-own': 0, 'evenhand-legal-risk': 2, 'evenhand-balance': 1 })
  highlighter.draw(one, [])
  expect(counts()).toEqual({ 'page-own': 0, 'evenhand-legal-risk': 1 })
})

it('draws again what the page cleared, and leaves nothing at the end', () => {
  const { registry, highlighter, counts } = setUp()
  highlighter.draw({}, [mark('evenhand-legal-risk')])
  registry.clear()
  highlighter.reassert()
  expect(counts()).toEqual({ 'evenhand-legal-risk': 1 })
  highlighter.clear()
  expect(counts()).toEqual({})
})
