import type { FoundBrowser } from '../browsers/find.ts'
import { buildDemo, DEMO_SITE } from '../demo/build.ts'
import { startDriver } from '../drivers/start-driver.ts'
import { extensionFolder } from '../project.ts'
import { serve } from '../serve.ts'
import type { Budget } from './budget.ts'
import { longDraft } from './long-draft.ts'
import { type TypingTimes, typingTimes } from './typing.ts'

const WORDS = 1500
const EDITOR = '#description .tiptap'

/** What writing in a long Tiptap draft costs. Only Chromium tells: its traces name each function's script. */
export async function typingBudgets(browsers: readonly FoundBrowser[]): Promise<Budget[]> {
  await buildDemo()
  const runs: { where: string; times: TypingTimes | undefined }[] = []
  for (const browser of browsers) {
    const times = browser.kind === 'chromium' ? await timesIn(browser) : undefined
    runs.push({ where: browser.name, times })
  }
  const row = (
    what: string,
    limit: number,
    unit: Budget['unit'],
    key: keyof TypingTimes,
    note = '',
  ): Budget => ({
    what,
    limit,
    unit,
    measured: runs.map(({ where, times }) => ({
      where,
      value: times?.[key],
      note: times === undefined ? 'this browser has no trace of its scripts' : note,
    })),
  })
  const draft = `a ${WORDS.toLocaleString('en-GB')}-word Tiptap draft`
  return [
    row(`a key in ${draft}, our main-thread time: median`, 1, 'ms', 'median'),
    row('the same, the slowest of 100', 8, 'ms', 'slowest1in100'),
    row('tasks over 50 ms in 300 keys', 0, '', 'longTasks', 'the editor’s own included'),
    row('growth after 10,000 keystrokes', 5, 'MB', 'growth', 'the editor’s own undo history included'),
    row('calls of ours in 3 s of an idle editor', 0, '', 'idleCalls'),
  ]
}

async function timesIn(browser: FoundBrowser): Promise<TypingTimes> {
  await using site = await serve({ '/': DEMO_SITE })
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true })
  const page = await driver.open(`${site.origin}/ats/`)
  return await typingTimes(page, EDITOR, longDraft(WORDS), driver.base)
}
