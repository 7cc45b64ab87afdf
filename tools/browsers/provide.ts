import { type FoundBrowser, findBrowser } from './find.ts'
import { planInstall, QUIET_APT } from './install.ts'
import type { Machine } from './machine.ts'
import { type BrowserKind, OVERRIDES } from './places.ts'

/** A missing piece, said so that a person knows what to do. */
export class MissingBrowser extends Error {}

type Say = (line: string) => void

/** Finds one browser of each kind, installing what is missing where that needs no asking. */
export function provideAll(machine: Machine, kinds: readonly BrowserKind[], say: Say): FoundBrowser[] {
  const found = new Map<BrowserKind, FoundBrowser>()
  const missing: BrowserKind[] = []
  const problems: string[] = []
  for (const kind of kinds) {
    const search = findBrowser(machine, kind)
    if (search.found) found.set(kind, search.found)
    else if (search.missing) missing.push(kind)
    else problems.push(search.problem)
  }
  // A browser that is too old or wrongly named is the person's own: say so rather than install another.
  if (problems.length > 0) throw new MissingBrowser(problems.join('\n'))
  if (missing.length > 0) {
    install(machine, missing, say)
    for (const kind of missing) found.set(kind, afterInstall(machine, kind))
  }
  return [...found.values()]
}

/** One browser of any kind, an installed one first. */
export function provideOne(machine: Machine, say: Say): FoundBrowser {
  const searches = (['chromium', 'firefox'] as const).map((kind) => {
    const search = findBrowser(machine, kind)
    // Who names a browser wants that one: another in its place would surprise.
    if (machine.env[OVERRIDES[kind]] && !search.found) throw new MissingBrowser(search.problem)
    return search
  })
  for (const search of searches) if (search.found) return search.found
  const problems = searches.flatMap((search) => (search.found || search.missing ? [] : [search.problem]))
  if (problems.length > 0) throw new MissingBrowser(problems.join('\n'))
  const [browser] = provideAll(machine, ['chromium'], say)
  if (browser === undefined) throw new MissingBrowser('No browser could be provided.')
  return browser
}

function install(machine: Machine, kinds: readonly BrowserKind[], say: Say): void {
  const names = kinds.join(' and ')
  const plan = planInstall(machine, kinds)
  if (plan === undefined) {
    throw new MissingBrowser(`No ${names} was found. Please install it, or set CHROME_PATH or FIREFOX_PATH.`)
  }
  const note = plan.note === undefined ? '' : `\n${plan.note}`
  if (!plan.unasked) {
    throw new MissingBrowser(`No ${names} was found. This gets it:\n\n  ${plan.line}\n${note}`)
  }
  say(`No ${names} was found, so it is being installed: ${plan.line}${note}`)
  for (const [command, ...args] of plan.commands) {
    if (!machine.run(command, args, QUIET_APT)) {
      throw new MissingBrowser(
        `"${command} ${args.join(' ')}" failed; its own words are above. Please run:\n\n  ${plan.line}\n${note}`,
      )
    }
  }
}

function afterInstall(machine: Machine, kind: BrowserKind): FoundBrowser {
  const search = findBrowser(machine, kind)
  if (search.found) return search.found
  throw new MissingBrowser(`${kind} was installed but can't be used: ${search.problem}`)
}
