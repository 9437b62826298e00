import {
  cleanFileName,
  isMisnamed,
  kindOfDocument,
  refusalOf,
} from '../../../preload/contract/document-types.ts'
import type {
  Attachment,
  DocumentOwner,
  HeldDocument,
  HeldMail,
} from '../../../preload/contract/documents.ts'
import { lineMax, textMax } from '../../../preload/contract/common.ts'
import type { DataContext } from '../../engine/context.ts'
import { localDay } from '../../text/days.ts'
import type { HeldDocuments } from './held.ts'
import { proposalsFor } from './proposals.ts'
import { alreadyFiled } from './queries.ts'
import type { MailFile, ReadMail } from './reading/mail.ts'
import type { ReadDocument } from './reading/read-document.ts'

/** Holds what was read and says what is known of it. */
export async function lookedAt(
  context: DataContext,
  holding: HeldDocuments,
  document: ReadDocument,
  at: DocumentOwner | null,
): Promise<HeldDocument> {
  const { fileName, sha256, bytes, mail } = document
  return {
    heldId: holding.hold(document),
    sha256,
    fileName,
    kind: kindOfDocument(fileName),
    sizeBytes: bytes.length,
    isMisnamed: document.isMisnamed,
    alreadyFiled: await alreadyFiled(context.read, sha256),
    mail: mail && (await mailFor(context, mail, at)),
  }
}

async function mailFor(
  { read, today }: DataContext,
  mail: ReadMail,
  at: DocumentOwner | null,
): Promise<HeldMail> {
  const sentOn = mail.sentAt === null ? null : localDay(new Date(mail.sentAt))
  return {
    subject: mail.subject.replace(/\s+/g, ' ').trim().slice(0, lineMax),
    sentOn: sentOn !== null && sentOn >= '1970' && sentOn <= today() ? sentOn : null,
    from: mail.from,
    to: [...mail.to],
    text: mail.text.slice(0, textMax),
    isCut: mail.text.length > textMax,
    attachments: mail.attachments.map(attachmentOf),
    ...(await proposalsFor(read, mail, at, today())),
  }
}

function attachmentOf({ fileName: said, bytes, isInline }: MailFile): Attachment {
  const fileName = cleanFileName(said, 'Anhang')
  return {
    fileName,
    kind: kindOfDocument(fileName),
    sizeBytes: bytes.length,
    refusal: refusalOf(fileName, bytes),
    isMisnamed: isMisnamed(fileName, bytes),
    isInline,
  }
}
