import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { KontorError } from '../../errors.ts'

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
  fs.mkdirSync(draft.folder, { recursive: true })
  return draft
}

/** The folder of a draft that must be there. Errors: NOT_FOUND. */
export function existingDraft(databaseFile: string, draftId: string): DraftFolder {
  const draft = draftFolder(databaseFile, draftId)
  if (!fs.existsSync(draft.rows)) throw new KontorError('NOT_FOUND', 'imports.error.draftGone')
  return draft
}

/** Drafts whose rows have been read completely, newest first. */
export function draftFolders(databaseFile: string): DraftFolder[] {
  const folder = draftsOf(databaseFile)
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter((name) => idPattern.test(name))
    .sort()
    .reverse()
    .map((draftId) => draftFolder(databaseFile, draftId))
    .filter(({ rows }) => fs.existsSync(rows))
}

/** Removes what a draft has stored. */
export function removeDraft({ folder }: DraftFolder): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Removes what a stopped reading has left: folders without complete rows. */
export function removeUnfinishedDrafts(databaseFile: string): void {
  const folder = draftsOf(databaseFile)
  if (!fs.existsSync(folder)) return
  for (const name of fs.readdirSync(folder)) {
    const draft = draftFolder(databaseFile, name)
    if (idPattern.test(name) && !fs.existsSync(draft.rows)) removeDraft(draft)
  }
}
