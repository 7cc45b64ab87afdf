import { render } from 'preact'
import { WelcomeView } from '../../lib/ui/welcome/welcome-view.tsx'
import { welcomeClient } from './welcome-client.ts'

const app = document.querySelector('#app')
if (app !== null) {
  render(<WelcomeView client={welcomeClient()} />, app)
  // The part that the address names is there only now.
  if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView()
}
