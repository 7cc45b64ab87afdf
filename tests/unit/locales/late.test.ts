import { expect, test, vi } from 'vitest'

const modules = import.meta.glob<unknown>('../../../lib/ui/**/*.{ts,tsx}')

test('the modules of views load before there are any words: none is read while they do', async () => {
  vi.resetModules()
  const { say } = await import('../../../lib/ui/words/say.ts')
  expect(() => say('popup.menu')).toThrow('There are no words yet')
  const failed: string[] = []
  for (const [path, load] of Object.entries(modules)) {
    await load().catch((error: unknown) => failed.push(`${path}: ${String(error)}`))
  }
  expect(failed).toEqual([])
})
