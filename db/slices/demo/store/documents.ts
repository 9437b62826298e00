import { cleanFileName } from '../../../../preload/contract/document-types.ts'
import { fileDocument } from '../../documents/index.ts'
import { smallPdf } from '../small-pdf.ts'
import type { FilingScope } from './filing.ts'

/** So many mails of the demo are there as mails, with what came with them. */
const mailsFiled = 8
const withAttachment = 4

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

interface MailContact {
  readonly id: number
  readonly subject: string
  readonly note: string
  readonly occurred_on: string
  readonly staff_id: number
  readonly created_at: string
  readonly organisation: string
  readonly organisationId: number
}

function mailOf({ subject, note, occurred_on: day, organisation }: MailContact): Uint8Array {
  return bytesOf(
    [
      `From: ${encodedWord(organisation)} <kontakt@beispiel.example>`,
      'To: wirtschaft@lindenhafen.example',
      `Subject: ${encodedWord(subject)}`,
      `Date: ${new Date(`${day}T09:00:00Z`).toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      note,
      '',
    ].join('\r\n'),
  )
}

/** Files some of the mails as they came, with attachments, and a plan with a company. */
export async function storeDocuments({ scope }: FilingScope): Promise<void> {
  const mails: MailContact[] = await scope.db
    .selectFrom('contact')
    .innerJoin('organisation', 'organisation.id', 'contact.organisation_id')
    .select([
      'contact.id',
      'contact.subject',
      'contact.note',
      'contact.occurred_on',
      'contact.staff_id',
      'contact.created_at',
      'organisation.name as organisation',
      'organisation.id as organisationId',
    ])
    .where('contact.channel', '=', 'email')
    .orderBy('contact.occurred_on', 'desc')
    .orderBy('contact.id')
    .limit(mailsFiled)
    .execute()
  for (const [place, mail] of mails.entries()) {
    const { subject, organisation, organisationId } = mail
    const at = { staffId: mail.staff_id, on: mail.created_at }
    const owner = { kind: 'contact', id: mail.id } as const
    const fileName = cleanFileName(`${subject}.eml`, 'Mail.eml')
    await fileDocument(scope, { fileName, bytes: mailOf(mail) }, owner, at)
    if (place >= withAttachment) continue
    const attached = smallPdf(subject, [organisation, '', 'Anlage zur Mail (Beispieldaten)'])
    await fileDocument(scope, { fileName: 'Anlage.pdf', bytes: attached }, owner, at)
    if (place > 0) continue
    const plan = smallPdf(`Lageplan ${organisation}`, ['Maßstab 1 : 500 (Beispieldaten)'])
    await fileDocument(
      scope,
      { fileName: 'Lageplan.pdf', bytes: plan },
      { kind: 'organisation', id: organisationId },
      at,
    )
  }
}
