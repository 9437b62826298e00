import type Database from 'better-sqlite3'
import { KontorError } from '../errors.ts'

// Who may read what is confidential, said in one place: whatever is asked through the reading connection sees these views in place of
// the tables of the same name. The connection that writes sees the tables.

/** Whose entries the person at this desk reads, and why. */
export interface ReadsAs {
  /** Null while nobody knows who it is, and in batch mode. */
  readonly staffId: number | null
  /** Members of staff for whom the person stands in today. */
  readonly deputyFor: readonly number[]
  /** Those who have left, for somebody who leads: their work is to be taken over. */
  readonly takesOver: readonly number[]
}

/** What everybody sees of an entry that is confidential: that it is there, of what kind, when, where, and whose it is. */
const shown: Readonly<Record<string, ReadonlySet<string>>> = {
  contact: new Set(['id', 'version', 'organisation_id', 'channel', 'occurred_on']),
  visit: new Set([
    'id',
    'version',
    'organisation_id',
    'establishment_id',
    'status',
    'occurred_on',
    'starts_at',
    'duration_minutes',
  ]),
}
const shownOfBoth = new Set(['visibility', 'readers', 'staff_id', 'created_at', 'updated_at'])

type Entry = 'contact' | 'visit'

/** Tables whose rows belong to entries and go with them: what was answered, who was there, tasks and documents that came of them. */
function partsOf(reader: Database.Database): ReadonlyMap<string, readonly Entry[]> {
  const rows = reader
    .prepare<[], { readonly name: string; readonly entry: Entry }>(
      `select tables.name, replace(columns.name, '_id', '') as entry
      from pragma_table_list as tables join pragma_table_info(tables.name) as columns
      where tables.schema = 'main' and tables.type = 'table' and columns.name in ('contact_id', 'visit_id')
      order by tables.name, columns.name`,
    )
    .all()
  const parts = new Map<string, Entry[]>()
  for (const { name, entry } of rows) parts.set(name, [...(parts.get(name) ?? []), entry])
  return parts
}

/** The same for a connection that was asked before. */
const known = new WeakMap<Database.Database, ReadonlyMap<string, readonly Entry[]>>()
function knownParts(reader: Database.Database): ReadonlyMap<string, readonly Entry[]> {
  const parts = known.get(reader) ?? partsOf(reader)
  known.set(reader, parts)
  return parts
}

const isMe = (column: string): string =>
  `${column} in (select staff_id from reads_as where because = 'author')`
const isOf = (column: string, because: string): string =>
  `${column} in (select staff_id from reads_as where because = '${because}')`

/** Why an entry that is confidential may be read; the first that holds. */
const accessTo = (table: Entry): string => `
create temp view ${table}_access as select id, case
    when ${isMe('staff_id')} then 'author'
    when readers = 'office' then 'office'
    when readers = 'named' and exists (
      select 1 from main.${table}_reader where ${table}_id = ${table}.id and ${isMe(`${table}_reader.staff_id`)}) then 'named'
    when readers = 'named' and ${isOf('staff_id', 'deputy')} then 'deputy'
    when ${isOf('staff_id', 'left')} then 'left'
    else 'hidden' end as access
  from main.${table} where visibility = 'confidential';
create temp view hidden_${table} as select id from ${table}_access where access = 'hidden';
`

interface Column {
  readonly name: string
  readonly type: string
  readonly isNeeded: 0 | 1
}

function entryView(reader: Database.Database, table: Entry): string {
  const columns = reader
    .prepare<[string], Column>('select name, type, "notnull" as isNeeded from pragma_table_info(?)')
    .all(table)
  const isHidden = `visibility = 'confidential' and exists (select 1 from hidden_${table} where hidden_${table}.id = ${table}.id)`
  const told = columns.map(({ name, type, isNeeded }) => {
    if (shownOfBoth.has(name) || shown[table]?.has(name) === true) return name
    const instead = isNeeded === 0 ? 'null' : type === 'TEXT' || type === 'text' ? "''" : '0'
    return `iif(${isHidden}, ${instead}, ${name}) as ${name}`
  })
  return `create temp view ${table} as select ${told.join(', ')} from main.${table};`
}

function partView(table: string, of: readonly Entry[]): string {
  const conditions = of.map(
    (entry) =>
      `(${table}.${entry}_id is null or not exists (select 1 from hidden_${entry} where hidden_${entry}.id = ${table}.${entry}_id))`,
  )
  // what somebody is to do they have to read
  const own =
    table === 'task' ? `owner_id in (select staff_id from reads_as where because <> 'left') or ` : ''
  return `create temp view ${table} as select * from main.${table} where ${own}(${conditions.join(' and ')});`
}

/** Has a connection that only reads see what nobody in particular may read. */
export function hideConfidential(reader: Database.Database): void {
  reader.exec(`
    create temp table reads_as (staff_id integer not null, because text not null, primary key (staff_id, because)) without rowid;
    ${accessTo('contact')}${accessTo('visit')}
    ${[...knownParts(reader)].map(([table, of]) => partView(table, of)).join('\n')}
    ${entryView(reader, 'contact')}${entryView(reader, 'visit')}`)
}

/** The connection that writes sees everything: what a use case may change is looked at before it is committed. */
export function seeEverything(raw: Database.Database): void {
  for (const entry of ['contact', 'visit'])
    raw.exec(`
      create temp view ${entry}_access as select id, 'author' as access from main.${entry} where visibility = 'confidential';
      create temp view hidden_${entry} as select id from main.${entry} where false;`)
}

/** From now on the connection sees what this person may read. */
export function readAs(reader: Database.Database, { staffId, deputyFor, takesOver }: ReadsAs): void {
  const rows = [
    ...(staffId === null ? [] : [[staffId, 'author']]),
    ...deputyFor.map((id) => [id, 'deputy']),
    ...takesOver.map((id) => [id, 'left']),
  ]
  reader.pragma('query_only = OFF')
  try {
    reader.prepare('delete from temp.reads_as').run()
    const insert = reader.prepare('insert or ignore into temp.reads_as (staff_id, because) values (?, ?)')
    for (const row of rows) insert.run(row)
  } finally {
    reader.pragma('query_only = ON')
  }
}

interface Touched {
  readonly entity: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly first: number
  readonly last: number
}

/** Who has written an entry, and why it may be read here; undefined for one that is not confidential, or is new. */
interface Confidential {
  readonly access: string
  readonly author: string
}

/** Whoever may read an entry may add to it; its own words are its author's, and of those who take over from somebody who has left. */
const mayChange: ReadonlySet<string> = new Set(['author', 'left', 'office'])

/**
 * Refuses what a use case has changed of confidential entries that are not for whoever works here; `raw` has the changes, `reader`
 * what was there before. Errors: FORBIDDEN with the author's name.
 */
export function refuseChangesOfHidden(raw: Database.Database, reader: Database.Database): void {
  const names = ['contact', 'visit', ...knownParts(reader).keys()].map((name) => `'${name}'`).join(', ')
  const touched = raw
    .prepare<[], Touched>(
      `select entity, operation, id as first, coalesce(last, id) as last from noted.captured where entity in (${names})`,
    )
    .all()
  for (const { entity, operation, first, last } of touched)
    for (let id = first; id <= last; id += 1) {
      if (entity === 'contact' || entity === 'visit')
        refuse(reader, entity, id, (access) => mayChange.has(access))
      else refusePart(operation === 'insert' ? raw : reader, reader, entity, id)
    }
}

function refusePart(there: Database.Database, reader: Database.Database, entity: string, id: number): void {
  const isWork = entity === 'task' || entity === 'document'
  if (entity === 'task' && there === reader && isSeen(reader, entity, id)) return
  for (const entry of knownParts(reader).get(entity) ?? []) {
    const of = there
      .prepare<[number], number>(`select ${entry}_id from main.${entity} where id = ?`)
      .pluck()
      .get(id)
    if (typeof of === 'number')
      refuse(reader, entry, of, (access) => (isWork ? access !== 'hidden' : mayChange.has(access)))
  }
}

const isSeen = (reader: Database.Database, entity: string, id: number): boolean =>
  reader.prepare<[number], number>(`select 1 from ${entity} where id = ?`).pluck().get(id) === 1

function refuse(
  reader: Database.Database,
  entry: Entry,
  id: number,
  isAllowed: (access: string) => boolean,
): void {
  const found = reader
    .prepare<[number], Confidential>(
      `select access, (select name from staff where id = staff_id) as author
      from ${entry}_access join main.${entry} as entry on entry.id = ${entry}_access.id where entry.id = ?`,
    )
    .get(id)
  if (found !== undefined && !isAllowed(found.access))
    throw new KontorError('FORBIDDEN', 'timeline.error.confidential', { name: found.author })
}

/** Whether a row of these tables is not for whoever reads here; of one that is gone, as it was when it was removed. */
export function isHiddenRow(reader: Database.Database, entity: string, id: number): boolean {
  const isEntry = entity === 'contact' || entity === 'visit'
  if (!isEntry && !knownParts(reader).has(entity)) return false
  const there = reader.prepare<[number], number>(`select 1 from main.${entity} where id = ?`).pluck()
  if (there.get(id) !== 1) {
    const last = lastImage(reader, entity, id)
    return last !== null && isHiddenImage(reader, entity, { id, ...last })
  }
  if (!isEntry) return !isSeen(reader, entity, id)
  return reader.prepare<[number], number>(`select 1 from hidden_${entity} where id = ?`).pluck().get(id) === 1
}

/** A row as it was when it was removed; null where nobody knows any more. */
function lastImage(reader: Database.Database, entity: string, id: number): object | null {
  const image = reader
    .prepare<[string, number], string | null>(
      `select (select row from before_image where change_id = change.id) from change
      where entity = ? and first_id = ? and operation = 'delete' order by change_set_id desc limit 1`,
    )
    .pluck()
    .get(entity, id)
  const parsed: unknown = image == null ? null : JSON.parse(image)
  return typeof parsed === 'object' ? parsed : null
}

/** The same of a row as it was: an entry by itself, what belongs to one by that. */
export function isHiddenImage(
  reader: Database.Database,
  entity: string,
  row: Readonly<Record<string, unknown>>,
): boolean {
  if (entity === 'contact' || entity === 'visit') {
    if (row['visibility'] !== 'confidential' || row['readers'] === 'office' || row['readers'] === undefined)
      return false
    const named = `select 1 from main.${entity}_reader where ${entity}_id = @id and ${isMe('staff_id')}`
    const may = reader
      .prepare<[Readonly<Record<string, unknown>>], number>(
        `select @author in (select staff_id from reads_as where because in ('author', 'left'))
          or @readers = 'named' and (exists (${named})
            or @author in (select staff_id from reads_as where because = 'deputy'))`,
      )
      .pluck()
      .get({ id: row['id'] ?? 0, author: row['staff_id'] ?? 0, readers: row['readers'] })
    return may !== 1
  }
  return (knownParts(reader).get(entity) ?? []).some((entry) => {
    const of = row[`${entry}_id`]
    return typeof of === 'number' && isHiddenRow(reader, entry, of)
  })
}
