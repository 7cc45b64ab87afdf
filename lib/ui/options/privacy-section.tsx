import { useRef } from 'preact/hooks'
import { optionsWords } from '../words/options.ts'
import type { Options } from './options-state.ts'
import { Section } from './section.tsx'

const words = optionsWords.privacy

/** What is stored on this machine, how much of it, and how to be rid of it. */
export function PrivacySection({ options }: { options: Options }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { name, representative, statements } = options.organisation.value.value
  const facts = options.sites.facts.value
  const off =
    facts === undefined ? 0 : facts.off.sites.length + facts.off.pages.length + facts.marksOff.length
  const rows = [
    words.profile(name !== '' || representative.name !== ''),
    words.statements(Object.keys(statements).length),
    words.terms(options.houseTerms.value.value.length),
    words.ignores(options.keeps.value.length),
    words.sites((facts?.allowed.length ?? 0) + off),
    words.results,
  ]
  return (
    <Section id="privacy" title={words.title} intro={words.intro}>
      <ul class="bullets">
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      <p>
        <button type="button" class="button button-danger" onClick={() => dialog.current?.showModal()}>
          {words.deleteAll}
        </button>
      </p>
      <dialog class="dialog" ref={dialog} aria-labelledby="delete-title">
        <h3 id="delete-title">{words.sure}</h3>
        <p>{words.gone}</p>
        <form method="dialog" class="actions">
          {/* The harmless answer comes first, so that it has the focus. */}
          <button type="submit" class="button">
            {words.cancel}
          </button>
          <button type="submit" class="button button-danger" onClick={() => void options.deleteAll()}>
            {words.confirm}
          </button>
        </form>
      </dialog>
    </Section>
  )
}
