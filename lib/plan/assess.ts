import type { AdvertDocument } from '../model/advert.ts'
import type { Assessment } from '../model/assessment.ts'
import { viewOf } from './advert-view.ts'
import { affectsOf } from './affects.ts'
import { balanceOf } from './balance.ts'
import type { CheckedWording } from './checked.ts'
import { factsOf } from './facts.ts'
import { assessPractices } from './practices.ts'
import { placeInSector } from './sector.ts'

/** The whole advert judged: its wording as checked, the balance, the practices, who may be put off. Pure. */
export function assess(document: AdvertDocument, checked: CheckedWording): Assessment {
  const view = viewOf(document)
  const facts = factsOf(view, checked.otherLanguage, checked.cut)
  const measured = {
    findings: checked.findings,
    balance: balanceOf(checked.findings),
    practices: assessPractices(view, facts),
    facts,
  }
  return {
    rulesVersion: checked.rulesVersion,
    ...measured,
    affects: affectsOf(document, checked.findings),
    sector: placeInSector(measured),
  }
}
