import type { Finding } from '../../lib/model/finding.ts'
import { mountCard } from '../../lib/ui/card/mount-card.tsx'
import { ADVERT } from './advert.ts'
import { press } from './press.ts'
import { checked } from './samples.ts'

/** The states of the card: on which rule's finding, and what is pressed on it. */
const CARDS: Readonly<Record<string, { severity: Finding['severity']; press?: readonly string[] }>> = {
  card: { severity: 'legal-risk' },
  'card-exclusionary': { severity: 'exclusionary' },
  'card-advisory': { severity: 'advisory' },
  'card-keep': { severity: 'legal-risk', press: ['Keep it', 'In this advert', 'Keep'] },
  'card-more': { severity: 'exclusionary', press: ['More'] },
  'card-wrong': { severity: 'advisory', press: ['More', 'Report as wrong'] },
  'card-applied': { severity: 'exclusionary', press: ['Use '] },
  'card-copied': { severity: 'exclusionary', press: ['Copy '] },
}

export const CARD_STATES = Object.keys(CARDS)

/** Mounts the card in a shadow root of its own, as on a page. */
export async function showCard(place: Element, name: string, signal: AbortSignal): Promise<void> {
  const card = CARDS[name]
  if (card === undefined) throw new Error(`There is no card "${name}".`)
  const { assessment, document: advert } = checked(ADVERT)
  const findings = assessment.findings.filter(({ severity }) => severity !== 'balance')
  const finding = findings.find(
    ({ severity, suggestions }) => severity === card.severity && suggestions.length > 0,
  )
  if (finding === undefined) throw new Error(`The advert has nothing for ${name}.`)
  const host = document.createElement('div')
  host.className = 'card-stage'
  place.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  said.className = 'unseen'
  place.append(said)
  const unmount = mountCard(root, {
    finding,
    text: advert.blocks.find(({ id }) => id === finding.block)?.text ?? '',
    rulesVersion: assessment.rulesVersion,
    position: { index: findings.indexOf(finding) + 1, count: findings.length },
    editable: !name.endsWith('copied'),
    onApply: async () => 'applied',
    onKeep: () => undefined,
    onNext: () => undefined,
    onPrevious: () => undefined,
    onClose: () => undefined,
    announce: (text) => {
      said.textContent = text
    },
  })
  signal.addEventListener('abort', () => {
    unmount()
    host.remove()
    said.remove()
  })
  // The card follows the browser's theme, whatever the page's; here the page decides.
  const { colorScheme } = document.documentElement.style
  if (colorScheme !== '')
    root.querySelector<HTMLElement>('.card-place')?.style.setProperty('color-scheme', colorScheme)
  for (const label of card.press ?? []) await press(root, label)
}
