import { sql } from 'kysely'
import type { ImportUndone } from '../../preload/contract/imports.ts'
import type { WriteScope } from '../connection/write.ts'
import { KontorError } from '../errors.ts'
import type { DataContext } from '../host/context.ts'
import type { JobControl } from '../host/jobs.ts'
import { changesOf, restoreUpdate, type StoredChange } from '../history/index.ts'

interface Undone {
  removed: number
  restored: number
  readonly kept: { id: number; name: string }[]
}

const keptListedMax = 200

/** Of two changes that cancel each other, say of a later import that was taken back, neither is in effect. */
const inEffect = sql`change_set.undone_by is null
  and (change_set.undo_of is null or change_set.command = 'history.redo')`

const changedInEffect = (table: 'organisation' | 'establishment') =>
  sql`version > 1 and exists (select 1 from change join change_set on change_set.id = change.change_set_id
    where change.entity = ${table} and change.first_id = ${sql.ref(`${table}.id`)} and change.operation = 'update'
      and ${inEffect})`

type IdRange = Pick<StoredChange, 'entity' | 'first_id' | 'last_id'>

/**
 * Ids of a change set's records that belong to other records by now: SQLite gives the highest id again once its record
 * is gone, and what got it since is none of the import's business.
 */
async function givenAgain(
  scope: WriteScope,
  changeSetId: number,
  changes: readonly IdRange[],
): Promise<readonly IdRange[]> {
  const { rows } = await sql<IdRange>`select entity, first_id, last_id
    from change join change_set on change_set.id = change.change_set_id
    where change.change_set_id > ${changeSetId} and change.operation = 'insert' and ${inEffect}`.execute(
    scope.db,
  )
  return rows.flatMap((later) =>
    changes.flatMap((own) => {
      const first = Math.max(own.first_id, later.first_id)
      const last = Math.min(own.last_id, later.last_id)
      return own.entity === later.entity && first <= last
        ? [{ entity: own.entity, first_id: first, last_id: last }]
        : []
    }),
  )
}

/** Organisations of a range that a person has worked with since: they stay. */
async function keepTouched(scope: WriteScope, first: number, last: number): Promise<void> {
  const refer = (table: string, column = 'organisation_id') =>
    sql`select ${sql.ref(column)} from ${sql.table(table)} where ${sql.ref(column)} between ${first} and ${last}`
  await sql`insert or ignore into kept_organisation
    select id from organisation where id between ${first} and ${last} and ${changedInEffect('organisation')}
    union ${refer('contact')} union ${refer('visit')} union ${refer('task')} union ${refer('membership')}
    union ${refer('attendance')} union ${refer('organisation_theme')}
    union ${refer('meeting', 'host_organisation_id')}
    union select affiliation.organisation_id from affiliation
      join organisation on organisation.id = affiliation.organisation_id
      join person on person.id = affiliation.person_id
      where affiliation.organisation_id between ${first} and ${last}
        and (affiliation.version > 1 or person.version > 1 or person.created_at <> organisation.created_at)
    union select establishment.organisation_id from establishment
      where establishment.organisation_id between ${first} and ${last} and ${changedInEffect('establishment')}`.execute(
    scope.db,
  )
}

/** Removes what a chunk inserted, except organisations kept; set-wise, because a batch may have 200,000. */
async function removeInserted(scope: WriteScope, first: number, last: number, undone: Undone): Promise<void> {
  await keepTouched(scope, first, last)
  const within = sql`organisation_id between ${first} and ${last}
    and organisation_id not in (select id from kept_organisation)`
  const kept = await sql<{ id: number; name: string }>`
    select organisation.id, organisation.name from kept_organisation
    join organisation on organisation.id = kept_organisation.id
    where kept_organisation.id between ${first} and ${last}`.execute(scope.db)
  undone.kept.push(...kept.rows.slice(0, Math.max(0, keptListedMax - undone.kept.length)))
  // the parent goes first: its head office's trigger then finds nothing left to keep in step
  await sql`pragma defer_foreign_keys = on`.execute(scope.db)
  const { numAffectedRows } = await sql`delete from organisation where id between ${first} and ${last}
    and id not in (select id from kept_organisation)`.execute(scope.db)
  undone.removed += Number(numAffectedRows ?? 0)
  await sql`create temp table if not exists orphaned_person (id integer primary key)`.execute(scope.db)
  await sql`delete from orphaned_person`.execute(scope.db)
  await sql`insert or ignore into orphaned_person select person_id from affiliation where ${within}`.execute(
    scope.db,
  )
  await sql`delete from affiliation where ${within}`.execute(scope.db)
  await sql`delete from person where id in (select id from orphaned_person) and version = 1
    and not exists (select 1 from affiliation where person_id = person.id)
    and not exists (select 1 from membership where person_id = person.id)
    and not exists (select 1 from attendance where person_id = person.id)
    and not exists (select 1 from contact_person where person_id = person.id)
    and not exists (select 1 from visit_person where person_id = person.id)`.execute(scope.db)
  await sql`delete from organisation_name where ${within}`.execute(scope.db)
  await sql`delete from organisation_source_key where ${within}`.execute(scope.db)
  await sql`delete from organisation_provenance where ${within}`.execute(scope.db)
  await sql`delete from establishment where ${within}`.execute(scope.db)
  await scope.recordRemoved('organisation', first, last)
}

const partTables = ['organisation_name', 'establishment', 'organisation_provenance'] as const
const isPart = (entity: string): boolean => partTables.some((table) => table === entity)

/** Parts that an update added to an organisation that was there before. */
async function removeParts(
  scope: WriteScope,
  change: StoredChange,
  again: readonly IdRange[],
): Promise<void> {
  const others = again
    .filter(({ entity }) => entity === change.entity)
    .map((range) => sql`and id not between ${range.first_id} and ${range.last_id}`)
  await sql`delete from ${sql.table(change.entity)} where id between ${change.first_id} and ${change.last_id}
    and version = 1 and organisation_id not in (select id from kept_organisation)
    ${sql.join(others, sql` `)}`.execute(scope.db)
}

async function undoChangeSet(scope: WriteScope, changeSetId: number, undone: Undone): Promise<void> {
  await sql`create temp table if not exists kept_organisation (id integer primary key)`.execute(scope.db)
  await sql`delete from kept_organisation`.execute(scope.db)
  const changes = await changesOf(scope, changeSetId)
  const inserted = changes.filter((change) => change.operation === 'insert')
  const again = await givenAgain(scope, changeSetId, changes)
  for (const { entity, first_id: first, last_id: last } of again)
    if (entity === 'organisation')
      await sql`insert or ignore into kept_organisation
        select id from organisation where id between ${first} and ${last}`.execute(scope.db)
  for (const change of inserted)
    if (change.entity === 'organisation') await removeInserted(scope, change.first_id, change.last_id, undone)
  for (const change of inserted) if (isPart(change.entity)) await removeParts(scope, change, again)
  for (const change of changes) {
    const isOther = again.some(
      (range) =>
        range.entity === change.entity &&
        range.first_id <= change.first_id &&
        range.last_id >= change.first_id,
    )
    if (change.operation === 'update' && !isOther) await undoUpdate(scope, change, undone)
  }
  if (scope.changeSetId !== null)
    await scope.db
      .updateTable('change_set')
      .set({ undone_by: scope.changeSetId })
      .where('id', '=', changeSetId)
      .execute()
}

async function undoUpdate(scope: WriteScope, change: StoredChange, undone: Undone): Promise<void> {
  try {
    await restoreUpdate(scope, change)
    if (change.entity === 'organisation') undone.restored += 1
  } catch (error) {
    if (!(error instanceof KontorError)) throw error
    // removed by hand since: there is nothing to put back
    if (error.code === 'NOT_FOUND') return
    // changed by hand since: it stays as the person left it, and is named
    if (error.code !== 'CONFLICT') throw error
    const organisation = await scope.db
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where(
        'id',
        '=',
        change.entity === 'organisation'
          ? change.first_id
          : (eb) =>
              eb
                .selectFrom(change.entity === 'establishment' ? 'establishment' : 'organisation_provenance')
                .select('organisation_id')
                .where('id', '=', change.first_id),
      )
      .executeTakeFirst()
    const isListed = undone.kept.some((kept) => kept.id === organisation?.id)
    if (organisation && !isListed && undone.kept.length < keptListedMax) undone.kept.push(organisation)
  }
}

/**
 * Takes a batch back, newest chunk first, each chunk in its own transaction; killed in between, the next start goes
 * on where it stopped. Records a person has changed or used since stay and are listed (the first 200).
 */
export async function undoBatch(
  context: DataContext,
  batchId: number,
  finalStatus: 'undone' | 'cancelled',
  control: Pick<JobControl, 'progress'> | null,
): Promise<ImportUndone> {
  const undone: Undone = { removed: 0, restored: 0, kept: [] }
  // from here on the batch is neither in nor out: a start after a crash takes the rest back
  await context.database.writing
    .updateTable('import_batch')
    .set({ status: 'applying' })
    .where('id', '=', batchId)
    .execute()
  const changeSets = await context.database.writing
    .selectFrom('change_set')
    .select('id')
    .where('batch_id', '=', batchId)
    .where('undo_of', 'is', null)
    .where('undone_by', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  const staffId = await context.staffId()
  for (const [index, changeSet] of changeSets.entries()) {
    const origin = { command: 'imports.undo', staffId, batchId, undoOf: changeSet.id }
    await context.writeAs(origin, (scope) => undoChangeSet(scope, changeSet.id, undone))
    control?.progress('undo', index + 1, changeSets.length)
    // waiting calls get their turn; once begun it is finished, because half of a register helps nobody
    await new Promise((resolve) => setImmediate(resolve))
  }
  await context.database.writing
    .updateTable('import_batch')
    .set({ status: finalStatus, finished_at: context.now() })
    .where('id', '=', batchId)
    .execute()
  return { batchId, ...undone }
}
