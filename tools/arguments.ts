import { parseArgs } from 'node:util'

/** What is wrong with a command, in a sentence that says what to do. */
export class UsageError extends Error {}

/** One option; `needs` tells what its value is: "a folder", "text, json or jsonl". */
type ArgumentSpecs = Readonly<
  Record<string, { type: 'boolean' } | { type: 'string'; needs: string } | { type: 'boolean'; short: string }>
>

/** Node's own reader names the option between quotes: 'Unknown option '--x'' or 'Option '-h, --help' …'. */
const NAMED = /'(?:-\w, )?(--?[^' ]+)/

function sentenceOf(error: Error, specs: ArgumentSpecs): string {
  const option = NAMED.exec(error.message)?.[1] ?? ''
  const spec = specs[option.replace(/^--/, '')]
  if (spec === undefined) return `There is no option "${option}". Run with --help to see the options.`
  return spec.type === 'string' ? `${option} needs a value: ${spec.needs}.` : `${option} takes no value.`
}

/**
 * A command's arguments, read by Node's own reader: options may stand anywhere, `--name=value` or `--name value`;
 * after `--` all are positionals. Throws `UsageError`.
 */
export function readArguments<const T extends ArgumentSpecs>(args: readonly string[], specs: T) {
  try {
    return parseArgs({ args: [...args], options: specs, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(sentenceOf(error, specs))
  }
}

/** One of the known values of an option, or undefined where it was not given; throws `UsageError`. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  const found = known.find((name) => name === value)
  if (value === undefined || found !== undefined) return found
  throw new UsageError(`${option} can't be "${value}"; use ${listOf(known)}.`)
}

/** "text, json or jsonl". */
export const listOf = (known: readonly string[]): string =>
  `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`

/** A whole number above 0, or undefined where it was not given; throws `UsageError`. */
export function countOf(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`${option} needs a whole number above 0.`)
  return count
}

/** The one folder or file that may be named, or undefined; throws `UsageError`. */
export function onlyOne(named: readonly string[], what: string): string | undefined {
  if (named.length > 1) throw new UsageError(`Name one ${what} only.`)
  return named[0]
}
