import { Sign } from '../parts/sign.tsx'
import { optionsWords } from '../words/options.ts'
import { siteWords } from '../words/sites.ts'
import { AppearanceSection } from './appearance-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { HouseTermsSection } from './house-terms-section.tsx'
import { IgnoresSection } from './ignores-section.tsx'
import type { Options } from './options-state.ts'
import { OrganisationSection } from './organisation-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { SitesSection } from './sites-section.tsx'
import { StatementsSection } from './statements-section.tsx'

const PARTS = [
  ['organisation', optionsWords.organisation],
  ['statements', optionsWords.statements],
  ['house-terms', optionsWords.houseTerms],
  ['ignores', optionsWords.ignores],
  ['sites-title', siteWords.section],
  ['findings', optionsWords.findings],
  ['appearance', optionsWords.appearance],
  ['privacy', optionsWords.privacy],
] as const

/** The options as a full page: what is changed is saved at once. */
export function OptionsView({ options }: { options: Options }) {
  return (
    <div class="options page">
      <header class="options-side">
        <div class="options-brand">
          <Sign size={32} />
          <h1 class="options-title">{optionsWords.title}</h1>
        </div>
        <nav aria-label={optionsWords.parts}>
          <ul class="options-nav">
            {PARTS.map(([id, { title }]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="options-main">
        <OrganisationSection item={options.organisation} set={options.policyProfile} />
        <StatementsSection item={options.organisation} />
        <HouseTermsSection item={options.houseTerms} />
        <IgnoresSection options={options} />
        <SitesSection sites={options.sites} />
        <FindingsSection item={options.unwanted} />
        <AppearanceSection options={options} />
        <PrivacySection options={options} />
      </main>
      <p class="options-said" role="status">
        <span key={options.said.value.count}>{options.said.value.text}</span>
      </p>
    </div>
  )
}
