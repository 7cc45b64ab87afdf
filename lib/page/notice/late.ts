/** All that is asked of a pattern. */
export interface Pattern {
  readonly test: (text: string) => boolean
}

/**
 * A pattern that is made ready when it is first asked. The small script carries many, and most pages ask none: making
 * them all ready would cost such a page more than everything else.
 */
export function late(source: string, flags = ''): Pattern {
  let pattern: RegExp | undefined
  return {
    test(text) {
      pattern ??= new RegExp(source, flags)
      return pattern.test(text)
    },
  }
}
