import { expect, it } from 'vitest'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { SessionClient } from '../../../lib/page/client.ts'
import { checkedOnce } from '../../../lib/page/once.ts'

const advert = (text: string, url = 'x:1'): AdvertDocument => ({
  source: 'site',
  url,
  fields: {},
  blocks: [{ id: 'b0', kind: 'para', section: 'summary', text }],
})

function setUp(fails = false) {
  const asked: string[] = []
  const client = {
    check: async (_subject: string, document: AdvertDocument) => {
      asked.push(document.blocks[0]?.text ?? '')
      if (fails) throw new Error('gone')
    },
    nothing: async () => undefined,
  }
  // Only what is asked here is there.
  return { asked, ...checkedOnce(client as unknown as SessionClient) }
}

it('asks once for the same advert, and again for another or at another address', async () => {
  const { asked, client } = setUp()
  for (const document of [advert('One'), advert('One'), advert('Two'), advert('Two', 'x:2'), advert('One')])
    await client.check('advert', document)
  expect(asked).toEqual(['One', 'Two', 'Two', 'One'])
})

it('asks again when told to forget, after a draft, and when nothing was there in between', async () => {
  const { asked, client, forget } = setUp()
  await client.check('advert', advert('One'))
  forget()
  await client.check('advert', advert('One'))
  await client.check('draft', advert('Draft'))
  await client.check('advert', advert('One'))
  await client.nothing('empty')
  await client.check('advert', advert('One'))
  expect(asked).toEqual(['One', 'One', 'Draft', 'One', 'One'])
})

it('asks again when the check has failed', async () => {
  const { asked, client } = setUp(true)
  await expect(client.check('advert', advert('One'))).rejects.toThrow('gone')
  await expect(client.check('advert', advert('One'))).rejects.toThrow('gone')
  expect(asked).toHaveLength(2)
})
