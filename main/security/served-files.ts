import fs from 'node:fs'
import path from 'node:path'
import { appHost, contentSecurityPolicy, isAppUrl, newNonce, withNonce } from './content-policy.ts'
import { urlOf } from './url.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Pages and scripts that the main process itself makes, by path. */
export type MadePages = Readonly<Record<string, () => { readonly type: string; readonly body: string }>>

/**
 * Answers a request for `app://kontor/…` from the files of one folder, and from nothing else: no other host, no way
 * out of the folder, no link that leads out, no type that is not listed. Works inside an asar archive.
 */
export async function serveFile(
  request: { readonly method: string; readonly url: string },
  folder: string,
  madePages: MadePages = {},
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const place = isAppUrl(request.url) ? placeOf(request.url) : null
  if (place === null) return refusal(404)
  const made = madePages[place]?.()
  if (made) return answer(Buffer.from(made.body), contentTypes[made.type] ?? 'text/plain')
  const type = contentTypes[path.extname(place).toLowerCase()]
  const file = path.join(folder, ...place.split('/'))
  if (type === undefined || !(await leadsInside(file, folder))) return refusal(404)
  return answer(await fs.promises.readFile(file), type)
}

/** The path inside the folder, `index.html` for the root; null for one that is not plainly inside. */
function placeOf(address: string): string | null {
  const url = urlOf(address)
  if (url?.host !== appHost) return null
  try {
    const segments = decodeURIComponent(url.pathname).slice(1).split('/')
    if (segments.length === 1 && segments[0] === '') return 'index.html'
    const isPlain = segments.every((segment) => /^[\p{L}\p{N}_@+~-][\p{L}\p{N}._@+~-]*$/u.test(segment))
    return isPlain ? segments.join('/') : null
  } catch {
    return null
  }
}

async function leadsInside(file: string, folder: string): Promise<boolean> {
  try {
    const [real, base] = await Promise.all([fs.promises.realpath(file), fs.promises.realpath(folder)])
    const inside = real.startsWith(base + path.sep)
    return inside && (await fs.promises.stat(real)).isFile()
  } catch {
    return false
  }
}

function answer(content: Buffer, type: string): Response {
  const nonce = newNonce()
  const isPage = type.startsWith('text/html')
  const body = isPage ? withNonce(content.toString('utf8'), nonce) : new Uint8Array(content)
  return new Response(body, { status: 200, headers: { ...headers(nonce), 'content-type': type } })
}

function refusal(status: number): Response {
  return new Response('', { status, headers: headers(newNonce()) })
}

function headers(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  }
}
