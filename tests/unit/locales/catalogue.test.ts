import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../tools/catalogue.ts'
import { PROJECT } from '../../../tools/project.ts'
import { keyPatternsIn } from './key-patterns.ts'

const FOLDER = join(PROJECT, 'locales')
const english = await parseMessagesFile(join(FOLDER, 'en_GB.yml')).then((messages) =>
  messages.filter(({ key: [area = ''] }) => !area.startsWith('@@')),
)

const words = readdirSync(join(PROJECT, 'lib/ui/words')).map((file) =>
  readFileSync(join(PROJECT, 'lib/ui/words', file), 'utf8'),
)

describe.each(readdirSync(FOLDER))('%s', async (file) => {
  const messages = await messagesIn(join(FOLDER, file))
  const names = Object.keys(messages)

  it('has names that every browser takes, and none twice: they do not tell capitals from small letters', () => {
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([])
    expect(names.length).toBe(new Set(names.map((name) => name.toLowerCase())).size)
  })

  it('says something under every name, with nothing that browsers would read as theirs', () => {
    const odd = Object.entries(messages).filter(([, text]) => text.trim() === '' || /\$|__MSG_/.test(text))
    expect(odd).toEqual([])
  })

  it('says what British English says, with the same names to fill in', async () => {
    const filled = (text: string | undefined) =>
      [...new Set(text?.match(/\{\w+\}/g)?.filter((name) => name !== '{count}'))].sort()
    const source = await messagesIn(join(FOLDER, 'en_GB.yml'))
    expect(names.filter((name) => source[name] === undefined)).toEqual([])
    for (const name of names) expect([name, filled(messages[name])]).toEqual([name, filled(source[name])])
  })

  it('fits where browsers show it: the name and the description of an extension', () => {
    expect(messages['manifest_name']?.length).toBeLessThanOrEqual(45)
    expect(messages['manifest_description']?.length).toBeLessThanOrEqual(132)
  })
})

describe('British English', () => {
  it('has forms for numbers only where a number chooses, and parts them by nothing else', () => {
    const plain = english.flatMap((one) => (one.type === 'simple' ? [one.message] : []))
    expect(plain.filter((text) => text.includes(' | '))).toEqual([])
    for (const one of english) {
      if (one.type !== 'plural') continue
      expect([one.key, one.namedSubstitutions]).toEqual([one.key, expect.arrayContaining(['count'])])
      expect([
        ['1', 'n'],
        ['0', '1', 'n'],
      ]).toContainEqual(Object.keys(one.plurals))
    }
  })

  it('holds no sentence that nothing says', () => {
    const said = words.flatMap(keyPatternsIn)
    const config = readFileSync(join(PROJECT, 'wxt.config.ts'), 'utf8')
    const unsaid = english.filter(
      ({ key }) =>
        !said.some((pattern) => pattern.test(key.join('.'))) && !config.includes(`__MSG_${key.join('_')}__`),
    )
    expect(unsaid.map(({ key }) => key.join('.'))).toEqual([])
  })

  it('would notice one', () => {
    const [plain, filled] = keyPatternsIn(`say('card.next'); say(\`sector.$\{kind}.above\`)`)
    expect([plain?.test('card.next'), plain?.test('card.next.one')]).toEqual([true, false])
    expect([filled?.test('sector.side.above'), filled?.test('sector.side.below')]).toEqual([true, false])
  })
})
