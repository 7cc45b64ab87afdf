import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'

/** One request that left the browser. */
export interface Seen {
  readonly method: string
  readonly url: string
  /** `Sec-Fetch-Dest`: `document`, `script`, `empty` for fetch and its like; undefined where not sent. */
  readonly dest: string | undefined
}

/**
 * A proxy on this machine that the browser is made to use for everything. It passes on what goes to the
 * allowed servers, refuses all else, and keeps a list: what is not on the list was not requested.
 */
export interface Witness extends AsyncDisposable {
  readonly port: number
  allow(origin: string): void
  /** The requests since the last call, without those that the browser makes for itself. */
  take(): Seen[]
}

/** The makers' own services, which browsers call however they are started. */
const OF_THE_BROWSER =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|microsoft\.com|bing\.com|msn\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/

/** Requests that neither a page of the allowed servers nor the browser itself makes: ours, if any. */
export const notOfPages = (seen: readonly Seen[], allowed: readonly string[]): Seen[] =>
  seen.filter(
    ({ method, url, dest }) =>
      !(method === 'GET' && dest !== 'empty' && allowed.some((origin) => url.startsWith(`${origin}/`))),
  )

export async function startWitness(): Promise<Witness> {
  const allowed = new Set<string>()
  let seen: Seen[] = []
  const note = (method: string, url: string, host: string, dest: string | undefined) => {
    if (!OF_THE_BROWSER.test(host)) seen.push({ method, url, dest })
  }
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '')
    const dest = request.headers['sec-fetch-dest']
    note(
      request.method ?? '',
      request.url ?? '',
      url?.host ?? '',
      typeof dest === 'string' ? dest : undefined,
    )
    if (url && allowed.has(url.origin)) pass(request, response, url)
    else response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '', request.url ?? '', undefined)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The recording proxy has no port.')
  return {
    port: address.port,
    allow: (origin) => void allowed.add(origin),
    take() {
      const taken = seen
      seen = []
      return taken
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function pass(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
  request.pipe(onward)
}
