import { parseSync } from 'vite'

/** Attributes and properties that a person reads or hears. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'description',
  'innerText',
  'label',
  'message',
  'placeholder',
  'textContent',
  'title',
])

/** Calls whose words are for whoever mends the program. */
const FOR_MENDERS = /^(?:\w*Error|console|assert)$/

/** Begins as a sentence does and goes on; a name alone, such as `Evenhand`, is the same in every language. */
const PROSE = /^\P{L}*\p{Lu}?\p{Ll}+(?:[’']\p{Ll}+)?,? (?:\p{L}+[ .,:;!?…’].*)?\p{Ll}/u
const STARTS = /^\P{L}*\p{Lu}/u

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return ''
  const { name, value } = node
  return typeof name === 'string' ? name : typeof value === 'string' ? value : ''
}

/** The words of a literal or a template, `…` for what is filled in; undefined for anything else. */
function wordsOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node['type'] === 'JSXExpressionContainer') return wordsOf(node['expression'])
  if (node['type'] === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  if (node['type'] !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined
  return node['quasis'].map((part: unknown) => cooked(part)).join('…')
}

const cooked = (part: unknown): string => {
  const value = isNode(part) ? part['value'] : undefined
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined
  return typeof text === 'string' ? text : ''
}

function isForMenders(node: Node): boolean {
  if (node['type'] !== 'NewExpression' && node['type'] !== 'CallExpression') return false
  const { callee } = node
  const object = isNode(callee) && callee['type'] === 'MemberExpression' ? callee['object'] : callee
  return FOR_MENDERS.test(nameOf(object))
}

/** Where a person reads whatever stands there, a single word too: the name, and what it is given. */
function readPlace(node: Node): unknown {
  const { type } = node
  if (type === 'JSXAttribute' && READ.has(nameOf(node['name']))) return node['value']
  if (type === 'Property' && READ.has(nameOf(node['key']))) return node['value']
  if (type !== 'AssignmentExpression' || !isNode(node['left'])) return undefined
  return READ.has(nameOf(node['left']['property'])) ? node['right'] : undefined
}

/**
 * What a person would read that stands in a source itself: text between tags, what read attributes and properties are
 * given, and any string or template that looks like a sentence.
 */
export function strayText(path: string, source: string): string[] {
  const found = new Set<string>()
  const look = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) look(each)
      return
    }
    if (!isNode(node) || isForMenders(node) || node['type'] === 'ImportDeclaration') return
    if (node['type'] === 'JSXText' && /\p{L}/u.test(nameOf(node))) found.add(nameOf(node).trim())
    const read = wordsOf(readPlace(node))
    if (read !== undefined && /\p{L}{2}/u.test(read)) found.add(read)
    const words = wordsOf(node)
    if (words !== undefined && STARTS.test(words) && PROSE.test(words)) found.add(words)
    for (const value of Object.values(node)) look(value)
  }
  look(parseSync(path, source).program)
  return [...found]
}
