import msgReader, { type FieldsData } from '@kenjiuno/msgreader'
import type { MailAddress } from '../../../../preload/contract/documents.ts'
import { addressesMax, addressOf, instantOf, tidyText, type MailFile, type ReadMail } from './mail.ts'
import { textOfHtml } from './html-text.ts'

// the package is of the older kind of module: what it calls its default is a member here, and once bundled it is not
const MsgReader = 'default' in msgReader ? (msgReader.default as typeof msgReader) : msgReader

/** What Outlook writes where it says nothing of its code page, in the German office. */
const usualCodePage = 1252
const utf8 = 65_001

/** Reads a mail as Outlook saves it. Throws for what is none. */
export function readMsg(bytes: Uint8Array): ReadMail {
  const content = Uint8Array.from(bytes).buffer
  let reader = open(content, usualCodePage)
  let mail = reader.getFileData()
  const codePage = mail.messageCodepage ?? usualCodePage
  if (codePage !== usualCodePage) {
    reader = open(content, codePage)
    mail = reader.getFileData()
  }
  if (mail.error !== undefined || mail.messageClass === undefined)
    throw new Error('this is no mail of Outlook')
  const from = [
    mail.senderSmtpAddress,
    mail.sentRepresentingSmtpAddress,
    mail.creatorSMTPAddress,
    mail.senderEmail,
  ]
  return {
    subject: mail.subject ?? '',
    sentAt: instantOf(mail.clientSubmitTime ?? mail.messageDeliveryTime),
    from: from.map((address) => addressOf(mail.senderName, address)).find((found) => found !== null) ?? null,
    to: recipientsOf(mail),
    text: textOf(mail),
    attachments: (mail.attachments ?? []).map((attachment) => fileOf(reader, attachment)),
  }
}

function open(content: ArrayBuffer, codePage: number): InstanceType<typeof msgReader> {
  const reader = new MsgReader(content)
  reader.parserConfig = { ansiEncoding: codePage === utf8 ? 'utf8' : `cp${codePage}` }
  return reader
}

function recipientsOf(mail: FieldsData): readonly MailAddress[] {
  return (mail.recipients ?? [])
    .slice(0, addressesMax)
    .flatMap(({ name, smtpAddress, email }) => addressOf(name, smtpAddress) ?? addressOf(name, email) ?? [])
}

function textOf(mail: FieldsData): string {
  if (mail.body?.trim()) return tidyText(mail.body)
  if (mail.html !== undefined) return textOfHtml(decoded(mail.html, mail.internetCodepage ?? utf8))
  return textOfHtml(mail.bodyHtml ?? '')
}

function decoded(bytes: Uint8Array, codePage: number): string {
  const names: Readonly<Record<number, string>> = {
    [utf8]: 'utf-8',
    28_591: 'iso-8859-1',
    28_605: 'iso-8859-15',
  }
  try {
    return new TextDecoder(names[codePage] ?? `windows-${codePage}`).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function fileOf(reader: InstanceType<typeof msgReader>, attachment: FieldsData): MailFile {
  const { fileName, content } = reader.getAttachment(attachment)
  return {
    fileName: attachment.fileName ?? fileName,
    bytes: content,
    isInline: attachment.attachmentHidden === true,
  }
}
