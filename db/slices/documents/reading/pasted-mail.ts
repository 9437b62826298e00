import { cleanFileName } from '../../../../preload/contract/document-types.ts'
import { addressOf, instantOf, tidyText, type ReadMail } from './mail.ts'
import { looksLikeMail, type MailAddress } from '../../../../preload/contract/documents.ts'
import { sha256Of, type ReadDocument } from './read-document.ts'

/** Addresses stand at the beginning of a line, if anywhere. */
const charactersOfLine = 4000

/** The heading of a mail as programs write it above a text that is copied or forwarded, in German and English. */
const headings: Readonly<Record<string, 'from' | 'sent' | 'to' | 'subject'>> = {
  von: 'from',
  from: 'from',
  gesendet: 'sent',
  datum: 'sent',
  sent: 'sent',
  date: 'sent',
  an: 'to',
  to: 'to',
  cc: 'to',
  kopie: 'to',
  betreff: 'subject',
  subject: 'subject',
}
const headingLine = /^\s*\*?([A-Za-z]{2,10}):\*?\s*(.*)$/
const linesOfHeading = 30

/** A mail whose text was copied with its heading, as a document; null for any other text. */
export function pastedMail(text: string): ReadDocument | null {
  if (!looksLikeMail(text)) return null
  const mail = readPastedMail(text)
  const bytes = new TextEncoder().encode(text)
  const fileName = cleanFileName(`${mail.subject}.txt`, 'Mail.txt')
  return { fileName, sha256: sha256Of(bytes), bytes, isMisnamed: false, mail }
}

function readPastedMail(text: string): ReadMail {
  const lines = tidyText(text).split('\n')
  const said = { from: '', sent: '', to: '', subject: '' }
  let end = 0
  for (const [index, line] of lines.slice(0, linesOfHeading).entries()) {
    const [, word = '', value = ''] = headingLine.exec(line) ?? []
    const heading = headings[word.toLowerCase()]
    if (heading === undefined) {
      if (end > 0 && line.trim() === '') break
      continue
    }
    said[heading] = heading === 'to' && said.to !== '' ? `${said.to}; ${value}` : value
    end = index + 1
  }
  return {
    subject: said.subject.trim(),
    sentAt: dayWritten(said.sent),
    from: addressesIn(said.from)[0] ?? null,
    to: addressesIn(said.to),
    text: lines.slice(end).join('\n').trim(),
    attachments: [],
  }
}

const written = /(?:"?([^"<;,]*)"?\s*<)?\s*(?:mailto:)?([^\s<>;,"]+@[^\s<>;,"]+)>?/g

const addressesIn = (text: string): readonly MailAddress[] =>
  [...text.slice(0, charactersOfLine).matchAll(written)].flatMap(
    ([, name, address]) => addressOf(name?.trim(), address) ?? [],
  )

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']

/** „Dienstag, 3. März 2026 10:12“, 03.03.2026 10:12, or what a computer reads by itself. */
function dayWritten(text: string): string | null {
  const [, day, month, year, hour = '12', minute = '0'] =
    /(\d{1,2})\.\s*(\d{1,2}\.|[A-Za-zä]{3,9}\.?)\s*(\d{4})(?:\D+(\d{1,2}):(\d{2}))?/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return instantOf(text)
  const named = months.findIndex((name) => month.toLowerCase().startsWith(name))
  const index = named >= 0 ? named : Number.parseInt(month, 10) - 1
  const date = new Date(Number(year), index, Number(day), Number(hour), Number(minute))
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
