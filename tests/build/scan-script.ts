import { parseAst } from 'vite'

/** What no built file may hold, with what to do about it. */
type Ban = 'network' | 'remote-code' | 'markup'

export interface Hit {
  readonly ban: Ban
  /** The name that was used, for example `fetch` or `innerHTML`. */
  readonly name: string
  /** The code around it, to recognise it by. */
  readonly snippet: string
}

const BANNED: ReadonlyMap<string, Ban> = new Map([
  ...[
    'fetch',
    'fetchLater',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'sendBeacon',
  ].map((name) => [name, 'network'] as const),
  ...['importScripts', 'RTCPeerConnection', 'WebTransport', 'Worker', 'SharedWorker'].map(
    (name) => [name, 'network'] as const,
  ),
  ...['eval', 'Function'].map((name) => [name, 'remote-code'] as const),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe'].map(
    (name) => [name, 'markup'] as const,
  ),
])

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly name?: unknown
  readonly value?: unknown
  readonly computed?: unknown
  readonly object?: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const isNamed = (value: unknown): value is Node & { readonly name: string } =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string'

/**
 * Reads a script as code, so that words in strings and comments raise no alarm, and returns every use of a
 * banned name: as a variable, as a member (`self.fetch`, `self['fetch']`), and every `import()`.
 */
export function scanScript(code: string): Hit[] {
  const hits: Hit[] = []
  const add = (ban: Ban, name: string, node: Node) =>
    hits.push({ ban, name, snippet: code.slice(Math.max(0, node.start - 40), node.end + 40) })
  const visit = (node: Node, parents: readonly Node[], key: string) => {
    const [parent] = parents
    if (node.type === 'ImportExpression') add('remote-code', 'import()', node)
    const name = usedName(node, parents, key)
    const ban = name === undefined ? undefined : BANNED.get(name)
    if (name !== undefined && ban !== undefined && !isHarmless(name, parent, key)) add(ban, name, node)
    for (const [childKey, child] of Object.entries(node)) {
      for (const one of Array.isArray(child) ? child : [child])
        if (isNode(one)) visit(one, [node, ...parents.slice(0, 1)], childKey)
    }
  }
  const program: unknown = parseAst(code)
  if (isNode(program)) visit(program, [], 'program')
  return hits
}

/** The name that an identifier or a computed string member stands for, unless it only labels a property. */
function usedName(node: Node, [parent, grandparent]: readonly Node[], key: string): string | undefined {
  if (isNamed(node)) {
    // In a pattern the key is what is taken out: const { fetch: f } = self.
    const labels =
      parent?.type === 'MethodDefinition' ||
      (parent?.type === 'Property' && grandparent?.type !== 'ObjectPattern')
    return labels && key === 'key' && parent.computed !== true ? undefined : node.name
  }
  const computed = parent?.type === 'MemberExpression' && key === 'property' && parent.computed === true
  if (!computed) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return undefined
}

/**
 * `Function` only makes code when it is called: `x instanceof Function` and `Function.prototype` do not.
 * A member is somebody's own method unless it hangs on a global object (`map.fetch` is not `self.fetch`),
 * save for the names that no library uses for its own.
 */
function isHarmless(name: string, parent: Node | undefined, key: string): boolean {
  const asMember = parent?.type === 'MemberExpression' && key === 'property'
  if (name === 'Function' && !asMember) return !(isCall(parent) && key === 'callee')
  if (!asMember || !['fetch', 'eval', 'Function', 'Worker'].includes(name)) return false
  const owner = parent.object
  return !(isNamed(owner) && ['self', 'window', 'globalThis', 'global'].includes(owner.name))
}

const isCall = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' || node?.type === 'NewExpression'
