import { Icon } from '../parts/icon.tsx'
import { Menu } from '../parts/menu.tsx'
import { popupWords } from '../words/popup.ts'
import type { DoneState, Popup } from './state.ts'

interface FooterProps {
  readonly popup: Popup
  readonly state: DoneState
}

/** The report to take away, and what this check is and is not. It stays in sight while the result scrolls. */
export function Footer({ popup, state }: FooterProps) {
  return (
    <footer class="footer">
      <button type="button" class="button button-main" onClick={() => popup.copyReport(state)}>
        {popupWords.copyReport}
      </button>
      <Menu
        buttonClass="button"
        side="above"
        items={popup.exports.map(({ label, save }) => ({ label, pick: () => void save(state) }))}
      >
        {popupWords.export}
        <Icon name="down" />
      </Menu>
    </footer>
  )
}

/** The plain facts of the text, below everything else. */
export function Facts({ state }: { state: DoneState }) {
  const { words, readingAge } = state.assessment.facts
  const facts = [popupWords.facts(words), ...(readingAge > 0 ? [popupWords.readingAge(readingAge)] : [])]
  return (
    <div class="section facts">
      <p class="quiet">{facts.join(' · ')}</p>
      <p class="quiet">{popupWords.footer}</p>
    </div>
  )
}
