import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Finding, RULES_LANGUAGE } from '../../model/finding.ts'
import type { ApplyOutcome } from '../../model/page-state.ts'
import { copyText } from '../copy-text.ts'
import { sentenceOf } from '../excerpt.ts'
import { ActionRow } from '../parts/action-row.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { KeepForm, type KeepScope } from '../parts/keep-form.tsx'
import { SeverityBadge } from '../parts/severity-badge.tsx'
import { Suggestions } from '../parts/suggestions.tsx'
import { undoKeys } from '../undo-keys.ts'
import { wordingOf } from '../wording.ts'
import { cardWords } from '../words/card.ts'
import { findingWords } from '../words/finding.ts'
import { holdKeys } from './keys.ts'

export interface CardProps {
  readonly finding: Finding
  /** The text of the finding's block. */
  readonly text: string
  readonly rulesVersion: string
  /** Counted from 1. */
  readonly position: { readonly index: number; readonly count: number }
  /** Whether the words stand in an editor that can be written to. */
  readonly editable: boolean
  /** False where the card opened on hover: the caret must stay where the person writes. Default true. */
  readonly focus?: boolean
  readonly onApply: (suggestion: number) => Promise<ApplyOutcome>
  readonly onKeep: (scope: KeepScope, reason: string) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onClose: () => void
  /** Says a sentence in the page's one live region. */
  readonly announce: (text: string) => void
}

interface Outcome {
  readonly text: string
  readonly good: boolean
  /** The words to copy by hand, where the editor would not take them. */
  readonly wording?: string
}

/** The panel at one mark: what it is, why, what to write instead. */
export function CardView(props: CardProps) {
  const { finding, editable, focus = true } = props
  const { outcome, busy, apply, copy } = useOutcome(props)
  const root = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!focus) return
    const first = root.current?.querySelector<HTMLElement>('.suggestion') ?? root.current
    first?.focus({ preventScroll: true })
  }, [focus])
  const settled = outcome?.good === true && editable
  useEffect(() => {
    // The button that was pressed is gone: the focus must not fall to the top of the page. Where the write has
    // put it into the editor, it stays there, ready for the editor's own undo.
    if (settled && document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  }, [settled])

  return (
    <div
      class={`card card-${finding.severity}`}
      ref={root}
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-why`}
      tabIndex={-1}
      onKeyDown={(event) => holdKeys(event, root.current, props.onClose)}
    >
      <CardHead {...props} id={id} />
      <p class="card-quote" lang={RULES_LANGUAGE}>
        {finding.quote}
      </p>
      <p id={`${id}-why`} lang={RULES_LANGUAGE}>
        {finding.why}
      </p>
      {finding.advice === undefined ? null : <p lang={RULES_LANGUAGE}>{finding.advice}</p>}
      {settled ? null : (
        <Suggestions finding={finding} editable={editable} busy={busy} onApply={apply} onCopy={copy} />
      )}
      {outcome === undefined ? null : <OutcomeLine outcome={outcome} onCopy={copy} />}
      {settled ? null : <CardActions {...props} onCopy={copy} />}
    </div>
  )
}

function useOutcome({ finding, onApply, announce }: CardProps) {
  const [outcome, setOutcome] = useState<Outcome>()
  const [busy, setBusy] = useState(false)
  const tell = (next: Outcome) => {
    setOutcome(next)
    announce(next.text)
  }
  const apply = async (index: number) => {
    setBusy(true)
    const suggestion = finding.suggestions[index]
    const wording = suggestion === undefined ? '' : wordingOf(finding, suggestion)
    const rest = wording === '' ? {} : { wording }
    try {
      const ended = await onApply(index)
      const text = findingWords.outcome(ended, undoKeys(), finding.quote)
      // Where the draft was changed, the words to copy are those that stood there.
      const toCopy = ended === 'changed' ? { wording: finding.quote } : rest
      tell(ended === 'applied' ? { text, good: true } : { text, good: false, ...toCopy })
    } catch {
      tell({ text: findingWords.failed, good: false, ...rest })
    } finally {
      setBusy(false)
    }
  }
  const copy = async (text: string, done: string = findingWords.copied) => {
    const copied = await copyText(text)
    tell({ text: copied ? done : findingWords.notCopied, good: copied })
  }
  return { outcome, busy, apply, copy }
}

const CardHead = ({ finding, position, id, onPrevious, onNext, onClose }: CardProps & { id: string }) => (
  <div class="card-head">
    <h2 class="card-name" id={`${id}-name`}>
      <SeverityBadge finding={finding} />
    </h2>
    {position.count > 1 ? (
      <>
        <span class="card-position quiet">{cardWords.position(position.index, position.count)}</span>
        <IconButton name={cardWords.previous} icon="previous" onClick={onPrevious} />
        <IconButton name={cardWords.next} icon="next" onClick={onNext} />
      </>
    ) : null}
    <IconButton name={cardWords.close} icon="close" onClick={onClose} />
  </div>
)

const OutcomeLine = ({ outcome, onCopy }: { outcome: Outcome; onCopy: (text: string) => void }) => {
  const { wording } = outcome
  return (
    <div class={outcome.good ? 'outcome' : 'outcome outcome-trouble'}>
      <p>{outcome.text}</p>
      {wording === undefined ? null : (
        <button type="button" class="link" onClick={() => onCopy(wording)}>
          {findingWords.copyWords(wording)}
        </button>
      )}
    </div>
  )
}

function CardActions({ finding, text, rulesVersion, onKeep, onCopy }: CardActionsProps) {
  return (
    <ActionRow
      panels={[
        {
          label: findingWords.keep,
          draw: (id, close) => (
            <KeepForm id={id} scopes={['once', 'advert', 'everywhere']} onKeep={onKeep} onCancel={close} />
          ),
        },
        {
          label: findingWords.more,
          draw: (id) => (
            <Evidence
              id={id}
              finding={finding}
              rulesVersion={rulesVersion}
              sentence={sentenceOf(text, finding)}
              onCopy={(report) => onCopy(report, findingWords.wrong.copied)}
            />
          ),
        },
      ]}
    />
  )
}

interface CardActionsProps extends Pick<CardProps, 'finding' | 'text' | 'rulesVersion' | 'onKeep'> {
  readonly onCopy: (text: string, done: string) => void
}
