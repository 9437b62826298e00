import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { KontorError } from '../../../engine/errors.ts'
import { lookAt } from '../../../engine/files/links.ts'
import { makeFolder, removeFile, removeOwn } from '../../../engine/files/own-files.ts'

/**
 * Where a compared file waits: `rows.db` holds its rows as read and never changes, `comparison.db` what they mean and
 * what a person has decided. Both lie beside the database they were compared with, and go when it does.
 */
export interface DraftFolder {
  readonly draftId: string
  readonly folder: string
  readonly rows: string
  readonly comparison: string
}

const idPattern = /^[0-9a-z]{8,40}$/
const fileName =
  /^(?:(?:rows(?:-\d+)?|comparison|preview)\.db(?:\.part(?:\.\d+)?)?(?:-(?:journal|wal|shm))?|move\.json(?:\.new)?)$/
const unfinishedName = /\.db\.part/

/** The folder of the database; drafts lie below it. */
export const homeOf = ({ folder }: DraftFolder): string => path.resolve(folder, '..', '..')
const draftsOf = (databaseFile: string): string => path.join(path.dirname(databaseFile), 'imports')

/** The folder of a draft, whether it is there or not. */
export function draftFolder(databaseFile: string, draftId: string): DraftFolder {
  const folder = path.join(draftsOf(databaseFile), draftId)
  return {
    draftId,
    folder,
    rows: path.join(folder, 'rows.db'),
    comparison: path.join(folder, 'comparison.db'),
  }
}

/** A folder for a new draft; ids sort by time. */
export function newDraftFolder(databaseFile: string, now: Date): DraftFolder {
  const draftId = `${now.getTime().toString(36)}${randomBytes(6).toString('hex')}`
  const draft = draftFolder(databaseFile, draftId)
  makeFolder(homeOf(draft), draft.folder)
  return draft
}

/** The folder of a draft that must be there. Errors: NOT_FOUND. */
export function existingDraft(databaseFile: string, draftId: string): DraftFolder {
  const draft = draftFolder(databaseFile, draftId)
  lookAt(homeOf(draft), draft.comparison)
  if (lookAt(homeOf(draft), draft.rows) === null)
    throw new KontorError('NOT_FOUND', 'imports.error.draftGone')
  return draft
}

/** Drafts whose rows have been read completely, newest first. */
export function draftFolders(databaseFile: string): DraftFolder[] {
  return allFolders(databaseFile).filter(
    (draft) => lookAt(homeOf(draft), draft.rows) !== null && !isMove(draft),
  )
}

/** Says what the files of a move are; its own rows are those of all its companies. */
export const moveFile = ({ folder }: DraftFolder): string => path.join(folder, 'move.json')
export const isMove = (draft: DraftFolder): boolean => lookAt(homeOf(draft), moveFile(draft)) !== null

/** Folders of moves that are not done, newest first. */
export const moveFolders = (databaseFile: string): DraftFolder[] => allFolders(databaseFile).filter(isMove)

/** Where the rows of one table of a move wait. */
export const tableFolder = (draft: DraftFolder, table: number): DraftFolder => ({
  ...draft,
  rows: path.join(draft.folder, `rows-${table}.db`),
})

function allFolders(databaseFile: string): DraftFolder[] {
  const folder = draftsOf(databaseFile)
  if (lookAt(path.dirname(databaseFile), folder) === null) return []
  return fs
    .readdirSync(folder)
    .filter((name) => idPattern.test(name))
    .sort()
    .reverse()
    .map((draftId) => draftFolder(databaseFile, draftId))
}

/** Removes what a draft has stored. */
export function removeDraft(draft: DraftFolder): void {
  removeOwn(homeOf(draft), draft.folder, (name) => fileName.test(name))
}

/** Removes what stopped work has left: folders without complete rows, and half files beside complete ones. */
export function removeUnfinishedDrafts(databaseFile: string): void {
  for (const draft of allFolders(databaseFile)) {
    if (lookAt(homeOf(draft), draft.rows) === null && !isMove(draft)) removeDraft(draft)
    else
      for (const name of fs.readdirSync(draft.folder))
        if (fileName.test(name) && unfinishedName.test(name))
          removeFile(homeOf(draft), path.join(draft.folder, name))
  }
}
