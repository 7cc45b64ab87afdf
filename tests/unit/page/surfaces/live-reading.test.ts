import fc from 'fast-check'
import { expect, it } from 'vitest'
import { liveReading } from '../../../../lib/page/surfaces/live-reading.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'

const START = `<h2>About the job</h2><p>We want a <b>young</b> person.</p><ul><li><p>Run the rota.</p></li>
<li>Coach the guys</li></ul><div><p>One</p><p>Two</p></div><p>Flexible hours.</p>`

/** What editors, people and scripts do to an editor, each to the place that the number picks. */
const CHANGES: readonly ((root: Element, pick: number) => void)[] = [
  (root, pick) => textIn(root, pick)?.insertData(0, 'x '),
  (root, pick) => textIn(root, pick)?.replaceData(0, 2, ''),
  (root, pick) => elementIn(root, pick)?.remove(),
  (root, pick) =>
    elementIn(root, pick)?.after(Object.assign(document.createElement('p'), { textContent: 'New.' })),
  (root, pick) => elementIn(root, pick)?.replaceWith('bare words'),
  (root, pick) => elementIn(root, pick)?.setAttribute('hidden', ''),
  (root, pick) => elementIn(root, pick)?.removeAttribute('hidden'),
  (root, pick) => elementIn(root, pick)?.append(document.createElement('br'), 'after a break'),
  (root, pick) =>
    root.append(...[root.children[pick % Math.max(1, root.children.length)]].filter((one) => one != null)),
  (root) => {
    root.innerHTML = START
  },
]

function textIn(root: Element, pick: number): Text | undefined {
  const texts: Text[] = []
  const gather = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) texts.push(child)
      else gather(child)
    }
  }
  gather(root)
  return texts[pick % Math.max(1, texts.length)]
}

function elementIn(root: Element, pick: number): Element | undefined {
  const all = [...root.querySelectorAll('*')]
  return all[pick % Math.max(1, all.length)]
}

it('says what a reading from the start says, whatever was changed', async () => {
  const step = fc.tuple(fc.nat({ max: CHANGES.length - 1 }), fc.nat({ max: 50 }))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      document.body.innerHTML = `<div contenteditable="true">${START}</div>`
      const root = document.querySelector('div')
      if (root === null) throw new Error('no editor')
      const live = liveReading(root)
      const observer = new MutationObserver((records) => live.touch(records))
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeOldValue: true,
      })
      live.again()
      for (const [kind, pick] of steps) {
        CHANGES[kind]?.(root, pick)
        live.touch(observer.takeRecords())
        const [now, fresh] = [live.again(), read({ root })]
        expect(now.blocks.map(({ text }) => text)).toEqual(fresh.blocks.map(({ text }) => text))
        expect([...now.maps]).toEqual([...fresh.maps])
        if (pick % 3 === 0) expect(live.fresh()).toEqual(fresh)
      }
      observer.disconnect()
    }),
    { numRuns: 200 },
  )
})

it('reads afresh only what was touched', () => {
  document.body.innerHTML = `<div>${START}</div>`
  const root = document.querySelector('div')
  if (root === null) throw new Error('no editor')
  const live = liveReading(root)
  const before = live.again()
  const last = before.blocks.at(-1)?.id ?? ''
  // Nobody told it: it need not look there.
  root.querySelector('h2')?.append(' of today')
  expect(live.again().blocks).toEqual(before.blocks)
  expect(live.fresh().blocks[0]?.text).toBe('About the job of today')
  expect(live.again().maps.get(last)?.runs).toEqual(before.maps.get(last)?.runs)
})
