import PostalMime, { type Address } from 'postal-mime'
import type { MailAddress } from '../../../../preload/contract/documents.ts'
import { addressesMax, addressOf, instantOf, tidyText, type ReadMail } from './mail.ts'
import { textOfHtml } from './html-text.ts'

/** Parts within parts; a mail that was forwarded ten times has some twenty. */
const nestingMax = 60

/** Reads a mail as the standard has it (RFC 5322 and MIME). Throws for what is none, or is nested too deeply. */
export async function readEml(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    // a mail within a mail is a file of its own
    forceRfc822Attachments: true,
    maxNestingDepth: nestingMax,
  })
  if (mail.headers.length === 0) throw new Error('this is no mail')
  const text = mail.text?.trim() ? tidyText(mail.text) : textOfHtml(mail.html ?? '')
  return {
    subject: mail.subject ?? '',
    sentAt: instantOf(mail.date),
    from: addresses([mail.from ?? mail.sender])[0] ?? null,
    to: addresses([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]),
    text,
    attachments: mail.attachments.map(({ filename, mimeType, content, disposition, related, contentId }) => ({
      fileName: filename ?? usualName(mimeType),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      isInline:
        mimeType.startsWith('image/') &&
        contentId !== undefined &&
        (related === true || disposition === 'inline'),
    })),
  }
}

function addresses(said: readonly (Address | undefined)[]): readonly MailAddress[] {
  return said
    .flatMap((one) => (one === undefined ? [] : one.group === undefined ? [one] : one.group))
    .slice(0, addressesMax)
    .flatMap(({ name, address }) => addressOf(name, address) ?? [])
}

const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/html': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}
const usualName = (mimeType: string): string => `Anhang.${extensions[mimeType] ?? 'dat'}`
