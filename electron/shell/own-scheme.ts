// The window's files come over a scheme of our own, `app://bundle/…`, not `file:`: it has an origin and headers.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { APP_HEADERS, PRINT_HEADERS } from './content-policy.ts'
import { pathInside } from './path-inside.ts'

export const APP_ORIGIN = 'app://bundle'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Pages that are being printed, by their id. */
const printed = new Map<string, string>()

/** Before the app is ready. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the files in `root`, and nothing beside it. */
export function serveOwnScheme(root: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'bundle' || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound()
    const page = printed.get(url.pathname)
    if (page !== undefined)
      return new Response(page, { headers: { ...PRINT_HEADERS, 'content-type': TYPES['.html']! } })
    const path = pathInside(root, url.pathname)
    const type = path && TYPES[extname(path)]
    if (!path || !type) return notFound()
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: { ...APP_HEADERS, 'content-type': type },
      })
    } catch {
      return notFound()
    }
  })
}

/** Offers a page for printing; gives its address and what takes it away again. */
export function offerPrintPage(id: string, html: string): { url: string; withdraw: () => void } {
  const path = `/print/${id}`
  printed.set(path, html)
  return { url: `${APP_ORIGIN}${path}`, withdraw: () => printed.delete(path) }
}

function notFound(): Response {
  return new Response('', { status: 404, headers: APP_HEADERS })
}
