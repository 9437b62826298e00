import type Database from 'better-sqlite3'

const comparedTables = [
  'organisation',
  'establishment',
  'organisation_name',
  'organisation_provenance',
  'organisation_source_key',
  'organisation_absence',
]

/** Whether anything an import compares has been changed since the change set `revision`. `raw` holds the register as main. */
export function isOutdated(raw: Database.Database, revision: number): boolean {
  const places = comparedTables.map(() => '?').join(', ')
  return (
    raw
      .prepare(`select 1 from main.change where change_set_id > ? and entity in (${places}) limit 1`)
      .get(revision, ...comparedTables) !== undefined
  )
}
