import { fieldName } from '../../../preload/contract/fields.ts'
import {
  historyEntities,
  type HistoryEntity,
  type RowChange,
  type StoredValue,
} from '../../../preload/contract/history.ts'
import type { Row } from '../../engine/connection/journal/record-steps.ts'
import { nameOf } from '../../engine/connection/journal/subject.ts'
import { readerOf } from '../../engine/connection/read-at-once.ts'
import type { CallContext } from '../../engine/context.ts'

type Facts = Pick<CallContext, 'database' | 'slices'>

export interface RecordKey {
  readonly entity: HistoryEntity
  readonly id: number
}

/** A row before and after; null where it was not there. */
export interface Difference {
  readonly entity: string
  readonly id: number
  readonly before: Row | null
  readonly after: Row | null
}

/** Says differences of a record and its parts as a person is told of them: without what only the machine needs. */
export class Teller {
  readonly #context: Facts
  readonly #record: RecordKey
  readonly #names = new Map<string, string>()

  constructor(context: Facts, record: RecordKey) {
    this.#context = context
    this.#record = record
  }

  hasToTell(difference: Difference): boolean {
    const { before, after } = difference
    return (
      before === null ||
      after === null ||
      this.#columnsOf(difference).some((column) => before[column] !== after[column])
    )
  }

  tell(difference: Difference): RowChange {
    const { entity, id, before, after } = difference
    const fields = this.#columnsOf(difference).flatMap((column) => {
      const from = this.#valueOf(entity, column, before)
      const to = this.#valueOf(entity, column, after)
      return from === to ? [] : [{ field: fieldName(column), from, to }]
    })
    return {
      entity,
      id,
      operation: before === null ? 'insert' : after === null ? 'delete' : 'update',
      name: entity === this.#record.entity ? '' : this.#partName(entity, id, after ?? before ?? {}),
      fields,
    }
  }

  /** '' where the journal knows none. */
  nameOf(table: string, id: number): string {
    const key = `${table}.${id}`
    const named = this.#context.slices.names.find(([name]) => name === table)?.[1]
    const name =
      this.#names.get(key) ??
      (named === undefined ? '' : nameOf(this.#context.database.reader, table, named, { id }))
    this.#names.set(key, name)
    return name
  }

  /** The rows that a row refers to. */
  referencesOf(entity: string, row: Row): readonly { readonly table: string; readonly id: number }[] {
    return Object.entries(row).flatMap(([column, value]) => {
      const table = this.#referredBy(entity, column)
      return table !== undefined && typeof value === 'number' ? [{ table, id: value }] : []
    })
  }

  #referredBy(entity: string, column: string): string | undefined {
    return this.#context.database.tables.get(entity)?.references.get(column)?.table
  }

  /** What is told of a row: of one that comes or goes not what its name says already. */
  #columnsOf({ entity, before, after }: Difference): readonly string[] {
    const untold = new Set(this.#context.slices.history.get(entity)?.untold)
    const isNamed = entity !== this.#record.entity && (before === null || after === null)
    return (this.#context.database.tables.get(entity)?.columns ?? []).filter(
      (column) => !untold.has(column) && !(isNamed && this.#referredBy(entity, column) !== undefined),
    )
  }

  /** A part that is a record of its own by its name, any other by what else it refers to. */
  #partName(entity: string, id: number, row: Row): string {
    if (historyEntities.some((record) => record === entity)) return this.nameOf(entity, id)
    const called = this.#context.slices.history.get(entity)?.called
    if (called !== undefined) return called(readerOf(this.#context.database.reader), row)
    const owners = [this.#context.slices.history.get(entity)?.partOf?.[this.#record.entity] ?? []].flat()
    const others = Object.entries(row).filter(
      ([column, value]) => !owners.includes(column) || (owners.length > 1 && value !== this.#record.id),
    )
    return this.referencesOf(entity, Object.fromEntries(others))
      .map((referred) => this.nameOf(referred.table, referred.id))
      .filter(Boolean)
      .join(', ')
  }

  #valueOf(entity: string, column: string, row: Row | null): StoredValue {
    const told = this.#context.slices.history.get(entity)?.told
    const stored = row?.[column] ?? null
    const value =
      told !== undefined && row !== null ? told(readerOf(this.#context.database.raw), column, row) : stored
    const table = this.#referredBy(entity, column)
    if (table !== undefined && typeof value === 'number') return this.nameOf(table, value)
    return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : null
  }
}
