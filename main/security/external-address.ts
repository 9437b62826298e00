import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { urlOf } from './url.ts'

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])
const lengthMax = 500

/**
 * Checks an address that is to be opened outside Kontor. Web, mail and phone only: every other scheme can start a
 * program. The value is the address as the system will get it, so that what is shown is what is opened.
 * Errors: VALIDATION.
 */
export function parseExternalAddress(text: string): Result<string> {
  const refused = failed('VALIDATION', 'external.notAllowed')
  const trimmed = text.trim()
  // control and direction characters make an address look like another one
  if (trimmed.length > lengthMax || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(trimmed)) return refused
  const url = urlOf(trimmed)
  if (url === null || !schemes.has(url.protocol)) return refused
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  // "https://bank.example@evil.example/" reads like the first and goes to the second
  if (isWeb && (url.username !== '' || url.password !== '' || url.hostname === '')) return refused
  if (url.protocol === 'tel:' && !/^tel:[+\d][\d ().;=%-]*$/.test(url.href)) return refused
  // nothing but the recipient and what the person will see in the message may be handed over
  const named = new Set(['subject', 'body', 'cc', 'bcc'])
  if (
    url.protocol === 'mailto:' &&
    [...url.searchParams.keys()].some((name) => !named.has(name.toLowerCase()))
  )
    return refused
  return { ok: true, value: url.href }
}
