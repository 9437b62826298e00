import type { MailAddress } from '../../../../preload/contract/documents.ts'

/** A file that came with a mail. */
export interface MailFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Part of the text, a logo in a signature mostly. */
  readonly isInline: boolean
}

/** What a mail says, whatever program has written it. */
export interface ReadMail {
  readonly subject: string
  /** Instant in UTC; null where it does not say. */
  readonly sentAt: string | null
  readonly from: MailAddress | null
  /** Everybody else that it names: to, then copies. */
  readonly to: readonly MailAddress[]
  readonly text: string
  readonly attachments: readonly MailFile[]
}

/** The most addresses of a mail that are looked at; more stand only in mails to long lists. */
export const addressesMax = 200

/** A text of a mail as a note: lines end as here, no run of empty ones, nothing invisible. */
export const tidyText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[^\S\n]+$/gm, '')
    // a note would take the line above a signature for a heading
    .replace(/\n([-=]{2,})(?=\n|$)/g, '\n\n$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** An address as it is compared and shown; null for what is none. */
export function addressOf(name: string | undefined, address: string | undefined): MailAddress | null {
  const plain = (address ?? '').trim().toLowerCase()
  if (!/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(plain)) return null
  const said = (name ?? '').replace(/[\p{Cc}\p{Cf}"]+/gu, ' ').trim()
  return { name: said.toLowerCase() === plain ? '' : said.slice(0, 200), address: plain }
}

/** An instant that a mail names; null for what is none. */
export function instantOf(text: string | undefined): string | null {
  const milliseconds = Date.parse(text ?? '')
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString()
}
