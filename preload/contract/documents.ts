import { z } from 'zod'
import {
  day,
  fileToken,
  id,
  instant,
  line,
  optionalLine,
  reference,
  rowVersion,
  saved,
  text,
  visibility,
} from './common.ts'
import { readersFields } from './readers.ts'
import { command, query } from './define.ts'
import { documentKinds, fileNameMax } from './document-types.ts'

/** What a document belongs to. */
export const documentOwnerKinds = ['organisation', 'person', 'contact', 'visit', 'group'] as const
export const documentOwner = z.strictObject({ kind: z.enum(documentOwnerKinds), id })
export type DocumentOwner = z.infer<typeof documentOwner>

/** Larger files are refused. */
export const documentBytesMax = 50 * 1024 * 1024
/** A mail with more attachments is refused. */
export const attachmentsMax = 100
/** The most characters of a text that is pasted. */
export const pastedMax = 1_000_000
/** Files that are filed at once. */
export const filesMax = 20

const headingOf = (words: string) => new RegExp(String.raw`^\s*\*?(?:${words}):`, 'im')
const sender = headingOf('Von|From')
const subject = headingOf('Betreff|Subject')
const headingCharacters = 2000

/** A text that begins with the heading of a mail, as programs write it when a mail is copied or forwarded. */
export function looksLikeMail(text: string): boolean {
  const beginning = text.slice(0, headingCharacters)
  return sender.test(beginning) && subject.test(beginning)
}

const fileName = line.max(fileNameMax)

export const documentRow = z.strictObject({
  id,
  version: rowVersion,
  fileName: z.string(),
  kind: z.enum(documentKinds),
  sizeBytes: z.int(),
  addedAt: instant,
  staff: z.string(),
  owner: documentOwner,
  /** The contact or visit that it came with. */
  cameWith: z.strictObject({ on: day, title: z.string(), organisation: reference }).nullable(),
})
export type DocumentRow = z.infer<typeof documentRow>

const mailAddress = z.strictObject({ name: z.string(), address: z.string() })
export type MailAddress = z.infer<typeof mailAddress>

/** Why a company or a person is proposed for a mail. */
export const proposalReasons = ['here', 'personEmail', 'organisationEmail', 'domain', 'function'] as const
const proposed = reference.extend({
  reason: z.enum(proposalReasons),
  /** The address or domain that it was found by; '' where it was found otherwise. */
  by: z.string(),
})
export type Proposed = z.infer<typeof proposed>

/** Why a file is not kept. */
export const refusals = ['program', 'disguised', 'empty'] as const

const attachment = z.strictObject({
  fileName: z.string(),
  kind: z.enum(documentKinds),
  sizeBytes: z.int(),
  refusal: z.enum(refusals).nullable(),
  /** The name says something else than the content. */
  isMisnamed: z.boolean(),
  /** Part of the text, a logo in a signature mostly: not proposed. */
  isInline: z.boolean(),
})
export type Attachment = z.infer<typeof attachment>

const mail = z.strictObject({
  subject: z.string(),
  /** Day on which it was sent; null where it does not say, or speaks of one to come. */
  sentOn: day.nullable(),
  from: mailAddress.nullable(),
  to: z.array(mailAddress),
  text: z.string(),
  /** The text goes on beyond what a contact holds. */
  isCut: z.boolean(),
  attachments: z.array(attachment),
  organisations: z.array(proposed),
  people: z.array(proposed.extend({ organisationId: id.nullable() })),
})

/** A file that was looked at and is held in memory until it is filed or let go. */
const held = z.strictObject({
  heldId: z.string(),
  /** SHA-256 of the content, in hex. */
  sha256: z.string(),
  fileName: z.string(),
  kind: z.enum(documentKinds),
  sizeBytes: z.int(),
  isMisnamed: z.boolean(),
  /** Documents that already have this very content. */
  alreadyFiled: z.array(z.strictObject({ fileName: z.string(), addedAt: instant, at: z.string() })),
  mail: mail.nullable(),
})
export type HeldDocument = z.infer<typeof held>
export type HeldMail = z.infer<typeof mail>

const at = documentOwner.nullable()
const heldId = z.string().max(64)

export const documents = {
  /** Those of one record, newest first; of an organisation also what came with its contacts and visits, of a person with theirs. */
  list: query({
    input: z.strictObject({ owner: documentOwner }),
    output: z.strictObject({ documents: z.array(documentRow) }),
  }),
  /** Looks at a file that was chosen or dropped; `at` is the record whose page it was dropped on. */
  look: command({ input: z.strictObject({ file: fileToken, at }), output: held, needs: 'reader' }),
  /** The same for what has no file: what was pasted, or dropped from a program that has no file either. */
  lookAtBytes: command({
    input: z.strictObject({
      fileName: z.string().max(1000),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= documentBytesMax),
      at,
    }),
    output: held,
    needs: 'reader',
  }),
  /** A mail whose text was copied with its heading; null for any other text. */
  lookAtText: command({
    input: z.strictObject({ text: z.string().max(pastedMax), at }),
    output: z.strictObject({ held: held.nullable() }),
    needs: 'reader',
  }),
  /** Lets go of what was looked at and is not filed. */
  letGo: command({
    input: z.strictObject({ heldIds: z.array(heldId).max(filesMax) }),
    output: z.strictObject({}),
    needs: 'reader',
  }),
  add: command({
    input: z.strictObject({ heldIds: z.array(heldId).min(1).max(filesMax), owner: documentOwner }),
    output: z.strictObject({ ids: z.array(id) }),
  }),
  /** Files a mail: a contact on the timeline with its attachments, as one change. */
  fileMail: command({
    input: z.strictObject({
      heldId,
      organisationId: id,
      occurredOn: day,
      personIds: z.array(id).max(50),
      newPeople: z.array(z.strictObject({ name: line, jobTitle: optionalLine })).max(20),
      subject: optionalLine,
      note: text,
      visibility,
      ...readersFields,
      /** Places in the list of its attachments. */
      attachments: z.array(z.int().min(0).max(attachmentsMax)).max(attachmentsMax),
      keepOriginal: z.boolean(),
    }),
    output: saved,
  }),
  rename: command({ input: z.strictObject({ id, version: rowVersion, fileName }), output: saved }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: z.strictObject({}) }),
}

/** The bytes behind a document, for the main process, which opens and saves it. */
export const documentContents = {
  read: query({
    input: z.strictObject({ id }),
    output: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  }),
}

/** Documents and the programs of this computer: main opens copies of them, never what lies in the database. */
export const documentFiles = {
  /** Opens a read-only copy in the program for its type. Errors: VALIDATION for a type that is not opened, CANCELLED. */
  open: command({ input: z.strictObject({ id }), output: z.strictObject({}) }),
  save: command({ input: z.strictObject({ id, file: fileToken }), output: z.strictObject({}) }),
  /** Lets the person drag a copy out of the window; while the button is down. */
  drag: command({ input: z.strictObject({ id }), output: z.strictObject({}) }),
}
