import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { cardOf, pressOnCard } from '../../../tools/drivers/card.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { UNDO_CASES } from '../editor-cases.ts'
import { marksWith, marksWithout, says } from '../page-facts.ts'
import { pressButton } from '../site-steps.ts'
import type { World } from '../world.ts'

/** What the draft says in the end, as the tracking system saves it. */
const SAVED = `<h1>Support Team Lead</h1>
<h2>About the job</h2><p>We want a <strong>young</strong> and energetic salesman at heart to lead our support desk in Sheffield. You will look after a team of nine, and you will be an aggressive problem solver.</p><ul><li><p>Run the rota and the weekly review.</p></li><li><p>Coach the people on the desk.</p></li><li><p>Report to the chair twice a year.</p></li></ul><h2>What we offer</h2><p>Flexible hours, a pension, and a day a month for training.</p><p>You do not need to meet every point. If you can do most of this and would like to learn the rest, please apply.</p><p>Salary: £30,000 to £36,000 a year. You are welcome to talk with us about where in this range you would start.</p>
<pre>Essential:
- Degree educated.
- At least 8 years' experience of leading a support desk.
- Able to work in a fast-paced environment.
- He or she must hold a full UK driving licence.

Desirable:
- Knowledge of Zendesk.</pre>
<p>Salary: Competitive</p>`

/** A recruiter's whole way: a draft in Tiptap, mended, filled in, saved, and its report taken away. */
export default function journey(world: () => World): void {
  it('leads from a first draft to a better one and its report', async () => {
    const [tiptap] = UNDO_CASES.filter(({ name }) => name === 'Tiptap')
    if (tiptap === undefined) throw new Error('There is no Tiptap among the cases.')
    const page = await world().visit(tiptap.page)
    await tiptap.focus(page)
    await marksWith(page, 'guys', 'chairman')
    for (const words of ['chairman', 'guys']) {
      await tiptap.openCard(page, words)
      await useFirstSuggestion(page, words)
      await marksWithout(page, words)
    }

    // Statements go where the person left the caret: here below all that is there.
    await tiptap.focus(page)
    const popup = await world().popup(page)
    await says(popup, /\d+ things? to change/)
    await insertWording(popup, 'You need not meet every point', [])
    await isMet(popup, 'You need not meet every point')
    await insertWording(popup, 'Pay range', ['30,000', '36,000'])
    await isMet(popup, 'Pay range')

    const report = await saveReport(popup, 'Markdown file')
    expect(report.name).toBe('evenhand-support-team-lead.md')
    const [lacking = '', good = ''] = report.text.split('## Already good')
    for (const practice of ['Pay range', 'You need not meet every point']) {
      expect(lacking).not.toContain(practice)
      expect(good).toContain(practice)
    }
    expect(lacking).toContain('“young”')
    expect(lacking).not.toContain('“chairman”')

    await page.bringToFront()
    await page.$eval('.save', (button) => button instanceof HTMLElement && button.click())
    expect(await page.$eval('#saved-html', (element) => element.textContent)).toBe(SAVED)
  })
}

async function useFirstSuggestion(page: Page, words: string): Promise<void> {
  const label = await waitFor(`a suggestion for "${words}"`, async () =>
    (await cardOf(page))?.buttons.find((name) => name.startsWith('Use ') && name.includes(words)),
  )
  await pressOnCard(page, label)
}

/** Opens a practice's wording, fills in what only the writer knows, and inserts it into the draft. */
async function insertWording(popup: Page, practice: string, answers: readonly string[]): Promise<void> {
  const item = `li.practice[aria-label="${practice}"]`
  await waitFor(`the practice "${practice}"`, () => popup.$(item))
  await popup.bringToFront()
  await popup.$eval(`${item} .actions button`, (button) => button instanceof HTMLElement && button.click())
  await waitFor('the wording', () => popup.$(`${item} form.panel button[type=submit]`))
  for (const [index, answer] of answers.entries()) {
    await popup.$$eval(`${item} form.panel input`, (fields, at) => fields[at]?.focus(), index)
    await popup.keyboard.type(answer)
  }
  const wording = await waitFor('the wording without gaps', async () => {
    const text = await popup.$eval(`${item} .wording`, ({ textContent }) => textContent)
    return !text.includes('[') && text
  })
  for (const answer of answers) expect(wording).toContain(answer)
  await popup.$eval(
    `${item} form.panel button[type=submit]`,
    (button) => button instanceof HTMLElement && button.click(),
  )
  await says(popup, 'Inserted.')
}

/** The practice moves from what is missing to what is good, once the draft has been checked again. */
const isMet = (popup: Page, practice: string): Promise<boolean> =>
  waitFor(`"${practice}" among what is good`, () =>
    popup.evaluate(
      (name) =>
        [...document.querySelectorAll('.good .chip')].some((chip) => chip.textContent.trim() === name) &&
        document.querySelector(`li.practice[aria-label="${name}"]`) === null,
      practice,
    ),
  )

/** Saves the report and catches the file on its way to the disk. */
async function saveReport(popup: Page, kind: string): Promise<{ name: string; text: string }> {
  await popup.evaluate(() => {
    const saved: { name: string; text: Promise<string> }[] = []
    Object.assign(globalThis, { saved })
    const create = URL.createObjectURL
    // A page of ours may fetch nothing, not even its own file: it is read before it gets its address.
    URL.createObjectURL = (file: Blob) => {
      saved.push({ name: '', text: file.text() })
      return create.call(URL, file)
    }
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const last = saved.at(-1)
      if (last !== undefined) last.name = this.download
    }
  })
  await pressButton(popup, 'Export')
  await pressButton(popup, kind)
  await says(popup, 'Saved as evenhand-')
  return popup.evaluate(async () => {
    const [first] = (globalThis as unknown as { saved: { name: string; text: Promise<string> }[] }).saved
    return { name: first?.name ?? '', text: (await first?.text) ?? '' }
  })
}
