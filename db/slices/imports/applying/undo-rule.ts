import type Database from 'better-sqlite3'
import {
  inEffect,
  takeBack,
  type Keeps,
  type TakenBack,
  type UndoRule,
} from '../../../engine/connection/journal/take-back.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'

/** Parts of an organisation that people enter; what a source says of it, its keys and origins, is none of them. */
const enteredParts: ReadonlySet<string> = new Set([
  'establishment',
  'organisation_headcount',
  'organisation_name',
  'organisation_sector',
  'organisation_tag',
  'organisation_theme',
  'organisation_merged',
  'organisation_own_value',
])

const partsOf = ({ references }: WriteScope) => references.filter(({ kind }) => kind === 'part')

/** Tables whose records show that somebody has worked with an organisation. */
const workedWith = ({ references }: WriteScope) => [
  { table: 'organisation', column: 'id' },
  ...references.filter(({ table, kind }) => kind === 'use' || enteredParts.has(table)),
]
/** The same for a person. */
const met = ['membership', 'attendance', 'contact_person', 'visit_person', 'affiliation'] as const

/** What tells of an import itself stays when it is taken back. */
const stays: ReadonlySet<string> = new Set(['import_batch', 'import_reject'])

const ownerColumnsOf = (scope: WriteScope): ReadonlyMap<string, string> =>
  new Map([
    ...partsOf(scope).map(({ table, column }) => [table as string, column] as const),
    ['affiliation', 'organisation_id'],
    ['contact', 'organisation_id'],
    ['visit', 'organisation_id'],
    ['contact_person', '(select organisation_id from main.contact where contact.id = contact_id)'],
    ['visit_person', '(select organisation_id from main.visit where visit.id = visit_id)'],
  ])

/**
 * An import is taken back except for what somebody has worked with since: organisations it made and that were changed or
 * used, with all that belongs to them, and single records it changed that were changed again.
 */
export const importUndoRule: UndoRule = {
  keeps: (scope, changeSetId) => {
    const { raw } = scope
    listLater(raw, changeSetId)
    listKept(scope, changeSetId)
    removeLeftParts(scope)
    return keeper(scope, changeSetId)
  },
  finish: (scope, changeSetId) => {
    const batchId = scope.raw.prepare('select batch_id from change_set where id = ?').pluck().get(changeSetId)
    for (const id of scope.raw
      .prepare('select id from main.import_batch where id = @batchId or move_id = @batchId')
      .pluck()
      .all({ batchId }))
      scope.update('import_batch', Number(id), null, { status: 'undone', finished_at: scope.now })
    return takeRestBack(scope, changeSetId)
  },
}

/**
 * What earlier imports, taken back while this one stood, have left because of it: now that it goes, that goes too, but for
 * what somebody has worked with.
 */
function takeRestBack(scope: WriteScope, changeSetId: number): TakenBack[] {
  const { raw } = scope
  const earlier = raw
    .prepare<[number], { id: number }>(
      `select earlier.id from change_set as own
      cross join change_set as earlier on earlier.seq < own.seq and earlier.batch_id <> own.batch_id
      join change_set as taken_back on taken_back.id = earlier.undone_by and taken_back.seq > own.seq
      join import_batch on import_batch.id = earlier.batch_id and import_batch.status = 'undone'
      where own.id = ? and (earlier.undo_of is null or earlier.command = 'history.redo') order by earlier.seq desc`,
    )
    .all(changeSetId)
  if (earlier.length === 0) return []
  raw.exec('create temp table if not exists kept_before (id integer primary key); delete from kept_before')
  raw.exec('insert into kept_before select id from named_organisation')
  const taken = earlier.map(({ id }) => takeBack(scope, id, importUndoRule.keeps(scope, id)))
  raw.exec('insert or ignore into named_organisation select id from kept_before')
  return taken
}

/** Organisations that the last use of the rule has left as they are, at most `limit`. */
export function keptOrganisations(
  raw: Database.Database,
  limit: number,
): readonly { readonly id: number; readonly name: string }[] {
  return raw
    .prepare<[number], { id: number; name: string }>(
      `select organisation.id, name from temp.named_organisation as named
      join main.organisation on organisation.id = named.id order by named.id limit ?`,
    )
    .all(limit)
}

/** `temp.later_change`: records that were changed after the change set, by something that is still in effect. */
function listLater(raw: Database.Database, changeSetId: number): void {
  raw.exec(`
    create temp table if not exists later_change (entity text, first_id integer, last_id integer);
    create index if not exists temp.later_change_of_record on later_change (entity, first_id);
    delete from later_change`)
  raw
    .prepare(
      `insert into later_change select later.entity, later.first_id, later.last_id from change_set as own
      cross join change_set as later_set on later_set.seq > own.seq
      cross join change as later on later.change_set_id = later_set.id
      where own.id = ? and ${inEffect('later_set')}`,
    )
    .run(changeSetId)
}

/**
 * `temp.own_range`: what the change set has made; `temp.kept_organisation` and `temp.kept_person`: what of it stays;
 * `temp.named_organisation`: organisations of which something stays.
 */
function listKept(scope: WriteScope, changeSetId: number): void {
  const { raw } = scope
  raw.exec(`
    create temp table if not exists own_range (entity text, first_id integer, last_id integer);
    create temp table if not exists kept_organisation (id integer primary key);
    create temp table if not exists kept_person (id integer primary key);
    create temp table if not exists named_organisation (id integer primary key);
    delete from own_range; delete from kept_organisation; delete from kept_person; delete from named_organisation`)
  raw
    .prepare(
      `insert into own_range select entity, first_id, last_id from change
      where change_set_id = ? and operation = 'insert'`,
    )
    .run(changeSetId)
  const touched = (table: string, column: string): string =>
    `select ${table}.${column} from later_change cross join ${table}
      on ${table}.id between later_change.first_id and later_change.last_id where entity = '${table}'`
  const peopleMet = [touched('person', 'id'), ...met.map((table) => touched(table, 'person_id'))]
  const organisationsWorkedWith = workedWith(scope).map(({ table, column }) => touched(table, column))
  raw.exec(`
    insert or ignore into kept_person with found (id) as (${peopleMet.join(' union ')})
      select id from found where ${isOwn('person', 'id')};
    insert or ignore into kept_organisation with found (id) as (${organisationsWorkedWith.join(' union ')}
        union select organisation_id from kept_person join affiliation on person_id = kept_person.id)
      select id from found where ${isOwn('organisation', 'id')};
    insert or ignore into kept_person select person_id from kept_organisation
      join affiliation on organisation_id = kept_organisation.id where ${isOwn('person', 'person_id')};
    insert or ignore into named_organisation select id from kept_organisation
      union select organisation_id from kept_person join affiliation on person_id = kept_person.id`)
}

const isOwn = (entity: string, id: string): string =>
  `exists (select 1 from own_range where entity = '${entity}' and ${id} between first_id and last_id)`

/** Parts that others have added to organisations that go, such as the keys of another source. */
function removeLeftParts(scope: WriteScope): void {
  const { raw } = scope
  for (const { table, column } of partsOf(scope)) {
    const ids = raw
      .prepare(
        `select id from main.${table} as part where ${isOwn('organisation', `part.${column}`)}
          and part.${column} not in (select id from kept_organisation) and not ${isOwn(table, 'part.id')}`,
      )
      .pluck()
      .all()
    for (const id of ids) scope.remove(table, Number(id), null)
  }
}

function keeper(scope: WriteScope, changeSetId: number): Keeps {
  const { raw } = scope
  // what was taken back since counts too: an earlier import takes along what a later one has added
  const isAnyLater = raw
    .prepare(
      'select 1 from change_set where seq > (select seq from change_set where id = ?) and id <> ? limit 1',
    )
    .get(changeSetId, scope.ensureChangeSet())
  if (isAnyLater === undefined) return (entity) => stays.has(entity)
  const isIn = (sql: string) => {
    const statement = raw.prepare(sql)
    return (...values: readonly (string | number)[]): boolean => statement.get(...values) !== undefined
  }
  const isLater = isIn(
    'select 1 from later_change where entity = ? and ? between first_id and last_id limit 1',
  )
  const isOwnOrganisation = isIn(`select 1 where ${isOwn('organisation', '?')}`)
  const isKept = isIn('select 1 from kept_organisation where id = ?')
  const isKeptPerson = isIn('select 1 from kept_person where id = ?')
  const name = raw.prepare('insert or ignore into named_organisation values (?)')
  const ownerColumns = ownerColumnsOf(scope)
  const owners = new Map(
    [...ownerColumns].map(([table, column]) => [
      table,
      raw.prepare(`select ${column} from main.${table} where id = ?`).pluck(),
    ]),
  )
  const statements = new Map<string, ReturnType<typeof isIn>>()
  const isThere = (entity: string, id: number): boolean => {
    const known = statements.get(entity) ?? isIn(`select 1 from main.${entity} where id = ?`)
    statements.set(entity, known)
    return known(id)
  }
  const ownerOf = (entity: string, id: number, image: Image): number | null => {
    if (entity === 'organisation') return id
    const owner = owners.get(entity)?.get(id) ?? image?.[ownerColumns.get(entity) ?? '']
    return typeof owner === 'number' ? owner : null
  }
  return (entity, id, image) => {
    if (stays.has(entity)) return true
    if (entity === 'person' && isKeptPerson(id)) return true
    const owner = ownerOf(entity, id, image)
    if (owner !== null && isOwnOrganisation(owner)) return isKept(owner)
    if (owner !== null && entity !== 'organisation' && !isThere('organisation', owner)) return true
    const stay = isLater(entity, id) || (entity === 'affiliation' && isKeptPerson(personOf(raw, id)))
    if (stay && owner !== null) name.run(owner)
    // what a later import has noted of the row was true with what goes now: it is looked at again
    if (stay && entity === 'organisation_source_key' && isThere(entity, id))
      scope.update(entity, id, null, { row_hash: null })
    return stay
  }
}

type Image = Parameters<Keeps>[2]

const personOf = (raw: Database.Database, affiliationId: number): number =>
  Number(raw.prepare('select person_id from main.affiliation where id = ?').pluck().get(affiliationId) ?? 0)
