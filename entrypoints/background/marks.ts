import { settings } from '../../lib/storage.ts'

/** Marks can be switched off altogether or for a site. */
export async function marksWanted(url: string): Promise<{ on: boolean }> {
  const { marks, marksOffSites } = await settings.getValue()
  return { on: marks && !marksOffSites.includes(originOf(url)) }
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '')
