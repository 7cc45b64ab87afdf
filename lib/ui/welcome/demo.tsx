import { useEffect, useRef, useState } from 'preact/hooks'
import type { Finding } from '../../model/finding.ts'
import { changeFirst, groupKey } from '../../report/order.ts'
import { SeverityBadge } from '../parts/severity-badge.tsx'
import { Suggestions } from '../parts/suggestions.tsx'
import { SAMPLE_ADVERT } from '../words/sample-advert.ts'
import { welcomeWords } from '../words/welcome.ts'
import type { WelcomeClient } from './client.ts'
import { drawMarks } from './draw-marks.ts'
import { placesOf, replaceText } from './places.ts'

/** From the last key to the check, in milliseconds; as in a draft. */
const PAUSE = 300

const words = welcomeWords.demo

type Result = Awaited<ReturnType<WelcomeClient['check']>> & { readonly text: string }

/** An advert to change, checked while it is written. */
export function Demo({ client }: { client: WelcomeClient }) {
  const field = useRef<HTMLDivElement>(null)
  const { result, failed, changed } = useCheck(client, field)
  const groups = result === undefined ? [] : changeFirst(result.document, result.assessment.findings)
  const [said, setSaid] = useState('')

  const apply = (finding: Finding, index: number) => {
    const element = field.current
    const edits = finding.suggestions[index]?.edits
    if (element === null || result === undefined || edits === undefined) return
    const places = placesOf(result.text, result.document)
    // From the end, so that what is still to be replaced stays where it is.
    for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
      const at = places.get(edit.block)
      if (at !== undefined) replaceText(element, at + edit.start, at + edit.end, edit.text)
    }
    setSaid(words.replaced)
    changed()
  }
  const startAgain = () => {
    const element = field.current
    if (element === null) return
    element.textContent = SAMPLE_ADVERT
    setSaid('')
    changed()
  }

  return (
    <section class="welcome-card demo">
      <h2 class="welcome-section">{words.title}</h2>
      <p>{words.text}</p>
      <div class="demo-sides">
        <div class="demo-written">
          {/* biome-ignore lint/a11y/useSemanticElements: marks can be drawn in it, but not in a textarea. */}
          <div
            class="demo-field field"
            ref={field}
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={words.label}
            lang="en-GB"
            contentEditable="plaintext-only"
            spellcheck={false}
            onInput={changed}
          />
          <button type="button" class="link" onClick={startAgain}>
            {words.again}
          </button>
        </div>
        <div class="demo-found">
          <p class="demo-count" role="status">
            {failed ? words.failed : result === undefined ? '' : words.count(groups.length)}
            <span class="unseen">{said}</span>
          </p>
          <ul class="demo-list">
            {groups.map(({ first }) => (
              <li key={groupKey(first)} class="demo-finding">
                <SeverityBadge finding={first} />
                <p>
                  <b>{first.quote}</b>: {first.why}
                </p>
                {first.advice === undefined || first.suggestions.length > 0 ? null : (
                  <p class="quiet">{first.advice}</p>
                )}
                <Suggestions
                  finding={first}
                  editable
                  busy={false}
                  onApply={(index) => apply(first, index)}
                  onCopy={() => undefined}
                />
              </li>
            ))}
          </ul>
          {result !== undefined && groups.length === 0 ? <p>{words.good}</p> : null}
        </div>
      </div>
    </section>
  )
}

/** Checks at once, and again a moment after each change; an answer to older text is let go. */
function useCheck(client: WelcomeClient, field: { readonly current: HTMLElement | null }) {
  const [result, setResult] = useState<Result>()
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const element = field.current
    if (element === null) return
    if (turn === 0) element.textContent = SAMPLE_ADVERT
    let current = true
    const check = async () => {
      const text = element.textContent
      try {
        const checked = await client.check(text)
        if (!current) return
        setFailed(false)
        setResult({ ...checked, text })
        drawMarks(element, text, checked)
      } catch {
        if (current) setFailed(true)
      }
    }
    const timer = setTimeout(() => void check(), turn === 0 ? 0 : PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [client, field, turn])
  return { result, failed, changed: () => setTurn((last) => last + 1) }
}
