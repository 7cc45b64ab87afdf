import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface Site extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, without a slash. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves folders read-only on this machine alone, at a port that is free. `mounts` names the folder for each
 * path prefix such as `/demo/`; nothing outside the folders is ever read.
 */
export async function serve(
  mounts: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const file = request.method === 'GET' ? await fileFor(mounts, request.url ?? '/') : undefined
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.')
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers })
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The local server has no port.')
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { origin: `http://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close }
}

/** The file that an address names, or nothing when it lies outside the folders or is not there. */
export async function fileFor(
  mounts: Readonly<Record<string, string>>,
  address: string,
): Promise<string | undefined> {
  const path = pathOf(address)
  if (path === undefined) return undefined
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (!path.startsWith(prefix)) continue
    const root = resolve(folder)
    const file = resolve(root, path.slice(prefix.length))
    if (file !== root && !file.startsWith(root + sep)) continue
    const found = await existing(file)
    // A link inside the folder may lead out of it.
    if (found !== undefined && (await realpath(found)).startsWith((await realpath(root)) + sep)) return found
  }
  return undefined
}

function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

async function existing(file: string): Promise<string | undefined> {
  const facts = await stat(file).catch(() => undefined)
  if (facts?.isFile()) return file
  return facts?.isDirectory() ? existing(resolve(file, 'index.html')) : undefined
}
