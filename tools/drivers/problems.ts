import type { Page } from 'puppeteer-core'

/** Gathers what went wrong in pages and scripts, so that a test can fail on it. */
export interface ProblemLog {
  add(where: string, what: string): void
  consoleMessage(where: string, type: string, text: string): void
  /** Listens to a page and the content scripts in it. */
  watch(page: Page): void
  /** The problems since the last call. */
  take(): string[]
}

/** A page without an icon, resources that a test's proxy refused, and an editor's own cookies are no faults of ours. */
const HARMLESS =
  /Cookie .+ has been rejected|favicon\.ico|Failed to load resource: the server responded with a status of (403|404)/

export function createProblemLog(): ProblemLog {
  let problems: string[] = []
  const add = (where: string, what: string) => {
    if (!HARMLESS.test(what)) problems.push(`${where}: ${what}`)
  }
  const consoleMessage = (where: string, type: string, text: string) => {
    if (type === 'error' || type === 'assert') add(where, text)
  }
  return {
    add,
    consoleMessage,
    watch(page) {
      page.on('console', (message) =>
        consoleMessage(page.url(), message.type(), `${message.text()} ${message.location().url ?? ''}`),
      )
      page.on('pageerror', (error) => add(page.url(), String(error)))
    },
    take() {
      const taken = problems
      problems = []
      return taken
    },
  }
}
