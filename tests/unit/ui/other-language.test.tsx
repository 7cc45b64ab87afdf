import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { render } from 'preact'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { SOURCES } from '../../../lib/model/sources.ts'
import { openOptions } from '../../../lib/ui/options/options-state.ts'
import { OptionsView } from '../../../lib/ui/options/options-view.tsx'
import { PopupView } from '../../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../../lib/ui/popup/state.ts'
import { WelcomeView } from '../../../lib/ui/welcome/welcome-view.tsx'
import { practiceWording } from '../../../lib/ui/words/practice-wording.ts'
import { SAMPLE_ADVERT } from '../../../lib/ui/words/sample-advert.ts'
import { speakFrom } from '../../../lib/ui/words/say.ts'
import english from '../../../locales/en_GB.yml'
import { messagesIn } from '../../../tools/catalogue.ts'
import { lengthened } from '../../../tools/gallery/long-words.ts'
import { OPTIONS_STATES } from '../../../tools/gallery/options-states.ts'
import { pressable } from '../../../tools/gallery/press.ts'
import { pretendClient } from '../../../tools/gallery/pretend-client.ts'
import { checked, ORGANISATION } from '../../../tools/gallery/samples.ts'
import { STATES } from '../../../tools/gallery/states.ts'
import { settle } from './popup/open.tsx'

/** What pretended people have written into their options. */
const PRETENDED = readFileSync(join(process.cwd(), 'tools/gallery/pretend-options.ts'), 'utf8')

let folder = ''

/** As a translator would: one more file, read as the build reads it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-locales-'))
  await writeFile(join(folder, 'de.yml'), JSON.stringify(lengthened(english)))
  const messages = await messagesIn(join(folder, 'de.yml'))
  speakFrom((name) => messages[name] ?? '')
})

afterAll(async () => {
  speakFrom((name) => english[name] ?? '')
  await rm(folder, { recursive: true })
})

/** Everything that is read or heard: text, and the attributes that hold some. */
function readIn(root: ParentNode): string[] {
  const read: string[] = []
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
      read.push(element.getAttribute(name) ?? '')
    for (const node of element.childNodes) if (node.nodeType === 3) read.push(node.textContent ?? '')
  }
  return read
}

/** Without what stands in brackets, which is what the catalogue said; sentences may stand within sentences. */
function outOfBrackets(text: string): string {
  const without = text.replace(/\[[^[\]]*\]/g, '|')
  return without === text ? text.replace(/\s+/g, ' ') : outOfBrackets(without)
}

/** Names and dates, which no catalogue says. */
const NAMES = /^(?:Evenhand|Ctrl|Alt|Shift|Z|\d+ \p{Lu}\p{Ll}+ \d{4}|[+:.,“” ])+$/u

/** English whatever the language: adverts, what rules say of them, what can be written into them; and what people wrote. */
const DATA = [SOURCES, practiceWording, SAMPLE_ADVERT, checked(SAMPLE_ADVERT), PRETENDED]

const stringsIn = (data: unknown): string[] =>
  typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [String(data)]

function straysIn(root: ParentNode, data: unknown): string[] {
  const known = stringsIn([DATA, data])
    .flatMap((text) => [text.replace(/\s+/g, ' '), outOfBrackets(text)])
    .join('|')
    .toLowerCase()
  const pieces = readIn(root)
    .flatMap((text) => outOfBrackets(text).split(/[|·…,]/))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) && !NAMES.test(piece) && !known.includes(piece.toLowerCase()))
  return [...new Set(pieces)]
}

function place(): HTMLElement {
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => {
    render(null, root)
    root.remove()
  })
  return root
}

/** Hundreds of findings say what a dozen say. */
const states = Object.entries(STATES).filter(([name]) => name !== 'long')

describe('in another language nothing is said in English', () => {
  it.each(states)('popup: %s', async (_, state) => {
    const root = place()
    const client = pretendClient(state)
    const popup = await openPopup(client, new AbortController().signal)
    await settle(() => render(<PopupView popup={popup} />, root))
    for (const label of state.press ?? []) await settle(() => pressable(root, label).click())
    expect(readIn(root).some((text) => text.includes('['))).toBe(true)
    expect(straysIn(root, [state.state(), state.adverts, await client.site?.facts()])).toEqual([])
  })

  it.each(Object.entries(OPTIONS_STATES))('options: %s', async (_, state) => {
    const root = place()
    const client = state.client()
    const options = await openOptions(client, new AbortController().signal, state.wanted)
    await settle(() => render(<OptionsView options={options} />, root))
    for (const label of state.press ?? []) await settle(() => pressable(root, label).click())
    expect(straysIn(root, ORGANISATION)).toEqual([])
  })

  it('first page', async () => {
    const root = place()
    const client = {
      browser: 'chromium',
      check: async (text: string) => checked(text),
      shortcuts: async () => [{ command: 'check-page', keys: 'Alt+Shift+C' }],
      sites: async () => ['jobs.example'],
      changeShortcuts: async () => undefined,
      openOptions: async () => undefined,
    } as const
    await settle(() => render(<WelcomeView client={client} />, root))
    expect(straysIn(root, 'jobs.example')).toEqual([])
  })

  it('would notice', () => {
    const root = place()
    root.innerHTML = '<p>[Ja ··] jedoch <b title="Nein">[[innen] außen]</b></p>'
    expect(straysIn(root, '')).toEqual(['jedoch', 'Nein'])
  })
})
