import fs from 'node:fs'
import path from 'node:path'
import { lookAt } from '../files/links.ts'
import { removeFile } from '../files/own-files.ts'
import type { ProfileFolder } from './profile-folder.ts'

// Copies of the database made before a migration. They are plain, and hold what has been erased since.

const keptCopies = 3
const keptDays = 30
const dayMilliseconds = 24 * 60 * 60 * 1000

const copyName = /^before-migration-\d+-(\d{4}-\d{2}-\d{2})t(\d{2})-(\d{2})-(\d{2})-(\d{3})z\.db$/
const unfinishedName = /^before-migration-[\dtz-]+\.db\.part(?:-journal)?$/

/** The name of a copy of this schema version made at this instant. */
export function migrationCopyName(version: number, at: Date): string {
  return `before-migration-${version}-${at.toISOString().replaceAll(/[:.]/g, '-').toLowerCase()}.db`
}

function madeAt(name: string): number | null {
  const [, day, hour, minute, second, fraction] = copyName.exec(name) ?? []
  return day === undefined ? null : Date.parse(`${day}T${hour}:${minute}:${second}.${fraction}Z`)
}

/** Copies in the profile, newest first. */
export function migrationCopies({ root, snapshots }: ProfileFolder): readonly string[] {
  if (lookAt(root, snapshots) === null) return []
  const copies = fs.readdirSync(snapshots).flatMap((name) => {
    const at = madeAt(name)
    return at === null ? [] : [{ file: path.join(snapshots, name), at }]
  })
  return copies.sort((a, b) => b.at - a.at).map(({ file }) => file)
}

/** Removes what a stopped migration left half written, and copies beyond the newest three or older than 30 days. */
export function tidyMigrationCopies(profile: ProfileFolder, now: Date): void {
  const oldest = now.getTime() - keptDays * dayMilliseconds
  const expired = migrationCopies(profile).filter(
    (file, index) => index >= keptCopies || (madeAt(path.basename(file)) ?? 0) < oldest,
  )
  for (const file of expired) removeFile(profile.root, file)
  if (lookAt(profile.root, profile.snapshots) === null) return
  for (const name of fs.readdirSync(profile.snapshots))
    if (unfinishedName.test(name)) removeFile(profile.root, path.join(profile.snapshots, name))
}
