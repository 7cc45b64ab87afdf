/** What the keys in a source may be: plain ones as they are, a template's as all that it could become. */
export function keyPatternsIn(source: string): RegExp[] {
  const keys = source.matchAll(/'([a-z]\w*(?:\.\w+)*)'|`([a-z]\w*(?:\.(?:\w+|\$\{[^}]+\}))+)`/g)
  return [...keys].map(([, plain, template]) => {
    const parts = (plain ?? template ?? '').split(/\$\{[^}]+\}/)
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('\\w+')}$`)
  })
}
