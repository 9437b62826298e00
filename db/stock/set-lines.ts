import type { SetHead, SetStep, Value } from './changes.ts'
import type { NamedContent } from './contents.ts'
import { StockFault } from './fault.ts'

// What a segment says once it is opened: one JSON value a line. A change set is a line `{"s": …}` and the lines of its steps.

/** A line of a segment: where a content lies, then change sets and their steps. */
export type SetLine =
  { readonly content: NamedContent } | { readonly head: SetHead } | { readonly step: SetStep }

export const lineOfContent = ({ sha256, object }: NamedContent): string =>
  JSON.stringify({ c: [sha256, object] })

export function lineOfHead(head: SetHead): string {
  const { id, command, at, staffId, batchId, undoOf, takesBack } = head
  return JSON.stringify({ s: [id, command, at, staffId, batchId, undoOf, takesBack] })
}

export function lineOfStep(step: SetStep): string {
  switch (step.kind) {
    case 'insert':
      return JSON.stringify({ i: [step.table, step.firstId, step.rows, step.columns, step.values] })
    case 'update':
      return JSON.stringify({ u: [step.table, step.id, step.version, step.values] })
    case 'delete':
      return JSON.stringify({ d: [step.table, step.id, step.version] })
    case 'erase':
      return JSON.stringify({ e: [step.table, step.id] })
  }
}

/** How many rows a line adds to which table, told by its beginning alone; null for a line that adds none. */
export function rowsAddedBy(text: string): { readonly table: string; readonly rows: number } | null {
  const [, table, rows] = /^\{"i":\["(\w+)",\d+,(\d+),/.exec(text) ?? []
  return table === undefined ? null : { table, rows: Number(rows) }
}

export const beginsSet = (text: string): boolean => text.startsWith('{"s":')

/** Errors: UNREADABLE for what no Kontor writes. */
export const readLine = (text: string): SetLine => lineOf(parsed(text))

/** A step out of its JSON value. Errors: UNREADABLE. */
export function readStep(of: unknown): SetStep {
  const line = lineOf(of)
  if (!('step' in line)) throw unreadable('step')
  return line.step
}

function lineOf(of: unknown): SetLine {
  const line = record(of)
  const [key] = Object.keys(line)
  const parts = list(line[key ?? ''])
  switch (key) {
    case 'c': {
      const [sha256, object] = parts
      return { content: { sha256: hash(sha256), object: hash(object) } }
    }
    case 's': {
      const [id, command, at, staffId, batchId, undoOf, takesBack] = parts
      return {
        head: {
          id: count(id),
          command: string(command),
          at: string(at),
          staffId: countOrNull(staffId),
          batchId: countOrNull(batchId),
          undoOf: countOrNull(undoOf),
          takesBack: list(takesBack).map(count),
        },
      }
    }
    case 'i': {
      const [table, firstId, rows, columns, values] = parts
      const length = count(rows)
      const names = list(columns).map(string)
      const byColumn = list(values).map(column)
      if (byColumn.length !== names.length || byColumn.some((column) => column.length !== length))
        throw unreadable('columns')
      return {
        step: {
          kind: 'insert',
          table: string(table),
          firstId: count(firstId),
          rows: length,
          columns: names,
          values: byColumn,
        },
      }
    }
    case 'u': {
      const [table, id, version, values] = parts
      const entries = Object.entries(record(values)).map(([column, each]) => [column, value(each)] as const)
      return {
        step: {
          kind: 'update',
          table: string(table),
          id: count(id),
          version: count(version),
          values: Object.fromEntries(entries),
        },
      }
    }
    case 'd': {
      const [table, id, version] = parts
      return { step: { kind: 'delete', table: string(table), id: count(id), version: count(version) } }
    }
    case 'e': {
      const [table, id] = parts
      return { step: { kind: 'erase', table: string(table), id: count(id) } }
    }
    default:
      throw unreadable('line')
  }
}

const unreadable = (what: string, cause?: unknown): StockFault => new StockFault('UNREADABLE', what, cause)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable('JSON', error)
  }
}

function record(of: unknown): Readonly<Record<string, unknown>> {
  if (typeof of !== 'object' || of === null || Array.isArray(of)) throw unreadable('object')
  // whose values are checked one by one
  return of as Readonly<Record<string, unknown>>
}

function list(of: unknown): readonly unknown[] {
  if (!Array.isArray(of)) throw unreadable('list')
  return of
}

function string(of: unknown): string {
  if (typeof of !== 'string') throw unreadable('text')
  return of
}

function count(of: unknown): number {
  if (typeof of !== 'number' || !Number.isSafeInteger(of) || of < 0) throw unreadable('number')
  return of
}

function hash(of: unknown): string {
  const text = string(of)
  if (!/^[0-9a-f]{64}$/.test(text)) throw unreadable('hash')
  return text
}

const countOrNull = (of: unknown): number | null => (of === null ? null : count(of))

function value(of: unknown): Value {
  if (!isValue(of)) throw unreadable('value')
  return of
}

/** Of many rows: checked, and not copied. */
function column(of: unknown): readonly Value[] {
  const values = list(of)
  if (!values.every(isValue)) throw unreadable('value')
  return values
}

const isValue = (of: unknown): of is Value =>
  of === null || typeof of === 'string' || (typeof of === 'number' && Number.isFinite(of))
