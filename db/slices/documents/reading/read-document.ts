import { createHash } from 'node:crypto'
import path from 'node:path'
import {
  cleanFileName,
  extensionOf,
  isMisnamed,
  refusalOf,
} from '../../../../preload/contract/document-types.ts'
import { attachmentsMax, documentBytesMax } from '../../../../preload/contract/documents.ts'
import { KontorError } from '../../../engine/errors.ts'
import { codeOf } from '../../../engine/files/error-code.ts'
import { openPlainFile } from '../../../engine/files/plain-file.ts'
import type { ReadMail } from './mail.ts'

/** A file as it was sent; the bytes where there is no file. */
export interface SentFile {
  readonly fileName: string
  /** Null for bytes alone. */
  readonly file: string | null
  readonly bytes: Uint8Array | null
}

export interface ReadDocument {
  readonly fileName: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly isMisnamed: boolean
  /** Null for what is no mail, or one that cannot be read. */
  readonly mail: ReadMail | null
}

const megabyte = 1024 * 1024

/**
 * Reads what somebody has sent. For the thread that may be ended over it. Errors: VALIDATION for what is too large, empty,
 * a program, or a mail with too many attachments; NOT_FOUND for a file that cannot be read.
 */
export async function readDocument({
  fileName: wanted,
  file,
  bytes: given,
}: SentFile): Promise<ReadDocument> {
  const fileName = cleanFileName(wanted, 'Datei')
  const bytes = given ?? (file === null ? new Uint8Array() : await bytesOf(file, fileName))
  const refusal = refusalOf(fileName, bytes)
  if (refusal !== null) throw new KontorError('VALIDATION', `documents.refused.${refusal}`, { fileName })
  const mail = await mailOf(fileName, bytes)
  if (mail !== null && mail.attachments.length > attachmentsMax)
    throw new KontorError('VALIDATION', 'documents.refused.attachments', { fileName, most: attachmentsMax })
  return { fileName, sha256: sha256Of(bytes), bytes, isMisnamed: isMisnamed(fileName, bytes), mail }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function bytesOf(file: string, fileName: string): Promise<Uint8Array> {
  try {
    const handle = await openPlainFile(path.resolve(file))
    try {
      const { size } = await handle.stat()
      if (size > documentBytesMax)
        throw new KontorError('VALIDATION', 'documents.refused.tooLarge', {
          fileName,
          most: documentBytesMax / megabyte,
        })
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof KontorError) throw error
    throw new KontorError('NOT_FOUND', 'documents.unreadable', { fileName, reason: codeOf(error) })
  }
}

/** What cannot be read as a mail is filed as the file that it is. */
async function mailOf(fileName: string, bytes: Uint8Array): Promise<ReadMail | null> {
  try {
    switch (extensionOf(fileName)) {
      case 'eml':
        return await (await import('./eml.ts')).readEml(bytes)
      case 'msg':
        return (await import('./msg.ts')).readMsg(bytes)
      default:
        return null
    }
  } catch {
    return null
  }
}
