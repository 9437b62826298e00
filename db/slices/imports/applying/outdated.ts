import type Database from 'better-sqlite3'
import { tellsEvents } from '../../../../preload/contract/import-fields.ts'
import type { ComparisonFacts } from '../comparison/comparison-file.ts'
import { namesContacts } from '../comparison/contact-difference.ts'

const comparedTables = [
  'organisation',
  'establishment',
  'organisation_name',
  'organisation_provenance',
  'organisation_source_key',
  'organisation_absence',
]
const contactTables = ['affiliation', 'person']

/**
 * Whether anything a comparison has looked at has been changed since: contact persons where it knows of any. `raw` holds
 * the office's database as main.
 */
export function isOutdated(
  raw: Database.Database,
  { revision, mapping }: Pick<ComparisonFacts, 'revision' | 'mapping'>,
): boolean {
  const tables = [
    ...comparedTables,
    ...(namesContacts(mapping) ? contactTables : []),
    ...(tellsEvents(mapping.map(({ field }) => field)) ? ['trade_notification'] : []),
  ]
  const places = tables.map(() => '?').join(', ')
  return (
    raw
      .prepare(`select 1 from main.change where id > ? and entity in (${places}) limit 1`)
      .get(revision, ...tables) !== undefined
  )
}
