/**
 * The one catalogue of what a person reads. Views import the area they need, so that the card, which loads into
 * pages, does not carry the popup's sentences.
 */
import { badgeWords } from './words/badge.ts'
import { cardWords } from './words/card.ts'
import { editorBadgeWords } from './words/editor-badge.ts'
import { findingWords } from './words/finding.ts'
import { menuWords } from './words/menus.ts'
import { optionsWords } from './words/options.ts'
import { popupWords } from './words/popup.ts'
import { practicePanelWords } from './words/practice-panel.ts'
import { practiceStateWords, practiceWords } from './words/practices.ts'
import { reportWords } from './words/report.ts'
import { siteWords } from './words/sites.ts'
import { stateWords } from './words/states.ts'
import { categoryWords, severityWords, sourceKindWords, strengthWords, verdictWords } from './words/terms.ts'
import { welcomeWords } from './words/welcome.ts'

export const words = {
  badge: badgeWords,
  card: cardWords,
  editorBadge: editorBadgeWords,
  finding: findingWords,
  menus: menuWords,
  options: optionsWords,
  popup: popupWords,
  practices: practiceWords,
  practicePanel: practicePanelWords,
  practiceStates: practiceStateWords,
  report: reportWords,
  sites: siteWords,
  states: stateWords,
  categories: categoryWords,
  severities: severityWords,
  sourceKinds: sourceKindWords,
  strengths: strengthWords,
  verdicts: verdictWords,
  welcome: welcomeWords,
}
