/** The first lines of a message are its reason; the rest is a stack. */
const LINES = 8

/**
 * What did not pass, from Vitest's JSON report: a name and the reason, one text each; none where the report
 * can't be read. Told again at the very end, since a long log is often kept by its last lines only.
 */
export function failuresIn(report: string): string[] {
  let data: unknown
  try {
    data = JSON.parse(report)
  } catch {
    return []
  }
  return listIn(data, 'testResults').flatMap((file) => {
    const tests = listIn(file, 'assertionResults').filter((test) => textIn(test, 'status') !== 'passed')
    if (tests.length === 0 && textIn(file, 'status') === 'failed') {
      return [told(textIn(file, 'name'), textIn(file, 'message'))]
    }
    return tests.map((test) => {
      const reasons = listIn(test, 'failureMessages').filter((reason) => typeof reason === 'string')
      return told(textIn(test, 'fullName'), reasons.join('\n') || textIn(test, 'status'))
    })
  })
}

function told(name: string, reason: string): string {
  const lines = reason.split('\n').filter((line) => line.trim() !== '')
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n')
}

function valueIn(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
}

function listIn(data: unknown, key: string): unknown[] {
  const value = valueIn(data, key)
  return Array.isArray(value) ? value : []
}

function textIn(data: unknown, key: string): string {
  const value = valueIn(data, key)
  return typeof value === 'string' ? value : ''
}
