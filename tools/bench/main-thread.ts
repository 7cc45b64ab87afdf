import type { CDPSession, Page } from 'puppeteer-core'

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly url: string }
    readonly children?: readonly number[]
  }[]
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}

/**
 * Milliseconds that scripts below an address held the page's main thread while the page loaded again and
 * `until` was reached. Chromium only: a sampling profiler sees every world of the page.
 */
export async function scriptTimeOfReload(
  page: Page,
  base: string,
  until: () => Promise<unknown>,
): Promise<number> {
  const session: CDPSession = await page.createCDPSession()
  try {
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval: 50 })
    await session.send('Profiler.start')
    await page.reload({ waitUntil: 'load' })
    await until()
    const { profile } = await session.send('Profiler.stop')
    return timeBelow(profile, base)
  } finally {
    await session.detach()
  }
}

/** A sample counts when any function on its stack comes from below the address. */
function timeBelow(profile: Profile, base: string): number {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const ours = new Set<number>()
  const mark = (id: number, above: boolean) => {
    const node = nodes.get(id)
    if (node === undefined) return
    const inside = above || node.callFrame.url.startsWith(base)
    if (inside) ours.add(id)
    for (const child of node.children ?? []) mark(child, inside)
  }
  const [root] = profile.nodes
  if (root) mark(root.id, false)
  let micros = 0
  for (const [index, id] of (profile.samples ?? []).entries()) {
    // A delta is the time up to its sample, so the time that a sample stands for is the next one's.
    if (ours.has(id)) micros += profile.timeDeltas?.[index + 1] ?? 0
  }
  return micros / 1000
}
