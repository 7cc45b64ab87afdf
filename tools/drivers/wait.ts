import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again until the answer is truthy; rejects with what was waited for. The limit is far beyond what anything
 * needs: it ends what hangs, and is never met only because the machine is busy.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | false | undefined | null>,
  timeoutMs = 40_000,
): Promise<T> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`)
    await sleep(50)
  }
}
