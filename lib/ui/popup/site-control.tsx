import type { SiteFacts } from '../../model/site.ts'
import { Fold } from '../parts/fold.tsx'
import { siteWords } from '../words/sites.ts'
import type { SiteActions } from './site-state.ts'

const words = siteWords.control

/** What Evenhand does on this site, in one sentence, and how to change it. Absent where there is no site. */
export function SiteControl({ site }: { site: SiteActions | undefined }) {
  const facts = site?.facts.value
  if (site === undefined || facts === undefined) return null
  return (
    <Fold kind="site" title={words.title} note={facts.host}>
      <p>{sentenceOf(facts)}</p>
      {facts.off === undefined ? <Access site={site} facts={facts} /> : null}
      <p class="row">
        <Switches site={site} facts={facts} />
        <button type="button" class="link" onClick={site.openOptions}>
          {words.options}
        </button>
      </p>
    </Fold>
  )
}

interface PartProps {
  readonly site: SiteActions
  readonly facts: SiteFacts
}

function sentenceOf({ off, access }: SiteFacts): string {
  if (off === 'site') return words.offSite
  return off === 'page' ? words.offPage : words.access[access]
}

/** The permission for good, explained before the browser asks for it; or how to take it back. */
function Access({ site, facts: { access, allowable, host } }: PartProps) {
  if (access === 'listed') return null
  if (access === 'always') {
    return (
      <p>
        <button type="button" class="button" onClick={site.takeBack}>
          {words.takeBack}
        </button>
      </p>
    )
  }
  if (!allowable) return <p class="quiet">{words.insecure}</p>
  return (
    <>
      <p class="quiet">{words.explain(host)}</p>
      <p>
        <button type="button" class="button" onClick={site.allow}>
          {words.allow}
        </button>
      </p>
    </>
  )
}

/** Off and on again, for the page or the whole site. */
export function Switches({ site, facts: { off } }: PartProps) {
  if (off !== undefined) {
    return (
      <button type="button" class="button" onClick={() => site.turn(off, true)}>
        {off === 'site' ? words.turnOnSite : words.turnOnPage}
      </button>
    )
  }
  return (
    <>
      <button type="button" class="button" onClick={() => site.turn('site', false)}>
        {words.turnOffSite}
      </button>
      <button type="button" class="button" onClick={() => site.turn('page', false)}>
        {words.turnOffPage}
      </button>
    </>
  )
}
