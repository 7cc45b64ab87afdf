import type { PageState } from '../../model/page-state.ts'
import { popupWords } from '../words/popup.ts'
import type { Popup } from './state.ts'

/** Which advert this is, where it stands, and whether its words are marked. */
export function Header({ popup }: { popup: Popup }) {
  const page = popup.page.value
  return (
    <header class="header">
      <div class="header-names">
        <h1 class="title">{titleOf(page)}</h1>
        <p class="quiet">{placeOf(page)}</p>
      </div>
      {page?.status === 'done' ? <MarksToggle popup={popup} /> : null}
    </header>
  )
}

const MarksToggle = ({ popup }: { popup: Popup }) => {
  const on = popup.marks.value
  return (
    <button
      type="button"
      class="toggle"
      role="switch"
      aria-checked={on}
      title={popupWords.marks.hint}
      onClick={() => popup.setMarks(!on)}
    >
      <svg class="toggle-track" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        <rect class="toggle-rail" x="0.75" y="0.75" width="26.5" height="14.5" rx="7.25" />
        <circle class="toggle-knob" cx={on ? 20 : 8} cy="8" r="5" />
      </svg>
      {popupWords.marks.name}
      <span aria-hidden="true">{on ? popupWords.marks.on : popupWords.marks.off}</span>
    </button>
  )
}

function titleOf(page: PageState | undefined): string {
  if (page === undefined || page.status === 'nothing' || page.status === 'failed') return popupWords.name
  return page.title.trim() || popupWords.untitled[page.subject]
}

function placeOf(page: PageState | undefined): string {
  const url = page?.url ?? ''
  const host = URL.canParse(url) ? new URL(url).host : ''
  const parts = [host, page?.status === 'done' ? popupWords.found[page.subject] : '']
  return parts.filter((part) => part !== '').join(' · ') || popupWords.thisPage
}
