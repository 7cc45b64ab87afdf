/** Keeps the last `size` results by key; the oldest goes out first. */
export function recentCache<T>(size: number): (key: string, make: () => T) => T {
  const entries = new Map<string, T>()
  return (key, make) => {
    const known = entries.get(key)
    if (known !== undefined) {
      entries.delete(key)
      entries.set(key, known)
      return known
    }
    const made = make()
    entries.set(key, made)
    const [oldest] = entries.size > size ? entries.keys() : []
    if (oldest !== undefined) entries.delete(oldest)
    return made
  }
}
