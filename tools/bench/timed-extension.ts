import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserKind } from '../browsers/places.ts'
import { extensionFolder, PROJECT } from '../project.ts'

/** The attribute in which the copy's small script leaves its time on the page. */
export const TIMED = 'data-bench-ms'

/**
 * A copy of the test build whose small script notes, on the page, how long it ran: the way to time it where a browser
 * has no tracing. Its compiling is not in the figure.
 */
export function timedExtension(kind: BrowserKind): string {
  const copy = resolve(PROJECT, `.output/bench-${kind}`)
  rmSync(copy, { recursive: true, force: true })
  cpSync(extensionFolder(kind, 'test'), copy, { recursive: true })
  const script = resolve(copy, 'content-scripts/advert.js')
  const code = readFileSync(script, 'utf8')
  writeFileSync(
    script,
    `const benchStart = performance.now();\n${code}\n;document.documentElement.setAttribute('${TIMED}', String(performance.now() - benchStart))\n`,
  )
  return copy
}
