import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PROJECT } from '../project.ts'
import type { Budget } from './budget.ts'
import { engineTimes, type FreshEngineTimes } from './engine.ts'
import { hostileGrowth, memoryGrowth, throughput } from './load.ts'
import { peerTimes } from './peers.ts'

/** What the engine costs on our own adverts, with other checkers beside it where they are installed. */
export async function engineBudgets(adverts: readonly string[], peersFrom: string): Promise<Budget[]> {
  const engine: { where: string; times: FreshEngineTimes }[] = []
  const peers: Budget['measured'][number][] = []
  for (const advert of adverts) {
    const path = resolve(PROJECT, `tests/fixtures/adverts/${advert}.txt`)
    engine.push({ where: `Node, ${advert}`, times: await engineTimes(path) })
    for (const { name, value, note } of await peerTimes(peersFrom, readFileSync(path, 'utf8')))
      peers.push({ where: `${name}, ${advert}`, value, note })
  }
  const byEngine = (key: keyof FreshEngineTimes) =>
    engine.map(({ where, times }) => ({ where, value: times[key] }))
  const slowest = Math.max(...engine.map(({ times }) => times.warm))
  return [
    { what: 'engine, 1,000 words, warm', limit: 5, unit: 'ms', measured: byEngine('warm') },
    {
      what: 'others, the same, which should take longer',
      limit: Math.round(slowest * 100) / 100,
      least: true,
      unit: 'ms',
      measured: peers,
    },
    { what: 'engine, one edited paragraph', limit: 1, unit: 'ms', measured: byEngine('paragraph') },
    {
      what: 'fresh process: rules ready and scanned',
      limit: 80,
      unit: 'ms',
      measured: engine.map(({ where, times }) => ({ where, value: times.evaluate + times.ready })),
    },
    {
      what: 'fresh process: first check with the tagger',
      limit: 400,
      unit: 'ms',
      measured: byEngine('first'),
    },
    {
      what: 'adverts a second, JSON Lines to JSON Lines',
      limit: 150,
      least: true,
      unit: '/s',
      measured: [{ where: 'Node, one core', value: throughput(), note: '600 made adverts of 650 words' }],
    },
    {
      what: 'memory from 1,000 adverts to 10,000',
      limit: 20,
      unit: 'MB',
      measured: [{ where: 'Node', value: await memoryGrowth(), note: 'all different, garbage collected' }],
    },
    {
      what: 'time against half of it; linear is 2',
      limit: 2.5,
      unit: '',
      measured: (await hostileGrowth()).map(({ what, value }) => ({ where: what, value })),
    },
  ]
}
