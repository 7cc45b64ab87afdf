import { get } from 'node:http'
import { describe, expect, it } from 'vitest'
import { notOfPages, startWitness } from '../../../tools/drivers/witness.ts'
import { serve } from '../../../tools/serve.ts'

/** Asks through the proxy, as a browser does. */
const ask = (port: number, url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: url }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).on('error', reject)
  })

describe('the witness', () => {
  it('passes on what goes to the test server and refuses all else, seeing both', async () => {
    await using site = await serve({ '/': import.meta.dirname })
    await using witness = await startWitness()
    witness.allow(site.origin)
    const own = `${site.origin}/witness.test.ts`
    expect(await ask(witness.port, own)).toBe(200)
    expect(await ask(witness.port, 'http://leak.example/x')).toBe(403)
    expect(await ask(witness.port, 'http://update.googleapis.com/service')).toBe(403)
    expect(witness.take().map(({ url }) => url)).toEqual([own, 'http://leak.example/x'])
    expect(witness.take()).toEqual([])
  })

  it('tells requests that no page makes', () => {
    const origin = 'http://127.0.0.1:80'
    const page = { method: 'GET', url: `${origin}/a.html`, dest: 'document' }
    const fetched = { ...page, dest: 'empty' }
    const posted = { ...page, method: 'POST' }
    const away = { ...page, url: 'http://127.0.0.1:8099/a.html' }
    expect(notOfPages([page, fetched, posted, away], [origin])).toEqual([fetched, posted, away])
  })
})
