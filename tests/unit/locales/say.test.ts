import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findingWords } from '../../../lib/ui/words/finding.ts'
import { popupWords } from '../../../lib/ui/words/popup.ts'
import { say, speakFrom } from '../../../lib/ui/words/say.ts'
import { welcomeWords } from '../../../lib/ui/words/welcome.ts'
import english from '../../../locales/en_GB.yml'

const from = (messages: Readonly<Record<string, string>>) => speakFrom((name) => messages[name] ?? '')
const inEnglish = () => from(english)

afterEach(inEnglish)

describe('a sentence', () => {
  it('is said by its place in the catalogue', () => {
    expect(say('popup.filter.clear')).toBe(english['popup_filter_clear'])
  })

  it('has its names filled in, once, whatever they are filled with', () => {
    expect(findingWords.wrong.quote('a {quote} with $1')).toBe('Words: “a {quote} with $1”')
  })

  it('writes numbers as its language does, not as the browser would', () => {
    expect(popupWords.thingsToChange(1_200)).toBe('1,200 things to change')
    from({ ...english, language: 'de' })
    expect(popupWords.thingsToChange(1_200)).toBe('1.200 things to change')
  })

  it('is said in the language that is spoken when it is read', () => {
    const { pin } = welcomeWords
    expect(pin.firefox[0]).toBe(english['welcome_pin_firefox_0'])
    from({ ...english, welcome_pin_firefox_0: 'Zuerst', popup_menu: 'Mehr' })
    expect([pin.firefox[0], popupWords.menu]).toEqual(['Zuerst', 'Mehr'])
  })

  it('is asked of the browser once', () => {
    const source = vi.fn((name: string) => english[name] ?? '')
    speakFrom(source)
    for (const count of [1, 2, 3]) popupWords.thingsToChange(count)
    expect(source.mock.calls.filter(([name]) => name === 'popup_thingsToChange')).toHaveLength(1)
  })
})

/** The module's own code picks forms in the same way, so that what its documentation says is true here. */
describe('forms for numbers', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['popup.thingsToChange', 'two forms'],
    ['badge.title', 'three forms'],
    ['card.position', 'no forms'],
  ] as const)('are those that the i18n module picks: %s, with %s', async (key, _) => {
    vi.stubGlobal('browser', {
      runtime: { id: 'evenhand' },
      i18n: { getMessage: (name: string) => english[name] ?? '' },
    })
    const { createI18n } = await import('@wxt-dev/i18n')
    const { t } = createI18n()
    for (const count of [0, 1, 2, 17])
      expect(say(key, { index: 1, count })).toBe(t(key, count, { index: 1, count }))
  })
})
