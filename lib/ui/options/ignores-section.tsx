import type { Keep } from '../../model/keep.ts'
import { shortDay } from '../words/dates.ts'
import { optionsWords } from '../words/options.ts'
import type { Options } from './options-state.ts'
import { Section } from './section.tsx'

const words = optionsWords.ignores

/** The words that the person keeps, to look at again. */
export function IgnoresSection({ options }: { options: Options }) {
  const keeps = options.keeps.value
  const undo = options.undo.value
  return (
    <Section id="ignores" title={words.title} intro={words.intro}>
      {keeps.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="rows">
          {keeps.map((keep) => (
            <li class="rows-item" key={`${keep.rule} ${keep.quote} ${keep.url ?? ''}`}>
              <span class="rows-text">
                <b>“{keep.quote}”</b> <span>{whereOf(keep)}</span>
                <span class="quiet rows-note">
                  {keep.reason.trim() === '' ? words.noReason : keep.reason}
                  {dayOf(keep)}
                </span>
              </span>
              <button type="button" class="button button-small" onClick={() => void options.removeKeep(keep)}>
                {words.remove}
                <span class="unseen">: {keep.quote}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {undo === undefined ? null : (
        <p>
          <button type="button" class="button" onClick={() => void undo()}>
            {words.undo}
          </button>
        </p>
      )}
    </Section>
  )
}

const whereOf = ({ scope, url }: Keep): string =>
  scope === 'everywhere' ? words.everywhere : words.inAdvert(url ?? '')

const dayOf = ({ at }: Keep): string => (Number.isNaN(Date.parse(at)) ? '' : ` · ${shortDay(at)}`)
