import {
  cleanFileName,
  extensionOf,
  mediaTypeOf,
  refusalOf,
} from '../../../preload/contract/document-types.ts'
import type { DocumentOwner } from '../../../preload/contract/documents.ts'
import type { DataInput } from '../../../preload/contract/index.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { logContact, type Writer } from '../timeline/index.ts'
import { owners, requireOwner } from './owners.ts'
import { sha256Of, type ReadDocument } from './reading/read-document.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

/** A file to be filed. */
interface File {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** By whom, and at which instant in UTC. */
interface Filed {
  readonly staffId: number
  readonly on?: string
}

/** Keeps a content, which may be there already. */
export async function keepContent(scope: WriteScope, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes)
  await scope.db
    .insertInto('document_content')
    .values({ sha256, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .onConflict((same) => same.doNothing())
    .execute()
  return sha256
}

/** Files one file with a record that is there. */
export async function fileDocument(
  scope: WriteScope,
  { fileName, bytes }: File,
  owner: DocumentOwner,
  { staffId, on = scope.now }: Filed,
): Promise<number> {
  return scope.insert('document', {
    sha256: await keepContent(scope, bytes),
    size_bytes: bytes.length,
    file_name: fileName,
    media_type: mediaTypeOf(fileName),
    [owners[owner.kind].column]: owner.id,
    staff_id: staffId,
    created_at: on,
    updated_at: on,
  })
}

/** Files what was looked at, as one change. Errors: NOT_FOUND. */
export async function addDocuments(
  scope: WriteScope,
  files: readonly ReadDocument[],
  owner: DocumentOwner,
  staffId: number,
): Promise<number[]> {
  await requireOwner(scope.db, owner)
  const ids: number[] = []
  for (const file of files) ids.push(await fileDocument(scope, file, owner, { staffId }))
  return ids
}

/**
 * Files a mail: a contact on the timeline, the mail as it came and the attachments that were chosen with it.
 * Errors: NOT_FOUND; VALIDATION when the day lies ahead, or for an attachment that is not kept.
 */
export async function fileMail(
  scope: WriteScope,
  document: ReadDocument,
  input: DataInput<'documents.fileMail'>,
  writer: Writer,
): Promise<Saved> {
  const { organisationId, occurredOn, personIds, newPeople, subject, note, visibility } = input
  const { readers, readerIds } = input
  const contact = await logContact(
    scope,
    {
      organisationId,
      occurredOn,
      personIds,
      newPeople,
      subject,
      note,
      visibility,
      readers,
      readerIds,
      themeIds: [],
      followUp: null,
      channel: 'email',
    },
    writer,
  )
  const chosen = input.attachments.map((place) => attachmentAt(document, place))
  const files = [...(input.keepOriginal ? [document] : []), ...chosen]
  for (const file of files) await fileDocument(scope, file, { kind: 'contact', id: contact.id }, writer)
  return contact
}

function attachmentAt({ mail }: ReadDocument, place: number): File {
  const attachment = mail?.attachments[place]
  if (attachment === undefined) throw new KontorError('NOT_FOUND', 'documents.noLongerHeld')
  const fileName = cleanFileName(attachment.fileName, 'Anhang')
  const refusal = refusalOf(fileName, attachment.bytes)
  if (refusal !== null) throw new KontorError('VALIDATION', `documents.refused.${refusal}`, { fileName })
  return { fileName, bytes: attachment.bytes }
}

/** Gives a document another name; what kind of file it is stays. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function renameDocument(
  scope: WriteScope,
  { id, version, fileName: wanted }: DataInput<'documents.rename'>,
): Promise<Saved> {
  const before = await scope.db
    .selectFrom('document')
    .select('file_name')
    .where('id', '=', id)
    .executeTakeFirst()
  if (before === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  const extension = extensionOf(before.file_name)
  const kept = extension === '' || extensionOf(wanted) === extension ? wanted : `${wanted}.${extension}`
  return {
    id,
    version: scope.update('document', id, version, { file_name: cleanFileName(kept, before.file_name) }),
  }
}
