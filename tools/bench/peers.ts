import { MissingData } from '../accuracy/data.ts'
import { loadPeers } from '../accuracy/peers.ts'

/** The median of another checker's time for the same advert, warm; no value and a note where it is not there. */
export interface PeerTime {
  readonly name: string
  readonly value: number | undefined
  readonly note: string
}

const TURNS = 20

/** alex and retext-equality as installed below a folder, on the advert that Evenhand is measured on. */
export async function peerTimes(folder: string, text: string): Promise<readonly PeerTime[]> {
  try {
    const peers = await loadPeers(folder)
    return peers.map(({ name, check }) => {
      for (let turn = 0; turn < 5; turn++) check(text)
      const times = Array.from({ length: TURNS }, () => {
        const started = performance.now()
        check(text)
        return performance.now() - started
      })
      const value = times.toSorted((a, b) => a - b)[TURNS / 2]
      return { name, value, note: 'another checker, on the same advert in the same run' }
    })
  } catch (error) {
    if (!(error instanceof MissingData)) throw error
    return [{ name: 'alex and retext-equality', value: undefined, note: error.message }]
  }
}
