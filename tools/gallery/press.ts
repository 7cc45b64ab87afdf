import { shortened } from './long-words.ts'

/** Lets Preact draw what the last press has changed. */
const drawn = () => new Promise<void>((done) => setTimeout(done, 30))

/** The first control whose visible words or name begin like this, in English or lengthened. */
export function pressable(root: ParentNode, label: string): HTMLElement {
  const controls = [...root.querySelectorAll<HTMLElement>('button, label, summary')]
  const named = (element: HTMLElement) =>
    shortened(element.getAttribute('aria-label') ?? element.textContent)
      .replace(/\s+/g, ' ')
      .trim()
  const exact = controls.find((element) => named(element) === label)
  const found = exact ?? controls.find((element) => named(element).startsWith(label))
  if (found === undefined) throw new Error(`Nothing to press is named "${label}".`)
  return found
}

export async function press(root: ParentNode, label: string): Promise<void> {
  pressable(root, label).click()
  await drawn()
}
