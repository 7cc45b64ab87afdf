import { Checking, Failed, Nothing, Unread } from './empty-states.tsx'
import { Facts, Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Result } from './result.tsx'
import { SiteControl } from './site-control.tsx'
import type { Popup } from './state.ts'

/** The popup, and the same view as a full page. */
export function PopupView({ popup }: { popup: Popup }) {
  const page = popup.page.value
  return (
    <main class="popup" aria-busy={popup.busy.value}>
      <Header popup={popup} />
      <Body popup={popup} />
      <SiteControl site={popup.site} />
      {page?.status === 'done' ? (
        <>
          <Facts state={page} />
          <Footer popup={popup} state={page} />
        </>
      ) : null}
      <Said popup={popup} />
    </main>
  )
}

function Body({ popup }: { popup: Popup }) {
  const page = popup.page.value
  if (page === undefined) return <Unread popup={popup} />
  switch (page.status) {
    case 'checking':
      return <Checking subject={page.subject} />
    case 'nothing':
      return <Nothing popup={popup} state={page} />
    case 'failed':
      return <Failed popup={popup} code={page.code} />
    case 'done':
      return <Result popup={popup} state={page} />
  }
}

/** One live region for everything that was done; it stays in the page so that readers hear each change. */
const Said = ({ popup }: { popup: Popup }) => {
  const { text, count } = popup.said.value
  return (
    <div class="said" role="status">
      {text === '' ? null : (
        <p class="said-text" key={count}>
          {text}
        </p>
      )}
    </div>
  )
}
