import type { Step } from './steps.ts'

/**
 * Runs steps in order, as many at once as there are cores, each after those it follows or needs. A step whose
 * need has failed is given to `skip` instead.
 */
export async function schedule<R extends { readonly ok: boolean }>(
  steps: readonly Step[],
  cores: number,
  run: (step: Step) => Promise<R>,
  skip: (step: Step, need: string) => R,
): Promise<Map<string, R>> {
  const results = new Map<string, R>()
  const waiting = [...steps]
  const running = new Set<Promise<void>>()
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((step) =>
      [...step.after, ...step.needs].every((need) => results.has(need)),
    )
    const step = waiting[next]
    if (step === undefined || running.size >= cores) {
      if (running.size === 0) throw new Error('The steps wait for one another.')
      await Promise.race(running)
      continue
    }
    waiting.splice(next, 1)
    const failed = step.needs.find((need) => results.get(need)?.ok !== true)
    if (failed !== undefined) {
      results.set(step.name, skip(step, failed))
      continue
    }
    const task = run(step).then((result) => {
      results.set(step.name, result)
      running.delete(task)
    })
    running.add(task)
  }
  return results
}
