import * as v from 'valibot'

/** What is read of the data's lines and of the check's records; anything else in them is passed over. */

const label = v.object({ start: v.number(), end: v.number(), text: v.string(), category: v.string() })
const id = v.union([v.string(), v.number()])

const finding = v.object({
  in: v.optional(v.string()),
  start: v.number(),
  end: v.number(),
  text: v.string(),
  category: v.string(),
  severity: v.optional(v.string(), ''),
  rule: v.optional(v.string(), ''),
  suggestions: v.optional(
    v.array(
      v.object({
        label: v.string(),
        edits: v.array(v.object({ start: v.number(), end: v.number(), text: v.string() })),
      }),
    ),
    [],
  ),
})

export const checkedAdvert = v.looseObject({
  id,
  text: v.string(),
  words: v.number(),
  findings: v.array(finding),
  practices: v.optional(v.record(v.string(), v.looseObject({ met: v.boolean() })), {}),
})

export const labelledAdvert = v.looseObject({
  id,
  title: v.optional(v.string()),
  text: v.string(),
  labels: v.array(label),
  practices: v.optional(v.record(v.string(), v.boolean()), {}),
  statements: v.optional(v.array(v.object({ start: v.number(), end: v.number(), kind: v.string() }))),
})

export const labelledSentence = v.looseObject({ id: v.string(), text: v.string(), labels: v.array(label) })

export type CheckedAdvert = v.InferOutput<typeof checkedAdvert>
export type FoundSpan = v.InferOutput<typeof finding>
export type LabelledAdvert = v.InferOutput<typeof labelledAdvert>
export type LabelledSentence = v.InferOutput<typeof labelledSentence>

/** The lines of a JSON Lines text in the wanted shape. Throws, naming the line and what is wrong with it. */
export function readRows<S extends v.GenericSchema>(
  text: string,
  shape: S,
  name: string,
): v.InferOutput<S>[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const read = v.safeParse(shape, JSON.parse(line))
    if (read.success) return [read.output]
    const [issue] = read.issues
    throw new Error(`${name}, line ${index + 1}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`)
  })
}
