import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import type { Plugin } from 'vite'

/** A file of `locales/` as browsers get it: each message by its name, such as `popup_filter_clear`. */
export async function messagesIn(file: string): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(file))
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]))
}

/** Lets what runs without a browser import such a file: the command line, the gallery, the unit tests. */
export const catalogue = (): Plugin => ({
  name: 'evenhand-catalogue',
  enforce: 'pre',
  async load(id) {
    if (!/\/locales\/\w+\.yml$/.test(id)) return undefined
    this.addWatchFile(id)
    return `export default ${JSON.stringify(await messagesIn(id))}`
  },
})
