import { optionsWords } from '../words/options.ts'
import { SitesSection } from './sites-section.tsx'
import type { Sites } from './sites-state.ts'

/** The options as a full page. */
export const OptionsView = ({ sites }: { sites: Sites }) => (
  <main class="options page">
    <h1 class="options-title">{optionsWords.title}</h1>
    <SitesSection sites={sites} />
  </main>
)
