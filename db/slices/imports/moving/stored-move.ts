import fs from 'node:fs'
import { z } from 'zod'
import { importField } from '../../../../preload/contract/import-fields.ts'
import { dialect } from '../../../../preload/contract/imports.ts'
import {
  kindReasons,
  moveKinds,
  moveLink,
  moveMapping,
  movePreview,
  unknownCompanies,
} from '../../../../preload/contract/moves.ts'
import { contactChannels } from '../../../../preload/contract/timeline.ts'
import { KontorError } from '../../../engine/errors.ts'
import { replaceFileSync } from '../../../engine/files/own-files.ts'
import { draftFolder, homeOf, isMove, moveFile, type DraftFolder } from '../staging/draft-folder.ts'

const storedTable = z.strictObject({
  table: z.int(),
  fileName: z.string(),
  sheet: z.string(),
  sha256: z.string(),
  dialect,
  rows: z.int(),
  columns: z.array(z.string()),
  discarded: z.array(z.int()),
  /** What each column fills of a company, as it was proposed when the file was looked at. */
  companyMapping: z.array(z.strictObject({ column: z.int(), field: importField })),
  proposed: z.strictObject({ kind: z.enum(moveKinds).nullable(), reason: z.enum(kindReasons) }),
  link: moveLink.nullable(),
  kind: z.enum(moveKinds).nullable(),
  mapping: moveMapping,
  unknownCompanies: z.enum(unknownCompanies),
  channel: z.enum(contactChannels),
  /** What a person has said is not proposed anew. */
  isKindSaid: z.boolean(),
  isMappingSaid: z.boolean(),
})
export type StoredTable = Readonly<z.infer<typeof storedTable>>

const storedMove = z.strictObject({
  createdAt: z.string(),
  staffId: z.int(),
  /** In the order in which they are taken within their kind. */
  tables: z.array(storedTable),
  preview: movePreview.nullable(),
})
export type StoredMove = Readonly<z.infer<typeof storedMove>>

/** The folder of a move that must be there. Errors: NOT_FOUND. */
export function existingMove(databaseFile: string, moveId: string): DraftFolder {
  const folder = draftFolder(databaseFile, moveId)
  if (!isMove(folder)) throw new KontorError('NOT_FOUND', 'moves.error.gone')
  return folder
}

export const readMove = (folder: DraftFolder): StoredMove =>
  storedMove.parse(JSON.parse(fs.readFileSync(moveFile(folder), 'utf8')))

export function writeMove(folder: DraftFolder, move: StoredMove): void {
  replaceFileSync(homeOf(folder), moveFile(folder), JSON.stringify(move))
}
