import type { Keep } from '../../model/keep.ts'
import { shortDay } from '../words/dates.ts'
import { optionsWords } from '../words/options.ts'
import type { Options } from './options-state.ts'
import { Row, Rows } from './rows.tsx'
import { Section } from './section.tsx'

const words = optionsWords.ignores

/** The words that the person keeps, to look at again. */
export function IgnoresSection({ options }: { options: Options }) {
  const keeps = options.keeps.value
  const undo = options.undo.value
  return (
    <Section id="ignores" title={words.title} intro={words.intro}>
      <Rows none={words.none}>
        {keeps.map((keep) => (
          <Row
            key={`${keep.rule} ${keep.quote} ${keep.url ?? ''}`}
            action={{
              label: words.remove,
              about: keep.quote,
              does: () => void options.removeKeep(keep),
            }}
          >
            <b>“{keep.quote}”</b> <span>{whereOf(keep)}</span>
            <span class="quiet rows-note">
              {keep.reason.trim() === '' ? words.noReason : keep.reason}
              {dayOf(keep)}
            </span>
          </Row>
        ))}
      </Rows>
      {undo === undefined ? null : (
        <p>
          <button type="button" class="button" onClick={({ currentTarget }) => takeBack(undo, currentTarget)}>
            {words.undo}
          </button>
        </p>
      )}
    </Section>
  )
}

/** The button goes with what it undoes, so the focus goes to the section's heading. */
function takeBack(undo: () => Promise<void>, button: Element): void {
  button.closest('section')?.querySelector('h2')?.focus()
  void undo()
}

const whereOf = ({ scope, url }: Keep): string =>
  scope === 'everywhere' ? words.everywhere : words.inAdvert(url ?? '')

const dayOf = ({ at }: Keep): string => (Number.isNaN(Date.parse(at)) ? '' : ` · ${shortDay(at)}`)
