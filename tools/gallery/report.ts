import { NO_ORGANISATION } from '../../lib/model/organisation.ts'
import { reportHtml } from '../../lib/report/html/report-page.tsx'
import type { Reported } from '../../lib/report/reported.ts'
import { reportWords } from '../../lib/ui/words/report.ts'
import { ADVERT, GOOD_ADVERT, MENDED_ADVERT } from './advert.ts'
import { followAddress } from './follow-address.ts'
import { checked, ORGANISATION } from './samples.ts'

/** Every state of the report that is saved, as the file that a person opens. */
const REPORTS: Readonly<Record<string, () => Partial<Reported>>> = {
  advert: () => checked(ADVERT),
  improved: () => ({ ...checked(MENDED_ADVERT), first: checked(ADVERT) }),
  good: () => ({ ...checked(GOOD_ADVERT), organisation: NO_ORGANISATION }),
  stale: () => ({ ...checked(ADVERT), stale: true }),
}

followAddress(Object.keys(REPORTS), async (name) => {
  const reported = {
    ...checked(ADVERT),
    organisation: ORGANISATION,
    product: '0.0.0',
    made: '2026-11-23T10:00:00.000Z',
    ...REPORTS[name]?.(),
  }
  const page = new DOMParser().parseFromString(reportHtml(reported, reportWords), 'text/html')
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
})
