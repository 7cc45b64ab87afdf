import * as v from 'valibot'
import { originOf } from '../model/site.ts'
import { versionedItem } from './versioned-item.ts'

/** Where the person wants the small badge at editors. */
interface BadgeWanted {
  readonly on: boolean
  /** Origins from which it was sent away. */
  readonly offSites: readonly string[]
}

export const editorBadgeItem = versionedItem<BadgeWanted>({
  key: 'badge',
  version: 1,
  fallback: { on: true, offSites: [] },
  shape: v.object({
    on: v.boolean(),
    offSites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(1_000)),
  }),
  migrations: {},
})

/** Whether the badge may stand on a page. */
export async function badgeWantedAt(url: string): Promise<boolean> {
  const { on, offSites } = (await editorBadgeItem.read()).value
  return on && !offSites.includes(originOf(url) ?? '')
}

/** Sends the badge away from a site; again changes nothing. */
export async function hideBadgeAt(url: string): Promise<void> {
  const origin = originOf(url)
  const now = (await editorBadgeItem.read()).value
  if (origin === undefined || now.offSites.includes(origin)) return
  await editorBadgeItem.save({ ...now, offSites: [...now.offSites, origin] })
}
