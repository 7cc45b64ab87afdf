import type { Page } from 'puppeteer-core'

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time on the processor alone, in microseconds. */
  readonly tdur?: number
  readonly args?: object
}

const OF_SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'TimerFire'])

/**
 * Milliseconds of processor time that scripts below an address took of the page's main thread while the page loaded
 * again, compiling included; what else the machine does at the time is left out. Chromium only.
 */
export async function cpuTimeOfReload(page: Page, base: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
  await page.reload({ waitUntil: 'load' })
  const trace = await page.tracing.stop()
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(trace ?? []).toString())
  const ours = traceEvents.filter(
    ({ ph, name, args }) => ph === 'X' && OF_SCRIPTS.has(name) && JSON.stringify(args ?? {}).includes(base),
  )
  const within = (inner: TraceEvent, outer: TraceEvent) =>
    inner !== outer &&
    inner.tid === outer.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  const outermost = ours.filter((event) => !ours.some((other) => within(event, other)))
  return outermost.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000
}
