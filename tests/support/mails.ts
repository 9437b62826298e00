import fs from 'node:fs'
import path from 'node:path'

/** A small PDF of one page. */
export const smallPdf = (text: string): Buffer =>
  Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
% ${text}
trailer<</Root 1 0 R>>
%%EOF
`)

interface Attached {
  readonly name: string
  readonly mediaType?: string
  readonly bytes: Uint8Array
  /** In the text, as a picture of a signature is. */
  readonly contentId?: string
}

interface MailParts {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly date?: string
  readonly text?: string
  readonly html?: string
  readonly attachments?: readonly Attached[]
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

/** A mail as a mail program saves it. */
export function eml({
  from = 'Erika Amsel <erika@amsel-bau.de>',
  to = 'Wirtschaftsförderung <wifoe@musterstadt.de>',
  subject = 'Angebot für die Halle',
  date = 'Tue, 10 Mar 2026 09:30:00 +0100',
  text = 'Guten Tag,\n\nanbei das Angebot für die Halle.\n\nFreundliche Grüße\nErika Amsel',
  html,
  attachments = [],
}: MailParts = {}): Buffer {
  const body = html ?? text
  const lines = [
    `From: ${from.replace(/^([^<,]+) </, (_whole, name: string) => `${encodedWord(name)} <`)}`,
    `To: ${to.replace(/^([^<,]+) </, (_whole, name: string) => `${encodedWord(name)} <`)}`,
    `Subject: ${encodedWord(subject)}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grenze"',
    '',
    '--grenze',
    `Content-Type: text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(body)),
    ...attachments.flatMap(({ name, mediaType = 'application/octet-stream', bytes, contentId }) => [
      '--grenze',
      `Content-Type: ${mediaType}; name="${name.replace(/["\\]/g, '\\$&')}"`,
      `Content-Disposition: ${contentId === undefined ? 'attachment' : 'inline'}; filename="${name.replace(/["\\]/g, '\\$&')}"`,
      ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
      'Content-Transfer-Encoding: base64',
      '',
      base64(bytes),
    ]),
    '--grenze--',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

/** Writes a file into a folder of the test's and gives its place. */
export function placed(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  return file
}
