import { randomBytes } from 'node:crypto'
import { urlOf } from './url.ts'

/** The one origin that Kontor's windows show. */
export const appScheme = 'app'
export const appHost = 'kontor'
export const appOrigin = `${appScheme}://${appHost}`
export const appPage = `${appOrigin}/index.html`

/** A value that a page's style elements must carry; fresh for every page served. */
export function newNonce(): string {
  return randomBytes(18).toString('base64url')
}

/**
 * What a page of Kontor may load: its own files, and style elements that carry the nonce. No inline script, no eval,
 * no frame, nothing from anywhere else. Peer connections are stopped in lock-down.ts: `webrtc 'block'` of the standard
 * is unknown to Chromium, which would only complain of it.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Puts the nonce where the window's style libraries find it. */
export function withNonce(html: string, nonce: string): string {
  const meta = `<meta name="kontor-nonce" content="${nonce}" />`
  return html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}${meta}`)
}

/** True for a page or file of Kontor's own origin. */
export function isAppUrl(address: string): boolean {
  const url = urlOf(address)
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === ''
}
