import type Database from 'better-sqlite3'
import type { ImportUndone } from '../../../preload/contract/imports.ts'
import { BulkJournal, type SqlRow } from '../../connection/bulk-journal.ts'
import { suspendIndexes } from '../../connection/suspended-indexes.ts'
import type { AuditedTable } from '../../connection/write.ts'
import { KontorError } from '../../errors.ts'
import { organisationParts, organisationUses } from '../../organisations/index.ts'
import type { Committed } from './apply.ts'
import { RestoreMany } from './restore-many.ts'
import { suspendWhatIsRestored } from './restoring-indexes.ts'
import { changedSince, inEffect, unmet } from './undo-conditions.ts'
import { takeWordsOut } from './words.ts'

export interface UndoRequest {
  readonly batchId: number
  readonly staffId: number
  readonly now: string
}

export interface UndoControl {
  /** Says how far the step is; throws when the person has cancelled. */
  readonly progress: (done: number, total: number) => void
}

interface Change {
  readonly id: number
  readonly change_set_id: number
  readonly entity: AuditedTable
  readonly operation: 'insert' | 'update' | 'delete'
  readonly first_id: number
  readonly last_id: number
  readonly version_after: number | null
  readonly row: string | null
}

interface Range {
  readonly entity: string
  readonly first: number
  readonly last: number
}

const keptListedMax = 200
const changesAtOnce = 8000
/** Indexes are built anew where at least this many records go, and at least half of what is there. */
const manyRecords = 10_000

/** Tables in which a batch adds records to organisations that were there before. */
const partTables = [
  'organisation_name',
  'establishment',
  'organisation_provenance',
  'organisation_source_key',
  'organisation_absence',
  'import_distinct',
] as const satisfies readonly AuditedTable[]
const isPart = (entity: string): boolean => partTables.some((table) => table === entity)

/**
 * Takes a batch back in one transaction: organisations it made go, organisations it changed are as they were. Records
 * that a person has changed or used since stay and are listed (the first 200).
 * Errors: NOT_FOUND, VALIDATION for a batch that is not in effect; what `control` throws undoes it.
 */
export function undoBatch(
  raw: Database.Database,
  { batchId, staffId, now }: UndoRequest,
  control: UndoControl,
): Committed<ImportUndone> {
  raw.exec('begin immediate')
  try {
    const status = raw.prepare('select status from import_batch where id = ?').pluck().get(batchId)
    if (status === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
    if (status !== 'applied') throw new KontorError('VALIDATION', 'imports.error.notUndoable')
    const changeSets = raw
      .prepare(
        'select id from change_set where batch_id = ? and undo_of is null and undone_by is null order by id desc',
      )
      .pluck()
      .all(batchId)
      .map(Number)
    const [newest = 0] = changeSets
    const journal = new BulkJournal(raw, { command: 'imports.undo', staffId, batchId, undoOf: newest }, now)
    const undo = new BatchUndo(raw, journal, control)
    for (const changeSetId of changeSets) {
      undo.takeBack(changeSetId)
      raw.prepare('update change_set set undone_by = ? where id = ?').run(journal.changeSetId, changeSetId)
    }
    raw.prepare("update import_batch set status = 'undone', finished_at = ? where id = ?").run(now, batchId)
    raw.exec('commit')
    return {
      value: { batchId, ...undo.result() },
      changeSetId: journal.changeSetId,
      changes: journal.changes,
    }
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

class BatchUndo {
  readonly #raw: Database.Database
  readonly #journal: BulkJournal
  readonly #control: UndoControl
  readonly #restoreMany: RestoreMany
  #removed = 0
  #restored = 0
  readonly #kept = new Map<number, string>()
  readonly #statements = new Map<string, Database.Statement>()

  constructor(raw: Database.Database, journal: BulkJournal, control: UndoControl) {
    this.#raw = raw
    this.#journal = journal
    this.#control = control
    this.#restoreMany = new RestoreMany(raw, journal)
    raw.exec(`pragma defer_foreign_keys = on;
      create temp table if not exists kept_organisation (id integer primary key);
      create temp table if not exists left_person (id integer primary key);
      delete from kept_organisation; delete from left_person;`)
  }

  result(): Omit<ImportUndone, 'batchId'> {
    const kept = [...this.#kept].slice(0, keptListedMax).map(([id, name]) => ({ id, name }))
    return { removed: this.#removed, restored: this.#restored, kept }
  }

  takeBack(changeSetId: number): void {
    const again = this.#givenAgain(changeSetId)
    for (const { entity, first, last } of again)
      if (entity === 'organisation')
        this.#raw
          .prepare(
            'insert or ignore into kept_organisation select id from organisation where id between ? and ?',
          )
          .run(first, last)
    for (const change of this.#changes(changeSetId, "operation = 'insert' and entity = 'organisation'"))
      this.#removeOrganisations(change.first_id, change.last_id)
    for (const change of this.#changes(changeSetId, "operation = 'insert'"))
      if (isPart(change.entity)) this.#removeParts(change, again)
      else if (change.entity === 'affiliation') this.#removeContacts(change, again)
    const putWordsIn = takeWordsOut(
      this.#raw,
      `select change.first_id from main.change join main.before_image on before_image.change_id = change.id
      where change.change_set_id = ${changeSetId} and entity = 'organisation' and operation = 'update'
        and json_type(row, '$.search_text') is not null`,
    )
    const resume = suspendWhatIsRestored(this.#raw, changeSetId)
    for (const page of this.#pages(changeSetId, "operation <> 'insert'"))
      this.#takeBackPage(page.filter((change) => !again.some((range) => covers(range, change))))
    resume()
    putWordsIn()
  }

  #takeBackPage(changes: readonly Change[]): void {
    const timesNamed = new Map<string, number>()
    const nameOf = ({ entity, first_id: id }: Change): string => `${entity} ${id}`
    for (const change of changes) timesNamed.set(nameOf(change), (timesNamed.get(nameOf(change)) ?? 0) + 1)
    const isAlone = (change: Change): boolean =>
      change.operation === 'update' && timesNamed.get(nameOf(change)) === 1
    const done = this.#restoreMany.restore(changes.filter(isAlone))
    for (const change of changes) {
      if (done.has(change)) {
        if (change.entity === 'organisation') this.#restored += 1
      } else if (change.operation === 'update') this.#restore(change)
      else if (change.row !== null) this.#putBack(change)
    }
  }

  *#changes(changeSetId: number, condition: string): Generator<Change> {
    for (const page of this.#pages(changeSetId, condition)) yield* page
  }

  /** Changes of a change set, newest first; a few thousand at once, because there may be a million. */
  *#pages(changeSetId: number, condition: string): Generator<readonly Change[]> {
    const page = this.#raw.prepare<[number, number], Change>(
      `select change.id, change_set_id, entity, operation, first_id, last_id, version_after, before_image.row
      from change left join before_image on before_image.change_id = change.id
      where change_set_id = ? and change.id < ? and ${condition} order by change.id desc limit ${changesAtOnce}`,
    )
    for (let before = Number.MAX_SAFE_INTEGER; ;) {
      const changes = page.all(changeSetId, before)
      this.#control.progress(0, 0)
      yield changes
      if (changes.length < changesAtOnce) return
      before = changes.at(-1)?.id ?? 0
    }
  }

  /**
   * Ids of the batch's records that belong to other records by now: SQLite gives the highest id again once its record
   * is gone, and what got it since is none of the import's business.
   */
  #givenAgain(changeSetId: number): readonly Range[] {
    return this.#raw
      .prepare<[number, number], Range>(
        `select later.entity, max(own.first_id, later.first_id) as first, min(own.last_id, later.last_id) as last
        from change_set cross join change as later indexed by change_of_set on later.change_set_id = change_set.id
        cross join change as own indexed by change_of_set on own.change_set_id = ? and own.entity = later.entity
          and own.first_id <= later.last_id and own.last_id >= later.first_id
        where change_set.id > ? and later.operation = 'insert' and ${inEffect}`,
      )
      .all(changeSetId, changeSetId)
  }

  /** Organisations of a range that a person has worked with since: they stay. */
  #keepTouched(first: number, last: number): void {
    const uses = organisationUses
      .filter(({ table }) => table !== 'affiliation')
      .map(
        ({ table, column }) =>
          `union select ${column} from ${table} where ${column} between @first and @last`,
      )
    this.#raw
      .prepare(
        `insert or ignore into kept_organisation
        select id from organisation where id between @first and @last and ${changedSince('organisation')}
        ${uses.join('\n')}
        union select organisation_id from organisation_theme where organisation_id between @first and @last
        union select organisation_id from organisation_merged where organisation_id between @first and @last
        union select affiliation.organisation_id from affiliation
          join organisation on organisation.id = affiliation.organisation_id
          join person on person.id = affiliation.person_id
          where affiliation.organisation_id between @first and @last
            and (affiliation.version > 1 or person.version > 1 or person.created_at <> organisation.created_at)
        union select establishment.organisation_id from establishment
          where establishment.organisation_id between @first and @last and ${changedSince('establishment')}`,
      )
      .run({ first, last })
    const kept = this.#raw
      .prepare<{ first: number; last: number }, { id: number; name: string }>(
        `select organisation.id, organisation.name from kept_organisation
        join organisation on organisation.id = kept_organisation.id
        where kept_organisation.id between @first and @last limit ${keptListedMax}`,
      )
      .all({ first, last })
    for (const { id, name } of kept) this.#kept.set(id, name)
  }

  /** Removes the organisations of a range with all that belongs to them, set-wise, because there may be 200,000. */
  #removeOrganisations(first: number, last: number): void {
    const count = (sql: string): number => Number(this.#raw.prepare(sql).pluck().get())
    this.#keepTouched(first, last)
    const stock = count('select count(*) from organisation')
    const going = count(`select count(*) from organisation where id between ${first} and ${last}`)
    const tables = ['organisation', 'establishment', 'person', 'affiliation', 'organisation_name']
    const isMost = going >= manyRecords && going * 2 >= stock
    const goes = (column: string): string =>
      `${column} between ${first} and ${last} and ${column} not in (select id from kept_organisation)`
    const resume = isMost
      ? suspendIndexes(this.#raw, tables)
      : takeWordsOut(this.#raw, `select id from main.organisation where ${goes('id')}`)
    this.#raw.exec(`insert or ignore into left_person
      select person_id from affiliation where ${goes('organisation_id')}`)
    this.#control.progress(0, 0)
    for (const { table, column } of [
      ...organisationParts,
      { table: 'affiliation', column: 'organisation_id' },
    ]) {
      this.#raw.exec(`delete from ${table} where ${goes(column)}`)
      this.#control.progress(0, 0)
    }
    this.#removed += Number(this.#raw.prepare(`delete from organisation where ${goes('id')}`).run().changes)
    this.#control.progress(0, 0)
    this.#removePeople()
    if (isMost) this.#rebuildWords()
    this.#control.progress(0, 0)
    resume()
    this.#journal.noteRemoved('organisation', first, last)
  }

  /** People who came with these organisations and whom nobody has changed or met since. */
  #removePeople(): void {
    this.#raw
      .exec(`delete from person where id in (select id from left_person) and not (${changedSince('person')})
      ${unmet('id')} and id not in (select person_id from affiliation);
      delete from left_person;`)
  }

  /** Contact persons that the batch added to organisations that were there before, unless somebody has met them since. */
  #removeContacts(change: Change, again: readonly Range[]): void {
    const own = `id between @first and @last ${except(change, again)}
      and organisation_id not in (select id from kept_organisation)`
    const range = { first: change.first_id, last: change.last_id }
    const run = (sql: string): number => this.#statement(sql).run(range).changes
    run(`insert or ignore into left_person select person_id from affiliation
      where ${own} and not (${changedSince('affiliation')}) ${unmet('person_id')} and not exists (
        select 1 from person where id = affiliation.person_id and ${changedSince('person')})`)
    const goes = `${own} and person_id in (select id from left_person)`
    // a file that names them once more says something new then
    run(`update organisation_source_key set row_hash = null
      where organisation_id in (select organisation_id from affiliation where ${goes})`)
    if (run(`delete from affiliation where ${goes}`) > 0)
      this.#journal.noteRemoved('affiliation', change.first_id, change.last_id)
    this.#removePeople()
    const kept = this.#statement(`select id, name from organisation where id in (
      select organisation_id from affiliation where ${own}) limit ${keptListedMax}`)
    for (const owner of kept.all(range)) if (isNamed(owner)) this.#kept.set(owner.id, owner.name)
  }

  /** Taking words out one record at a time costs more than indexing the few that stay. */
  #rebuildWords(): void {
    for (const table of ['organisation_fts', 'person_fts'])
      this.#raw.exec(`insert into ${table} (${table}) values ('rebuild')`)
  }

  /** Parts that the batch added to an organisation that was there before. */
  #removeParts(change: Change, again: readonly Range[]): void {
    this.#statement(
      `delete from ${change.entity} where id between ? and ? and version = 1
      and organisation_id not in (select id from kept_organisation) ${except(change, again)}`,
    ).run(change.first_id, change.last_id)
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql) ?? this.#raw.prepare(sql)
    this.#statements.set(sql, known)
    return known
  }

  #restore(change: Change): void {
    const { entity, first_id: id } = change
    const row = this.#statement(`select version from ${entity} where id = ?`).pluck().get(id)
    // removed by hand since: there is nothing to put back
    if (row === undefined) return
    if (row !== change.version_after && this.#isChangedSince(change)) {
      // changed by hand since: it stays as the person left it, and is named
      this.#keepOwner(entity, id)
      return
    }
    const isRestored = this.#journal.update(entity, id, beforeOf(change), false)
    if (isRestored && entity === 'organisation') this.#restored += 1
  }

  /** A record that the batch has removed, such as the mark of absence of a company that came back. */
  #putBack({ entity, first_id: id, row }: Change): void {
    const exists = this.#raw.prepare(`select 1 from ${entity} where id = ?`).get(id) !== undefined
    if (exists || row === null) return
    const before = beforeOf({ row })
    const owner = before['organisation_id']
    const isOrphan =
      typeof owner === 'number' &&
      this.#raw.prepare('select 1 from organisation where id = ?').get(owner) === undefined
    if (!isOrphan) this.#journal.insert(entity, before)
  }

  #isChangedSince({ id, entity, first_id: recordId, change_set_id: changeSetId }: Change): boolean {
    return (
      this.#raw
        .prepare(
          `select 1 from change indexed by change_of_record cross join change_set on change_set.id = change.change_set_id
          where change.entity = ? and change.first_id <= ? and change.last_id >= ? and change.id > ?
            and change.change_set_id <> ? and change.change_set_id <> ? and ${inEffect} limit 1`,
        )
        .get(entity, recordId, recordId, id, changeSetId, this.#journal.changeSetId) !== undefined
    )
  }

  #keepOwner(entity: AuditedTable, id: number): void {
    const owner =
      entity === 'organisation'
        ? this.#raw.prepare('select id, name from organisation where id = ?').get(id)
        : this.#raw
            .prepare(
              `select organisation.id, organisation.name from ${entity} as part
              join organisation on organisation.id = part.organisation_id where part.id = ?`,
            )
            .get(id)
    if (isNamed(owner)) this.#kept.set(owner.id, owner.name)
  }
}

/** SQL that leaves those out of a change's records whose ids belong to other records by now. */
const except = (change: Change, again: readonly Range[]): string =>
  again
    .filter(
      (range) =>
        range.entity === change.entity && range.first <= change.last_id && range.last >= change.first_id,
    )
    .map(({ first, last }) => `and id not between ${first} and ${last}`)
    .join(' ')

const covers = ({ entity, first, last }: Range, change: Change): boolean =>
  entity === change.entity && first <= change.first_id && last >= change.first_id

const isNamed = (row: unknown): row is { readonly id: number; readonly name: string } =>
  typeof row === 'object' && row !== null && 'id' in row && 'name' in row

function beforeOf({ row }: Pick<Change, 'row'>): SqlRow {
  const parsed: unknown = row === null ? null : JSON.parse(row)
  if (typeof parsed !== 'object' || parsed === null) throw new Error('a change lacks its before-image')
  return { ...parsed }
}
