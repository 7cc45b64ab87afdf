import { speakFrom } from '../../lib/ui/words/say.ts'
import english from '../../locales/en_GB.yml'

// There is no browser here to give the sentences.
speakFrom((name) => english[name] ?? '')
