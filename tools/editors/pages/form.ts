import { LISTED_DRAFT, RICH_DRAFT, TITLE_DRAFT } from '../drafts.ts'
import type { EditorPage } from './mount.ts'

/** One form for every kind of editor; the last folder of the address names the kind. */
const KINDS = import.meta.glob<EditorPage>('./kinds/*.ts')

const kind = location.pathname.split('/').findLast((part) => part !== '' && part !== 'index.html')
const load = KINDS[`./kinds/${kind}.ts`]
if (load === undefined) throw new Error(`There is no editor named ${kind}.`)

const need = <E extends Element>(selector: string, of: new () => E): E => {
  const element = document.querySelector(selector)
  if (!(element instanceof of)) throw new Error(`The page has no ${selector}.`)
  return element
}

const title = need('#title', HTMLInputElement)
if (kind === 'input') title.value = TITLE_DRAFT
const draft = new URLSearchParams(location.search).has('lists') ? LISTED_DRAFT : RICH_DRAFT
const { mount } = await load()
const mounted = await mount(need('#description', HTMLElement), draft)

need('#vacancy', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  need('#saved', HTMLElement).textContent = mounted.saved()
})
document.documentElement.dataset['ready'] = kind
