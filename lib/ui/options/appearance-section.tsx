import { optionsWords } from '../words/options.ts'
import { Choice } from './choice.tsx'
import type { Options } from './options-state.ts'
import { Row, Rows } from './rows.tsx'
import { Section } from './section.tsx'

const words = optionsWords.appearance

/** What is drawn on pages, and the keys that lead to it. */
export function AppearanceSection({ options }: { options: Options }) {
  const { badge, shortcuts, openShortcuts } = options
  const places = badge.value.value
  const save = (next: typeof places) => {
    badge.change(next)
    void badge.flush()
  }
  return (
    <Section id="appearance" title={words.title} intro={words.intro} trouble={badge.trouble.value}>
      <div class="choices">
        <Choice
          name={words.marks}
          note={words.marksNote}
          on={options.marks.value}
          onTurn={(on) => void options.setMarks(on)}
        />
        <Choice
          name={words.badge}
          note={words.badgeNote}
          on={places.on}
          onTurn={(on) => save({ ...places, on })}
        />
      </div>
      {places.offSites.length === 0 ? null : (
        <>
          <h3>{words.badgeAway}</h3>
          <Rows none="">
            {places.offSites.map((site) => (
              <Row
                key={site}
                action={{
                  label: words.badgeBack,
                  about: site,
                  does: () =>
                    save({ ...places, offSites: places.offSites.filter((other) => other !== site) }),
                }}
              >
                {site.replace(/^https?:\/\//, '')}
              </Row>
            ))}
          </Rows>
        </>
      )}
      <h3>{words.shortcuts}</h3>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? <span class="quiet">{words.noKeys}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {openShortcuts === undefined ? (
        <p class="quiet">{words.shortcutsByHand}</p>
      ) : (
        <p>
          <button type="button" class="button" onClick={() => void openShortcuts()}>
            {words.changeShortcuts}
          </button>
        </p>
      )}
    </Section>
  )
}
