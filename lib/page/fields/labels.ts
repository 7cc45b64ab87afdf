import type { JobFields } from '../../model/advert.ts'

/*
 * Labels that pages put before the facts of a job. Data for `labelled.ts` alone. Whole labels only, in lower case,
 * without a colon or what stands in brackets. Some boards label English adverts in their own language.
 */
const LABELS: readonly (readonly [keyof JobFields, RegExp])[] = [
  [
    'title',
    /^(?:(?:job|position|role|vacancy|post|working)(?: posting)? (?:title|name)|(?:job|position|role|post|vacancy) ?(?:advertised)?)$/,
  ],
  [
    'employer',
    /^(?:(?:hiring |the )?(?:company|employer|organi[sz]ation|institution|advertiser|recruiter|business|hirer|school|college|university|council|charity|trust|nhs trust|client|posted by|advertised by)(?:\s?\/\s?(?:company|employer|organi[sz]ation|agency))?(?: name)?|společnost|firma|zaměstnavatel|arbeitgeber|unternehmen|entreprise|employeur|spoločnosť)$/,
  ],
  [
    'location',
    /^(?:(?:(?:job|work|working|office|primary|main|posting|vacancy|role|position) )?(?:locations?|base|site|town|city|place)(?: name)?|(?:place|location) of (?:work|employment)|work ?place|where|(?:city|town)\/(?:state|county|region)|cities|(?:based|located|work) (?:in|at)|office|duty station|lokalita|místo (?:pracoviště|práce|výkonu práce)|adresa|arbeitsort|standort|lieu(?: de travail)?|miesto práce)$/,
  ],
  [
    'salary',
    /^(?:(?:(?:base|annual|basic|starting|gross|hourly|advertised|estimated|expected) )?(?:salary|pay|wage|remuneration|compensation|rate(?: of pay)?|package|salaries)(?: (?:range|band|scale|details|offered|information|per (?:year|hour|annum|month)|from|package))?|(?:pay|salary) ?(?:\/|and|&) ?(?:grade|rate|benefits|package)|(?:grade|rate) ?(?:\/|and|&) ?(?:salary|pay)|plat|mzda|odměna|gehalt|salaire)$/,
  ],
  [
    'closingDate',
    /^(?:(?:advert(?:isement)? )?clos(?:ing|es)(?: date)?(?: (?:and|&) time| for applications)?|apply (?:by|before)|(?:application )?(?:deadline|end date)(?: date)?|applications? (?:close|closing date|due)|deadline for applications|date closing|expir(?:es|y date)|valid (?:until|through))$/,
  ],
  [
    'employmentType',
    /^(?:(?:contract|job|employment|position|vacancy|work) type|type of (?:job|contract|employment|role|position|work)|contract(?: status)?|working pattern|(?:working )?hours|schedule|employment)$/,
  ],
]

/** The field that a whole label names. */
export function fieldOfLabel(label: string): keyof JobFields | undefined {
  const words = label
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/\s*[:：?]\s*$/, '')
    .trim()
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0]
}
