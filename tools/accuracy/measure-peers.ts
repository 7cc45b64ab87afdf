import type { Peer } from './peers.ts'
import type { Row } from './row.ts'
import { numberAfter, scorerLines } from './run-scorer.ts'
import type { SpanScorer } from './score-spans.ts'
import type { LabelledAdvert, LabelledSentence } from './shapes.ts'

interface PeerData {
  readonly folder: string
  readonly adverts: readonly LabelledAdvert[]
  readonly pairs: readonly LabelledSentence[]
  readonly score: SpanScorer
  /** Writes predictions to a file of their own and gives its path. */
  readonly write: (name: string, rows: readonly unknown[]) => Promise<string>
}

/** A checker by the rule for those that have no categories of ours: any finding on a label meets it. */
export async function measurePeer(peer: Peer, data: PeerData): Promise<Row[]> {
  const predictions = data.adverts.map(({ id, text }) => ({
    id,
    findings: peer
      .check(text)
      .map(({ start, end, category = 'any' }) => ({ start, end, text: text.slice(start, end), category })),
  }))
  const { any, adverts } = data.score(data.adverts, predictions)
  const path = await data.write(
    peer.name,
    data.pairs.map((sentence) => ({ id: sentence.id, findings: blindly(peer, sentence) })),
  )
  const lines = await scorerLines(data.folder, 'scorePairs', 'pairs', path)
  const total = lines.filter((line) => /^flagged \d\.\d/.test(line))
  const note = `${adverts} adverts, any category`
  const ofPairs = `${data.pairs.length} sentences, any category`
  return [
    { measure: `${peer.name}: spans F1`, value: any.f1, note },
    { measure: `${peer.name}: spans precision`, value: any.precision, note },
    { measure: `${peer.name}: spans recall`, value: any.recall, note },
    { measure: `${peer.name}: pairs flagged`, value: numberAfter(total, 'flagged'), note: ofPairs },
    { measure: `${peer.name}: pairs left alone`, value: numberAfter(total, 'left alone'), note: ofPairs },
  ]
}

/** The scorer asks for the label's category, so each finding takes on that of every label it touches. */
function blindly(peer: Peer, { text, labels }: LabelledSentence) {
  return peer.check(text).flatMap(({ start, end, category: own = 'any' }) => {
    const touched = labels.filter((label) => start < label.end && end > label.start)
    const categories = touched.length === 0 ? [own] : touched.map(({ category }) => category)
    return categories.map((category) => ({ start, end, text: text.slice(start, end), category }))
  })
}
