import { type Block, type JobFields, LONGEST_ADVERT } from '../model/advert.ts'
import { type Finding, isShown, markName, type Span } from '../model/finding.ts'
import { placeKey } from '../model/keep.ts'
import type { PageReason } from '../model/page-state.ts'
import type { SessionClient } from './client.ts'
import { holdsEnglish } from './holds-english.ts'
import { remapFindings, sameBlocks } from './remap-findings.ts'
import type { NamedSpan, Surface } from './surfaces/surface.ts'

/** From the last key to the next check, in milliseconds. */
const TYPING_PAUSE = 300
/** A page that keeps changing is looked at ever less often, between these, in milliseconds. */
const PAGE_PAUSE = 400
const LONGEST_PAGE_PAUSE = 10_000
const FLASH = 1600

export interface MarksWanted {
  readonly on: boolean
  readonly balance: boolean
}

/** One surface under check: what was found in it, kept right while it changes. */
export interface Inspection {
  readonly surface: Surface
  readonly check: () => Promise<void>
  /** Checks only what was not checked yet: another advert may stand in the same place. */
  readonly refresh: () => Promise<void>
  /** In reading order, without those hidden for now. */
  readonly findings: () => readonly Finding[]
  /** What was read last, which the findings are findings of. */
  readonly blocks: () => readonly Block[]
  /** Of the last check; empty before the first. */
  readonly rulesVersion: () => string
  /** Takes one finding away until the page is left. */
  readonly hide: (finding: Finding) => void
  readonly flash: (span: Span) => void
  readonly draw: () => void
  /** How the first check went; later ones show what is known already. */
  readonly status: () => 'checking' | 'done' | 'failed'
  readonly stop: () => void
}

interface Options {
  readonly client: SessionClient
  /** What is stated of the job beside its text, as it stands when the check is made. */
  readonly fields: () => Partial<JobFields>
  readonly url: () => string
  readonly marks: () => MarksWanted
  /** Called when findings or status may have changed. */
  readonly told?: () => void
  readonly signal: AbortSignal
}

export function inspect(surface: Surface, { client, fields, url, marks, told, signal }: Options): Inspection {
  const own = new AbortController()
  signal.addEventListener('abort', () => own.abort(), { signal: own.signal })
  let blocks: readonly Block[] = []
  let findings: readonly Finding[] = []
  let rulesVersion = ''
  let status: ReturnType<Inspection['status']> = 'checking'
  const hidden = new Set<string>()
  let flashed: NamedSpan | undefined
  let timers: ReturnType<typeof setTimeout>[] = []
  let pause = PAGE_PAUSE
  let asked = 0
  /** What the last check was made of. */
  let lastSent: readonly Block[] = []

  const later = (wait: number, action: () => void) => {
    timers.push(setTimeout(action, wait))
  }
  const stopWaiting = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }

  const visible = () =>
    hidden.size === 0 ? findings : findings.filter((finding) => !hidden.has(keyOf(finding, blocks)))

  const draw = () => {
    if (own.signal.aborted) return
    const { on, balance } = marks()
    const spans = on ? visible().filter((finding) => isShown(finding) || balance) : []
    const named = spans.map((finding) => ({ ...spanOf(finding), name: markName(finding) }))
    surface.draw(flashed === undefined ? named : [...named, flashed])
    told?.()
  }

  /** What was found moves along at once; what changed is asked again after a pause. */
  const adopt = (now: readonly Block[]): boolean => {
    const changed = !sameBlocks(blocks, now)
    if (changed) findings = remapFindings(findings, blocks, now)
    blocks = now
    draw()
    return changed
  }

  /** Whether the page told of a change since the last reading; what people write in may change without a word. */
  let stale = false

  const check = async () => {
    stopWaiting()
    stale = surface.subject === 'draft'
    const read = surface.read()
    lastSent = read
    adopt(read)
    asked += 1
    const mine = asked
    const reason = unreadable(surface, read)
    if (reason !== undefined) {
      findings = []
      status = reason === 'empty' ? 'done' : 'failed'
      draw()
      await client.nothing(reason)
      return
    }
    const { subject, source } = surface
    const asking = client.check(subject, { source, url: url(), fields: fields(), blocks: read })
    const assessment = await asking.catch((error: unknown) => {
      status = 'failed'
      told?.()
      throw error
    })
    if (own.signal.aborted || mine !== asked) return
    status = 'done'
    findings = assessment.findings
    rulesVersion = assessment.rulesVersion
    blocks = read
    if (!stale) draw()
    else if (adopt(surface.read())) later(TYPING_PAUSE, recheck)
  }

  // The background tells the popup when a check failed; here the marks stay as they are.
  const recheck = () => void check().catch(() => undefined)

  const changed = () => {
    stale = true
    if (surface.subject === 'draft') {
      if (!adopt(surface.reread?.() ?? surface.read())) return
      stopWaiting()
      later(TYPING_PAUSE, recheck)
    } else if (timers.length === 0) {
      later(pause, () => {
        timers = []
        pause = Math.min(pause * 2, LONGEST_PAGE_PAUSE)
        if (adopt(surface.read())) recheck()
      })
    }
  }

  surface.watch(changed, own.signal)
  own.signal.addEventListener('abort', () => {
    stopWaiting()
    surface.draw([])
  })

  return {
    surface,
    check,
    async refresh() {
      pause = PAGE_PAUSE
      if (!sameBlocks(lastSent, surface.read())) await check()
    },
    draw,
    blocks: () => blocks,
    rulesVersion: () => rulesVersion,
    findings: () => inOrder(visible(), blocks),
    hide(finding) {
      hidden.add(keyOf(finding, blocks))
      draw()
    },
    flash(span) {
      const mine: NamedSpan = { ...spanOf(span), name: 'evenhand-flash' }
      flashed = mine
      draw()
      setTimeout(() => {
        if (flashed !== mine) return
        flashed = undefined
        draw()
      }, FLASH)
    },
    status: () => status,
    stop: () => own.abort(),
  }
}

/** Why a text is not sent to be checked; undefined where it is. */
function unreadable({ subject }: Surface, blocks: readonly Block[]): PageReason | undefined {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (length === 0) return 'empty'
  if (length > LONGEST_ADVERT) return 'too-long'
  return subject !== 'draft' && !holdsEnglish(blocks) ? 'other-language' : undefined
}

const spanOf = ({ block, start, end }: Span): Span => ({ block, start, end })

const keyOf = (finding: Finding, blocks: readonly Block[]): string =>
  placeKey(finding, blocks.find((block) => block.id === finding.block)?.text ?? '')

function inOrder(findings: readonly Finding[], blocks: readonly Block[]): Finding[] {
  const order = new Map(blocks.map((block, at) => [block.id, at]))
  const placeOf = (finding: Finding) => order.get(finding.block) ?? 0
  return [...findings].sort((one, other) => placeOf(one) - placeOf(other) || one.start - other.start)
}
