import { createI18n } from '@wxt-dev/i18n'
import { render } from 'preact'
import { WelcomeView } from '../../lib/ui/welcome/welcome-view.tsx'
import { language, speakFrom } from '../../lib/ui/words/say.ts'
import { welcomeWords } from '../../lib/ui/words/welcome.ts'
import { welcomeClient } from './welcome-client.ts'

speakFrom(createI18n().t)
document.documentElement.lang = language()
document.title = welcomeWords.title

const app = document.querySelector('#app')
if (app !== null) {
  render(<WelcomeView client={welcomeClient()} />, app)
  // The part that the address names is there only now.
  if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView()
}
