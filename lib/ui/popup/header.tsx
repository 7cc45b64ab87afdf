import type { PageState } from '../../model/page-state.ts'
import { Icon } from '../parts/icon.tsx'
import { Menu, type MenuItem } from '../parts/menu.tsx'
import { popupWords } from '../words/popup.ts'
import type { Popup } from './state.ts'

/** Which advert this is, where it stands, whether its words are marked, and where else to go. */
export function Header({ popup }: { popup: Popup }) {
  const page = popup.page.value
  return (
    <header class="header">
      <h1 class="title">{titleOf(page)}</h1>
      <p class="place quiet">{placeOf(page)}</p>
      <div class="header-tools">
        {page?.status === 'done' && popup.onPage.value ? <MarksToggle popup={popup} /> : null}
        <Menu name={popupWords.menu} buttonClass="icon-button" items={placesOf(popup)} side="below">
          <Icon name="more" />
        </Menu>
      </div>
      <ChooseAdvert popup={popup} />
    </header>
  )
}

/** Where else the same view, or another page of ours, can be had. */
function placesOf({ openPanel, openInTab, openPage }: Popup): MenuItem[] {
  return [
    ...(openPanel === undefined ? [] : [{ label: popupWords.openPanel, pick: () => void openPanel() }]),
    ...(openInTab === undefined ? [] : [{ label: popupWords.openInTab, pick: () => void openInTab() }]),
    { label: popupWords.reading, pick: () => void openPage('reading') },
    { label: popupWords.options, pick: () => void openPage('options') },
  ]
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

/** Where frames of the page hold adverts of their own, one is spoken of at a time. */
function ChooseAdvert({ popup }: { popup: Popup }) {
  const adverts = popup.adverts.value
  if (adverts.length < 2) return null
  return (
    <label class="choose">
      <span>{popupWords.choose.label(adverts.length)}</span>
      <select
        class="select"
        value={String(adverts.find(({ chosen }) => chosen)?.frame ?? '')}
        onChange={({ currentTarget }) => popup.choose(Number(currentTarget.value))}
      >
        {adverts.map(({ frame, title, subject }, index) => (
          <option key={frame} value={String(frame)}>
            {popupWords.choose.option(index + 1, title.trim() || popupWords.untitled[subject])}
          </option>
        ))}
      </select>
    </label>
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
