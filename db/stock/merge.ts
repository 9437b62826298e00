import type Database from 'better-sqlite3'
import { codeOf } from '../engine/files/error-code.ts'
import type { AuditedTable, MergeRules, WritingConnection } from '../engine/connection/write.ts'
import { WriteScope } from '../engine/connection/write.ts'
import type { Change, Insertion, Removal, Row, SetStep, Value } from './changes.ts'
import type { Conflict, Differing } from './conflicts.ts'
import { lineOfStep } from './set-lines.ts'
import { isOnRequest, withConflicts, withoutErased } from './erased-rows.ts'
import {
  cell,
  clashingColumns,
  columnGroups,
  columnOf,
  freeName,
  mergedMembers,
  recordKey,
  rowOf,
  rowsIn,
  stamps,
  withValues,
  workedOnIn,
} from './merge-values.ts'
import { takeFallen } from './falling.ts'
import { Parked } from './parked.ts'
import { perform } from './perform.ts'
import type { TakenOut } from './take-out.ts'
import type { TheirChanges } from './their-changes.ts'

/** Puts sets that were taken out on top of what other desks have done meanwhile. One for each time the log is followed. */
export class Merger {
  readonly conflicts: Conflict[] = []
  /** Sets of which nothing is left: all they did is done already, or is listed. */
  readonly gone = new Set<number>()
  readonly #connection: WritingConnection
  readonly #raw: Database.Database
  readonly #rules: Required<MergeRules>
  readonly #theirs: Pick<TheirChanges, 'get' | 'has'>
  /** Rows of mine for which a row of theirs stands. */
  readonly #aliases = new Map<string, number>()
  /** Sets that wait for a person, and those that have done one again, by the conflict that tells of it. */
  readonly #parked = new Map<number, Conflict>()
  /** Undos of sets that wait, by the conflict that is off the table with them. */
  readonly #takenBack = new Map<number, Conflict>()
  readonly #referring: ReadonlyMap<string, readonly { readonly table: string; readonly column: string }[]>
  readonly #statements = new Map<string, Database.Statement>()

  constructor(connection: WritingConnection, theirs: Pick<TheirChanges, 'get' | 'has'>) {
    this.#connection = connection
    this.#raw = connection.raw
    this.#rules = connection.rules.merging
    this.#theirs = theirs
    const referring = new Map<string, { readonly table: string; readonly column: string }[]>()
    for (const { name, references } of connection.tables.values())
      for (const [column, { table }] of references)
        referring.set(table, [...(referring.get(table) ?? []), { table: name, column }])
    this.#referring = referring
  }

  /** Does a set again as far as it can be kept; the rest is listed. `later`: the sets that are put on after it. */
  putOn(set: TakenOut, later: () => readonly TakenOut[]): void {
    const left = this.#left(set)
    if (left === null) return
    const before = this.conflicts.length
    this.#raw.exec('savepoint put_on')
    try {
      this.#perform(left, later)
      const { undoOf } = set.head
      if (undoOf !== null && this.conflicts.length > before) throw new Parked('change_set', undoOf)
      this.#raw.exec('release put_on')
    } catch (error) {
      if (!(error instanceof Parked) && !codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error
      this.#raw.exec('rollback to put_on; release put_on')
      this.conflicts.length = before
      this.#park(left, error instanceof Parked ? error : null)
    }
  }

  /** Lists a set as one that waits for a person; nothing of it is done. */
  park(set: TakenOut): void {
    const left = this.#left(set)
    if (left !== null) this.#park(left, null)
  }

  /** What is still to be done of a set; null where that is nothing. */
  #left(whole: TakenOut): TakenOut | null {
    const { id, undoOf } = whole.head
    if (undoOf !== null && this.#followsParked(id, undoOf)) return null
    const { set, told } = withoutErased(whole, this.#raw)
    this.conflicts.push(...told)
    const isLeft = told.length === 0 || set.steps.length > 0
    if (!isLeft) this.gone.add(id)
    return isLeft ? set : null
  }

  #perform({ head, steps }: TakenOut, later: () => readonly TakenOut[]): void {
    const before = this.conflicts.length
    const { connection, ...made } = this.#origin(head.id, head.batchId)
    const scope = new WriteScope(
      connection,
      {
        command: head.command,
        staffId: head.staffId,
        ...(head.undoOf !== null && { undoOf: head.undoOf }),
        made,
      },
      head.at,
    )
    const done: SetStep[] = []
    const once = (step: SetStep): void => {
      perform(scope, step)
      done.push(step)
    }
    for (const step of steps)
      switch (step.kind) {
        case 'update':
          this.#change(head.id, this.#aliased(step), once)
          break
        case 'delete':
          this.#remove(this.#aliased(step), once)
          break
        case 'insert':
          this.#insert(head.id, this.#referred(step), once)
          break
        case 'erase':
          if (this.#row(step.table, step.id) === undefined)
            for (const each of withConflicts(this.#raw, step)) once(each)
          else if (isOnRequest(head.command)) throw new Parked(step.table, step.id)
      }
    const conflicts = this.conflicts.slice(before)
    const workedOn = () => workedOnIn(later(), this.#connection.tables)
    const fallen = takeFallen(this.#rules, { scope, setId: head.id, done, conflicts, workedOn })
    for (const each of fallen) this.#list(each)
    for (const step of done) this.#refuseBrokenReferences(step)
    if (rowsIn(done) === fallen.length) {
      this.gone.add(head.id)
      if (fallen.length > 0) scope.finish()
      return
    }
    scope.ensureChangeSet()
    scope.finish()
    for (const id of head.takesBack)
      this.#sql('update main.change_set set undone_by = ? where id = ?').run(head.id, id)
  }

  #origin(id: number, batchId: number | null) {
    const seq = Number(this.#sql('select coalesce(max(seq), 0) from main.change_set').pluck().get()) + 1
    const desk = Number(this.#sql('select desk from main.replica').pluck().get() ?? 0)
    return { connection: this.#connection, id, batchId, desk, seq, segment: null }
  }

  /** Columns that nobody else has changed are changed; of the others theirs stays and mine is listed. */
  #change(setId: number, step: Change, done: (step: SetStep) => void): void {
    const { table, id, before = {} } = step
    const now = this.#row(table, id)
    if (now === undefined) throw new Parked(table, id)
    const values = new Map(Object.entries(this.#mapped(table, step.values)))
    const byMember = new Set(this.#rules.byMember[table as AuditedTable])
    for (const column of byMember) {
      const mine = values.get(column)
      if (mine === undefined || before[column] === now[column]) continue
      const merged = mergedMembers(before[column] ?? null, mine, now[column] ?? null)
      if (merged === now[column]) values.delete(column)
      else values.set(column, merged)
    }
    const theirs = this.#theirs.get(table, id)
    const untold = new Set(this.#rules.untold[table as AuditedTable])
    for (const group of columnGroups(this.#rules.together[table as AuditedTable] ?? [], [...values.keys()])) {
      const mine = group.mine.filter((column) => !stamps.has(column) && !byMember.has(column))
      const isTouched =
        mine.some((column) => column in before && before[column] !== now[column]) ||
        group.all.some((column) => !mine.includes(column) && theirs?.columns.has(column) === true)
      if (!isTouched) continue
      const differing = mine.filter((column) => (values.get(column) ?? null) !== now[column])
      const isTold = differing.some((column) => !untold.has(column))
      for (const column of mine) {
        const value = values.get(column) ?? null
        if (isTold && value !== now[column])
          this.#list({
            kind: 'changed',
            setId,
            table,
            id,
            field: column,
            mine: value,
            theirs: now[column] ?? null,
          })
        values.delete(column)
      }
    }
    const isLeft = [...values.keys()].some((column) => !stamps.has(column))
    if (!isLeft && Object.keys(step.values).some((column) => !stamps.has(column))) return
    done({ kind: 'update', table, id, version: Number(now['version']), values: Object.fromEntries(values) })
  }

  #remove({ table, id }: Removal, done: (step: SetStep) => void): void {
    const now = this.#row(table, id)
    if (now === undefined) return
    if (this.#theirs.has(table, id)) throw new Parked(table, id)
    // what would go along must be known to whoever has removed it
    for (const { table: by, column } of this.#referring.get(table) ?? [])
      for (const part of this.#sql(`select id from main.${by} where ${column} = ?`).pluck().all(id))
        if (this.#theirs.has(by, Number(part))) throw new Parked(by, Number(part))
    done({ kind: 'delete', table, id, version: Number(now['version']) })
  }

  #insert(setId: number, step: Insertion, done: (step: SetStep) => void): void {
    if (!(step.table in this.#rules.naturalKeys)) {
      this.#raw.exec('savepoint insert_all')
      try {
        done(step)
        this.#raw.exec('release insert_all')
        return
      } catch (error) {
        this.#raw.exec('rollback to insert_all; release insert_all')
        if (codeOf(error) !== 'SQLITE_CONSTRAINT_UNIQUE') throw error
      }
    }
    for (let row = 0; row < step.rows; row += 1) this.#insertOne(setId, rowOf(step, row), done)
  }

  #insertOne(setId: number, step: Insertion, done: (step: SetStep) => void): void {
    const { table, firstId: id } = step
    const name = table as AuditedTable
    const natural = this.#rules.naturalKeys[name]
    const twin = natural && this.#twin(step, natural)
    if (twin !== undefined) {
      this.#standFor(setId, step, twin, false)
      return
    }
    try {
      done(step)
      return
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_CONSTRAINT_UNIQUE') throw error
      const clash = this.#rules.clashes[name]
      if (clash === undefined) throw new Parked(table, id)
      if (typeof clash === 'string' || 'theirsToldBy' in clash) {
        const columns = clashingColumns(error, table)
        const found = this.#twin(step, columns)
        if (found === undefined) throw new Parked(table, id)
        const isTold = typeof clash === 'string' ? clash === 'theirs' : columns.includes(clash.theirsToldBy)
        this.#standFor(setId, step, found, isTold)
      } else if ('rename' in clash) {
        const { rename: column } = clash
        const mine = cell(step, column)
        const renamed = freeName(this.#sql(`select 1 from main.${table} where ${column} = ?`), String(mine))
        done(withValues(step, { [column]: renamed }))
        this.#list({ kind: 'renamed', setId, table, id, field: column, mine, theirs: renamed })
      } else {
        done(withValues(step, clash.instead))
        for (const [column, value] of Object.entries(clash.instead))
          this.#list({
            kind: 'replaced',
            setId,
            table,
            id,
            field: column,
            mine: cell(step, column),
            theirs: value,
          })
      }
    }
  }

  /** Theirs stands for mine; where they differ, mine is listed if it is to be told. */
  #standFor(setId: number, step: Insertion, twin: Row, isTold: boolean): void {
    const twinId = Number(twin['id'])
    this.#aliases.set(recordKey(step.table, step.firstId), twinId)
    if (!isTold) return
    for (const column of step.columns)
      if (!stamps.has(column) && column !== 'version' && cell(step, column) !== twin[column])
        this.#list({
          kind: 'replaced',
          setId,
          table: step.table,
          id: twinId,
          field: column,
          mine: cell(step, column),
          theirs: twin[column] ?? null,
        })
  }

  #twin(step: Insertion, columns: readonly string[]): Row | undefined {
    if (columns.length === 0) return undefined
    const found = this.#sql(
      `select * from main.${step.table} where ${columns.map((column) => `${column} is ?`).join(' and ')}`,
    ).get(...columns.map((column) => cell(step, column)))
    return found as Row | undefined
  }

  /** What a row refers to must be there, and nothing may refer to one that is gone. */
  #refuseBrokenReferences(step: SetStep): void {
    if (step.kind === 'erase') return
    const { table } = step
    if (step.kind === 'delete') {
      if (this.#row(table, step.id) !== undefined) return
      for (const { table: by, column } of this.#referring.get(table) ?? [])
        if (this.#sql(`select 1 from main.${by} where ${column} = ? limit 1`).get(step.id) !== undefined)
          throw new Parked(table, step.id)
      return
    }
    for (const [column, { table: parent }] of this.#connection.tables.get(table)?.references ?? []) {
      const values = step.kind === 'update' ? [step.values[column]] : columnOf(step, column)
      const isThere = this.#sql(`select 1 from main.${parent} where rowid = ?`)
      for (const id of new Set(values))
        if (typeof id === 'number' && isThere.get(id) === undefined) throw new Parked(parent, id)
    }
  }

  #aliased<S extends Change | Removal>(step: S): S {
    return { ...step, id: this.#aliases.get(recordKey(step.table, step.id)) ?? step.id }
  }

  #referred(step: Insertion): Insertion {
    if (this.#aliases.size === 0) return step
    const references = this.#connection.tables.get(step.table)?.references
    const values = step.values.map((column, place) => {
      const reference = references?.get(step.columns[place] ?? '')
      return reference === undefined ? column : column.map((value) => this.#alias(reference.table, value))
    })
    return { ...step, values }
  }

  #mapped(table: string, values: Row): Record<string, Value> {
    const references = this.#connection.tables.get(table)?.references
    return Object.fromEntries(
      Object.entries(values).map(([column, value]) => {
        const reference = references?.get(column)
        return [column, reference === undefined ? value : this.#alias(reference.table, value)]
      }),
    )
  }

  #alias(table: string, value: Value): Value {
    return typeof value === 'number' ? (this.#aliases.get(recordKey(table, value)) ?? value) : value
  }

  #row(table: string, id: number): Row | undefined {
    return this.#sql(`select * from main.${table} where id = ?`).get(id) as Row | undefined
  }

  #list({ mine, theirs, ...conflict }: Differing): void {
    this.conflicts.push({
      ...conflict,
      mine: JSON.stringify(mine),
      theirs: JSON.stringify(theirs),
      by: this.#theirs.get(conflict.table, conflict.id) ?? null,
    })
  }

  #park({ head, steps }: TakenOut, because: Parked | null): void {
    const conflict: Conflict = {
      kind: 'parked',
      table: because?.table ?? 'change_set',
      id: because?.id ?? head.id,
      field: null,
      mine: JSON.stringify(steps.map((step) => JSON.parse(lineOfStep(step)) as unknown)),
      theirs: 'null',
      setId: head.id,
      by: because === null ? null : (this.#theirs.get(because.table, because.id) ?? null),
    }
    this.gone.add(head.id)
    this.#parked.set(head.id, conflict)
    this.conflicts.push(conflict)
  }

  /**
   * An undo of what waits for a person: both are off the table; done again it waits again. Of a set that theirs stands for
   * there is nothing to take back.
   */
  #followsParked(id: number, undoOf: number): boolean {
    if (!this.gone.has(undoOf)) return false
    this.gone.add(id)
    const parked = this.#parked.get(undoOf)
    const takenBack = this.#takenBack.get(undoOf)
    if (parked !== undefined) {
      this.conflicts.splice(this.conflicts.indexOf(parked), 1)
      this.#takenBack.set(id, parked)
    } else if (takenBack !== undefined) {
      this.conflicts.push(takenBack)
      this.#parked.set(id, takenBack)
    }
    return true
  }

  #sql(sql: string): Database.Statement {
    const known = this.#statements.get(sql) ?? this.#raw.prepare(sql)
    this.#statements.set(sql, known)
    return known
  }
}
