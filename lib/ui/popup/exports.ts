import { reportCsv } from '../../report/csv.ts'
import { reportEmail } from '../../report/html/report-email.tsx'
import { reportHtml } from '../../report/html/report-page.tsx'
import { reportJson } from '../../report/json.ts'
import { reportMarkdown } from '../../report/markdown.ts'
import type { Reported } from '../../report/reported.ts'
import { fileName } from '../file-name.ts'
import { reportWords } from '../words/report.ts'
import type { PopupClient } from './client.ts'
import type { DoneState } from './state.ts'

/** One kind of file that a result can be saved as. */
interface Kind {
  /** Its ending, too. */
  readonly ending: 'html' | 'md' | 'csv' | 'json'
  readonly type: string
  readonly write: (reported: Reported) => string
}

/** The kinds of file, the one that most people want first. */
export const EXPORTS: readonly Kind[] = [
  {
    ending: 'html',
    type: 'text/html',
    write: (reported) => reportHtml(reported, reportWords),
  },
  {
    ending: 'md',
    type: 'text/markdown',
    write: (reported) => reportMarkdown(reported, reportWords),
  },
  {
    ending: 'csv',
    type: 'text/csv',
    write: (reported) => reportCsv(reported, reportWords),
  },
  { ending: 'json', type: 'application/json', write: reportJson },
]

/** Saves a result; resolves with the file's name. */
export async function saveReport(client: PopupClient, state: DoneState, kind: Kind): Promise<string> {
  const name = `${fileName(state.title)}.${kind.ending}`
  await client.save(name, kind.type, kind.write(await reportedNow(client, state)))
  return name
}

/** Puts the report on the clipboard, for an e-mail with its formatting and for a text field without. */
export async function copyReport(client: PopupClient, state: DoneState): Promise<boolean> {
  const reported = await reportedNow(client, state)
  return client.copyRich(reportEmail(reported, reportWords), reportMarkdown(reported, reportWords))
}

const reportedNow = async (client: PopupClient, state: DoneState): Promise<Reported> => ({
  ...state,
  organisation: await client.organisation(),
  product: client.product,
  made: new Date().toISOString(),
})
