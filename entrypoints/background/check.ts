import { type Checker, createChecker } from '../../lib/engine/checker.ts'
import { type CheckedText, MessageFailed, type Sender } from '../../lib/messages.ts'
import type { AdvertDocument } from '../../lib/model/advert.ts'
import type { Assessment } from '../../lib/model/assessment.ts'
import type { Checked } from '../../lib/model/checked.ts'
import type { Subject } from '../../lib/model/page-state.ts'
import { offAt } from '../../lib/model/site.ts'
import { isWanted } from '../../lib/model/unwanted.ts'
import { assess } from '../../lib/plan/assess.ts'
import { houseTermsItem } from '../../lib/storage/house-terms.ts'
import { switchedOff } from '../../lib/storage/sites.ts'
import { unwantedItem } from '../../lib/storage/unwanted.ts'
import { keeps, pageStates, setPageState } from '../../lib/storage.ts'
import { plainBlocks } from '../../lib/text/plain-blocks.ts'
import { showBadge } from './badge.ts'

let checker: { readonly terms: string; readonly itself: Checker } | undefined

/** The engine with the organisation's own terms; made again only when these have changed. */
async function checkerNow(): Promise<Checker> {
  const house = (await houseTermsItem.read()).value
  const terms = JSON.stringify(house)
  if (checker?.terms !== terms) checker = { terms, itself: createChecker(undefined, house) }
  return checker.itself
}

async function assessed(advert: AdvertDocument): Promise<Assessment> {
  const [engine, kept, unwanted] = await Promise.all([checkerNow(), keeps.getValue(), unwantedItem.read()])
  const assessment = assess(advert, engine.check(advert, { keeps: kept }))
  const findings = assessment.findings.filter((finding) => isWanted(finding, unwanted.value))
  return { ...assessment, findings }
}

/** Checks one advert or draft, keeps the result for the popup, and answers with it. */
export async function checkDocument(
  subject: Subject,
  document: AdvertDocument,
  { tabId, frameId, url }: Sender,
): Promise<Assessment> {
  if (tabId === undefined) throw new MessageFailed('bad-request')
  // A page that shows one advert after another may have come to one that is switched off.
  if (offAt(await switchedOff(), url) !== undefined) throw new MessageFailed('off')
  const title = document.fields.title ?? ''
  const first = subject === 'draft' ? await firstCheck(tabId, frameId, url) : undefined
  const about = { subject, url, title, ...(first === undefined ? {} : { first }) }
  void setPageState(tabId, frameId, { status: 'checking', ...about })
  try {
    // The address that the browser tells, not the one that the page does.
    const advert = { ...document, url }
    const assessment = await assessed(advert)
    const state = { status: 'done', ...about, document: advert, assessment, stale: false } as const
    await setPageState(tabId, frameId, state)
    await showBadge(tabId, assessment.findings)
    return assessment
  } catch (error) {
    // The person sees a sentence; who looks into it needs the error, which holds no advert text.
    console.error('Evenhand could not check this text.', error)
    await setPageState(tabId, frameId, { status: 'failed', url, code: 'engine-failed' })
    throw error
  }
}

/** The first check of the draft that is being written at this address. */
async function firstCheck(tabId: number, frameId: number, url: string): Promise<Checked | undefined> {
  const state = (await pageStates(tabId)).find((frame) => frame.frameId === frameId)?.state
  if (state?.url !== url || (state.status !== 'done' && state.status !== 'checking')) return undefined
  if (state.status === 'checking' || state.subject !== 'draft') return state.first
  return state.first ?? { document: state.document, assessment: state.assessment }
}

/** Checks text that stands in no page that we can mark. Nothing of it is kept here. */
export async function checkText(text: string): Promise<CheckedText> {
  const document: AdvertDocument = {
    source: 'text',
    fields: {},
    blocks: plainBlocks(text).map(({ block }) => block),
  }
  return { document, assessment: await assessed(document) }
}
