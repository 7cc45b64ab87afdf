import { listHits, listSuggestions } from './pool/list-hits.ts'
import { listRules } from './pool/list-rules.ts'
import { POOL_HELP, readPoolOptions } from './pool/options.ts'

/** `npm run pool`: what the rules flag over a large sample. Its texts are printed and never kept. */

try {
  const options = readPoolOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(POOL_HELP)
  else {
    const lines = options.rules
      ? listRules(options)
      : options.suggestions > 0
        ? listSuggestions(options)
        : listHits(options)
    for await (const line of lines) console.log(line)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
