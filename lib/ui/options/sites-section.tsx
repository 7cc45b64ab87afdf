import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { hostOfPattern } from '../../model/offered-site.ts'
import { hostOf } from '../../model/site.ts'
import { siteWords } from '../words/sites.ts'
import { Row, Rows } from './rows.tsx'
import type { SitesFacts } from './sites-client.ts'
import type { Sites } from './sites-state.ts'

const words = siteWords.section

/** Where Evenhand may read by itself, what the organisation suggests, and where it is off; each can be changed. */
export function SitesSection({ sites }: { sites: Sites }) {
  const facts = sites.facts.value
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = sites.asked.value !== undefined
  const askedBefore = useRef(asked)
  useLayoutEffect(() => {
    // The question goes with the keyboard on its answer: what it was about is read next.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (askedBefore.current && !asked && lost) heading.current?.focus()
    askedBefore.current = asked
  }, [asked])
  return (
    <section class="sites" aria-labelledby="sites-title">
      <h2 class="sites-title" id="sites-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p class="sites-intro">{words.intro}</p>
      <Asked sites={sites} />
      {facts === undefined ? null : (
        <>
          <Offered sites={sites} facts={facts} />
          <Allowed sites={sites} facts={facts} />
          <Off sites={sites} facts={facts} />
          <Listed sites={sites} facts={facts} />
        </>
      )}
      <p class="sites-said" role="status">
        {sites.said.value}
      </p>
    </section>
  )
}

interface PartProps {
  readonly sites: Sites
  readonly facts: SitesFacts
}

/** A pattern as people read it. */
function named(pattern: string): string {
  const host = hostOfPattern(pattern)
  if (host === '*') return words.everySite
  return host.startsWith('*.') ? words.andBelow(host.slice(2)) : host
}

/** The site that the person came from to allow it: explained first, asked by the browser next. */
function Asked({ sites }: { sites: Sites }) {
  const pattern = sites.asked.value
  if (pattern === undefined) return null
  const host = named(pattern)
  return (
    <div class="sites-ask">
      <h3>{words.ask.title(host)}</h3>
      <p>{siteWords.control.explain(host)}</p>
      <p class="row">
        <button type="button" class="button button-main" onClick={() => sites.allow(pattern)}>
          {words.ask.allow(host)}
        </button>
        <button type="button" class="button" onClick={sites.notNow}>
          {words.ask.no}
        </button>
      </p>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly intro?: string
  readonly none?: string
  readonly children: readonly ComponentChildren[]
}

const Group = ({ title, intro, none = '', children }: GroupProps) => (
  <div class="sites-group">
    <h3>{title}</h3>
    {intro === undefined ? null : <p class="quiet">{intro}</p>}
    <Rows none={none}>{children}</Rows>
  </div>
)

interface SiteProps {
  readonly name: string
  readonly note?: string | undefined
  readonly action?: { readonly label: string; readonly does: () => void } | undefined
}

const Site = ({ name, note, action }: SiteProps) => (
  <Row action={action === undefined ? undefined : { ...action, about: name }}>
    {name}
    {note === undefined ? null : <span class="quiet"> {note}</span>}
  </Row>
)

function Offered({ sites, facts }: PartProps) {
  if (facts.offered.length === 0) return null
  return (
    <Group title={words.offered.title} intro={words.offered.intro}>
      {facts.offered.map(({ pattern, permitted }) => (
        <Site
          key={pattern}
          name={named(pattern)}
          note={permitted ? words.offered.allowed : undefined}
          action={
            permitted ? undefined : { label: words.offered.allow, does: () => void sites.allow(pattern) }
          }
        />
      ))}
    </Group>
  )
}

const Allowed = ({ sites, facts }: PartProps) => (
  <Group title={words.always.title} none={words.always.none}>
    {facts.allowed.map((pattern) => (
      <Site
        key={pattern}
        name={named(pattern)}
        action={{
          label: words.always.takeBack,
          does: () => void sites.takeBack(pattern),
        }}
      />
    ))}
  </Group>
)

function Off({ sites, facts: { off, marksOff } }: PartProps) {
  const rows = [
    ...off.sites.map((address) => ({ what: 'site', address }) as const),
    ...off.pages.map((address) => ({ what: 'page', address }) as const),
    ...marksOff.map((address) => ({ what: 'marks', address }) as const),
  ]
  return (
    <Group title={words.off.title} none={words.off.none}>
      {rows.map(({ what, address }) => {
        const name = what === 'page' ? address.replace(/^https?:\/\//, '') : (hostOf(address) ?? address)
        return (
          <Site
            key={`${what} ${address}`}
            name={name}
            note={words.off[what]}
            action={{ label: words.off.turnOn, does: () => void sites.turnOn(what, address) }}
          />
        )
      })}
    </Group>
  )
}

/** Long and seldom looked at, so folded; open where something in it needs the person. */
const Listed = ({ sites, facts }: PartProps) => (
  <details class="sites-group" open={facts.listed.some(({ permitted }) => !permitted)}>
    <summary>
      <h3>{words.listed.title}</h3>
    </summary>
    <p class="quiet">{words.listed.intro}</p>
    <ul class="rows">
      {facts.listed.map(({ pattern, permitted }) => (
        <Site
          key={pattern}
          name={named(pattern)}
          note={permitted ? undefined : words.listed.withheld}
          action={
            permitted ? undefined : { label: words.listed.allow, does: () => void sites.allow(pattern) }
          }
        />
      ))}
    </ul>
  </details>
)
