import { domainToASCII } from 'node:url'
import { addressLengthMax, type AddressKind } from '../../preload/contract/desktop.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { urlOf } from './url.ts'

const lengthMax = 500

/**
 * Checks an address that is to be opened outside Kontor. Web, mail and phone only: every other scheme can start a
 * program. The value is put together anew from what was understood, so that what is shown is what is opened and nothing
 * that was not understood goes along. Errors: VALIDATION.
 */
export function parseExternalAddress(text: string): Result<string> {
  const trimmed = text.trim()
  // control and direction characters make an address look like another one
  const isPlain = trimmed.length <= lengthMax && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(trimmed)
  const address = isPlain ? rebuilt(trimmed) : null
  return address === null ? failed('VALIDATION', 'external.notAllowed') : { ok: true, value: address }
}

/** The address of an empty mail to all of these in the field "Bcc". Errors: VALIDATION. */
export function bccAddress(addresses: readonly string[]): Result<string> {
  const all = addresses.map((address) => parseExternalAddress(`mailto:${address}`))
  const names = all.flatMap((one) => (one.ok ? one.value.slice('mailto:'.length) : []))
  const address = `mailto:?bcc=${names.join(',')}`
  if (names.length < addresses.length) return failed('VALIDATION', 'external.notAllowed')
  if (address.length > addressLengthMax) return failed('VALIDATION', 'external.tooLong')
  return { ok: true, value: address }
}

/** What kind of address this is; of an address as `parseExternalAddress` gives it. */
export function kindOfAddress(address: string): AddressKind {
  if (address.startsWith('mailto:')) return 'mail'
  return address.startsWith('tel:') ? 'phone' : 'web'
}

function rebuilt(text: string): string | null {
  const [, scheme = '', rest = ''] = /^(\w+):(.*)$/.exec(text) ?? []
  switch (scheme.toLowerCase()) {
    case 'https':
    case 'http':
      return webAddress(text)
    case 'mailto':
      return mailAddress(rest)
    case 'tel':
      return phoneAddress(rest)
    default:
      return null
  }
}

function webAddress(text: string): string | null {
  const url = urlOf(text)
  // "https://bank.example@evil.example/" reads like the first and goes to the second
  return url === null || url.username !== '' || url.password !== '' || url.hostname === '' ? null : url.href
}

/** One recipient, nothing else: no header, no text, no attachment, no second one behind a comma. */
function mailAddress(encoded: string): string | null {
  const [, name, domain = ''] =
    /^([\p{L}\p{N}.!#$&'*+=^_{|}~-]+)@([\p{L}\p{N}.-]+)$/u.exec(decoded(encoded)) ?? []
  const host = domainToASCII(domain)
  if (name === undefined || host === '') return null
  return `mailto:${encodeURIComponent(name).replaceAll("'", '%27')}@${host}`
}

/** The digits of a number as people write it; no codes with * and #, which make phones do things. */
function phoneAddress(encoded: string): string | null {
  const number = decoded(encoded).replace(/[ ()/.-]/g, '')
  return /^\+?\d{2,20}$/.test(number) ? `tel:${number}` : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
