import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '../drivers/wait.ts'
import { type Desk, plainSpaces, same } from './desk.ts'
import { FOUND } from './drafts.ts'

/** One thing that must hold in every editor; each runs on a page of its own and throws where it does not hold. */
export interface Behaviour {
  readonly id: string
  /** It takes the draft with a list in it, and is asked only of editors that make lists. */
  readonly lists?: true
  readonly run: (desk: Desk) => Promise<void>
}

/** A statement to insert, and words to type. */
const STATEMENT = 'We welcome part-time and flexible patterns of work.'
const LINES = ['Ask us for any adjustment you need.', 'We will make it without asking why.'] as const
const END = 'do here.'
const SENTENCES =
  ' The role is based near the station and the salesman sits next door. Our chairman makes the tea on most days, and you will plan your own week with the team. Young or old, all of us learn something new each month. Write to us with your questions, and ask the salesman for a tour of the building first.'

/** Exactly this many keys are pressed. */
const KEYSTROKES = 300

/** What is saved once the words have been replaced. */
export const replaced = (saved: string, words: string, by: string): string => {
  const plain = plainSpaces(saved)
  if (plain.split(words).length !== 2) throw new Error(`"${words}" does not stand once in: ${plain}`)
  return plain.replace(words, by)
}

/** Begins as a person does: with the caret behind the last word. */
export async function begin(desk: Desk): Promise<string> {
  await desk.caretBehind(END)
  await desk.expectMarks(...FOUND)
  return desk.saved()
}

export async function use(desk: Desk, words: string, suggestion: string): Promise<void> {
  const outcome = await desk.use(words, suggestion)
  if (outcome !== 'Done.' && outcome !== 'closed')
    throw new Error(`Using "${suggestion}" in place of "${words}": ${outcome}`)
}

/** Asks for a whole paragraph, and waits until it stands as one, behind the paragraph that holds these words. */
export async function insertStatement(
  desk: Desk,
  behind: string,
  statement: readonly string[] = [STATEMENT],
): Promise<void> {
  const shown = await desk.shown()
  const outcome = await desk.insert(statement.join('\n'))
  if (outcome !== 'applied') throw new Error(`Inserting: ${outcome}`)
  const gap = desk.kind.id === 'input' ? ' ' : '\n'
  const wanted = shown
    .split('\n')
    .map((line) => (line.includes(behind) ? [line, ...statement].join(gap) : line))
    .join('\n')
  await waitFor('the statement', async () => same(await desk.shown(), wanted)).catch(async () => {
    throw new Error(`Shown: ${await desk.shown()}\nSaved: ${await desk.saved()}`)
  })
  const saved = plainSpaces(await desk.saved())
  const wrong = statement.find((line) => !saved.includes(desk.kind.paragraph?.(line) ?? `<p>${line}</p>`))
  if (wrong !== undefined) throw new Error(`Saved without a paragraph for "${wrong}": ${saved}`)
}

/** No word that was not found may ever be marked, not even between two keys. */
async function onlyFoundAreMarked(desk: Desk): Promise<void> {
  const wrong = (await desk.marked()).filter((words) => !FOUND.some((found) => found === words))
  if (wrong.length > 0) throw new Error(`Marked in error: ${wrong.join(' | ')}`)
}

export const BEHAVIOURS: readonly Behaviour[] = [
  {
    id: 'reads',
    async run(desk) {
      await begin(desk)
      const wanted = await desk.shown()
      let last = ''
      await waitFor('the draft to be read', async () => {
        last = (await desk.readAsDraft()).join('\n')
        return same(last, wanted)
      }).catch(() => {
        throw new Error(`Read: ${last}\nShown: ${wanted}`)
      })
    },
  },
  {
    id: 'marks',
    async run(desk) {
      const before = await begin(desk)
      await desk.expectSaved(before)
    },
  },
  {
    id: 'marks follow typing',
    async run(desk) {
      await begin(desk)
      await desk.caretBehind('ing for a ')
      for (const key of 'very ') {
        await desk.type(key)
        await onlyFoundAreMarked(desk)
      }
      for (let key = 0; key < 'very '.length; key += 1) {
        await desk.press('Backspace')
        await onlyFoundAreMarked(desk)
      }
      if (desk.kind.id !== 'input') {
        // Within a word: what an editor does with a space at a break is its own affair.
        await desk.caretBehind('We are look')
        await desk.press('Enter')
        await onlyFoundAreMarked(desk)
        await desk.expectMarks(...FOUND)
        await desk.press('Backspace')
        await onlyFoundAreMarked(desk)
      }
      await desk.expectMarks(...FOUND)
    },
  },
  {
    id: 'applies',
    async run(desk) {
      const before = await begin(desk)
      await use(desk, 'chairman', 'chair')
      await desk.expectSaved(replaced(before, 'chairman', 'chair'))
      await desk.expectMarks(...FOUND.filter((words) => words !== 'chairman'))
    },
  },
  {
    id: 'applies beside',
    async run(desk) {
      const before = await begin(desk)
      await use(desk, 'aggressive', 'persistent')
      await desk.expectSaved(replaced(before, 'an aggressive', 'a persistent'))
    },
  },
  {
    id: 'keeps formatting',
    async run(desk) {
      const before = await begin(desk)
      await use(desk, 'young', 'friendly')
      await desk.expectSaved(replaced(before, 'young', 'friendly'))
    },
  },
  {
    id: 'caret',
    async run(desk) {
      const before = await begin(desk)
      await use(desk, 'chairman', 'chair')
      await desk.type('qx')
      await desk.expectSaved(replaced(before, 'chairman', 'chairqx'))
    },
  },
  {
    id: 'undo',
    async run(desk) {
      const before = await begin(desk)
      for (const [words, suggestion] of [
        ['young', 'friendly'],
        ['aggressive', 'persistent'],
        ['chairman', 'chair'],
      ] as const) {
        await use(desk, words, suggestion)
        await waitFor('the new words', async () => !same(await desk.saved(), before))
        await desk.undo()
        await desk.expectSaved(before)
        await desk.expectMarks(...FOUND)
      }
    },
  },
  {
    id: 'redo',
    async run(desk) {
      const before = await begin(desk)
      await use(desk, 'aggressive', 'persistent')
      const after = replaced(before, 'an aggressive', 'a persistent')
      await desk.expectSaved(after)
      await desk.undo()
      await desk.expectSaved(before)
      await desk.redo()
      await desk.expectSaved(after)
    },
  },
  {
    id: 'second suggestion',
    async run(desk) {
      const before = await begin(desk)
      await use(desk, 'chairman', 'chairperson')
      const first = replaced(before, 'chairman', 'chairperson')
      await desk.expectSaved(first)
      await use(desk, 'native English speaker', 'fluent English speaker')
      await desk.expectSaved(replaced(first, 'native English speaker', 'fluent English speaker'))
      await desk.undo()
      await desk.expectSaved(first)
    },
  },
  {
    id: 'inserts',
    async run(desk) {
      const before = await begin(desk)
      await insertStatement(desk, END)
      await desk.undo()
      await desk.expectSaved(before)
    },
  },
  {
    id: 'inserts several',
    async run(desk) {
      const before = await begin(desk)
      if (desk.kind.id === 'input') {
        // One line can't hold two; what it can't take it must refuse whole.
        const outcome = await desk.insert(LINES.join('\n'))
        if (outcome !== 'refused') throw new Error(`Inserting: ${outcome}`)
        return desk.expectSaved(before)
      }
      await insertStatement(desk, END, LINES)
      await desk.undo()
      await desk.expectSaved(before)
    },
  },
  {
    id: 'inserts at a list',
    lists: true,
    async run(desk) {
      const before = await begin(desk)
      // From within an item, a paragraph of its own has its place behind the list.
      await desk.caretBehind('answer questions')
      await insertStatement(desk, END)
      await desk.undo()
      await desk.expectSaved(before)
    },
  },
  {
    id: 'saves nothing of ours',
    async run(desk) {
      const before = await begin(desk)
      await desk.openCard('chairman')
      await desk.press('Escape')
      await desk.openCard('young')
      await desk.press('Escape')
      await desk.expectSaved(before)
      if (/evenhand|<mark|popover/i.test(await desk.saved())) throw new Error('Saved with something of ours.')
    },
  },
  {
    id: 'typing',
    async run(desk) {
      const before = await begin(desk)
      const text = SENTENCES.repeat(2).slice(0, KEYSTROKES)
      for (let at = 0; at < text.length; at += 20) {
        await desk.type(text.slice(at, at + 20))
        // A person stops to think, and each stop lets a check begin that the next keys run into.
        await sleep(at % 60 === 0 ? 330 : 60)
      }
      await desk.expectSaved(replaced(before, END, END + text))
    },
  },
]
