import { describe, expect, it } from 'vitest'
import { scanScript } from './scan-script.ts'

const names = (code: string) => scanScript(code).map(({ name }) => name)

describe('the scan of built scripts', () => {
  it.each([
    ['fetch("/x")', 'fetch'],
    ['const f = fetch; f("/x")', 'fetch'],
    ['self.fetch("/x")', 'fetch'],
    ['globalThis["fetch"]("/x")', 'fetch'],
    ['const { fetch: f } = globalThis', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new window.WebSocket("ws://x")', 'WebSocket'],
    ['new EventSource("/x")', 'EventSource'],
    ['navigator.sendBeacon("/x")', 'sendBeacon'],
    ['importScripts("x.js")', 'importScripts'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['new Worker("x.js")', 'Worker'],
    ['import("https://x.example/y.js")', 'import()'],
    ['eval("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['Function("return 1")()', 'Function'],
    ['a.innerHTML = b', 'innerHTML'],
    ['a["outerHTML"] = b', 'outerHTML'],
    ['a.insertAdjacentHTML("beforeend", b)', 'insertAdjacentHTML'],
  ])('sees %s', (code, name) => expect(names(code)).toContain(name))

  it.each([
    '// fetch("/x")',
    'const words = "use fetch() and eval()"',
    'const rules = { fetch: 1 }',
    'cache.fetch("key")',
    'x instanceof Function',
    'Function.prototype.call',
  ])('is calm about %s', (code) => expect(names(code)).toEqual([]))
})
