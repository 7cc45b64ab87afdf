import type { BrowserKind } from './browsers/places.ts'
import { runCommand } from './test/run-command.ts'

/** Builds the extension that also reads pages of this machine; rejects with the build's own words. */
export async function buildForTests(kind: BrowserKind): Promise<void> {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome'
  const done = await runCommand(['wxt', 'build', '-b', browser, '--mode', 'test'], { minutes: 3 })
  if (!done.ok) throw new Error(`The extension could not be built:\n${done.output}`)
}
