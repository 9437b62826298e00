import { headingKey } from '../../../tabular/index.ts'

/** The two columns that Kontor puts behind the others of a file with rejected rows, in each language. */
const ADDED: readonly (readonly [string, string])[] = [
  ['zeile', 'grund'],
  ['line', 'reason'],
]

/**
 * How many columns of the file a register had before Kontor wrote its rejected rows: all of them, unless the last two are
 * Kontor's own; also where rows were rejected twice.
 */
function registerColumns(columns: readonly string[]): number {
  let count = columns.length
  const endsWithAdded = (): boolean =>
    ADDED.some(
      ([line, reason]) =>
        headingKey(columns[count - 2] ?? '') === line && headingKey(columns[count - 1] ?? '') === reason,
    )
  while (count > 2 && endsWithAdded()) count -= 2
  return count
}

/** Whether a file is one of rejected rows that Kontor has written: a part of another file, with its columns. */
export const isRejectedFile = (columns: readonly string[]): boolean =>
  registerColumns(columns) < columns.length

/** Columns of such a file that say nothing of a company: the line it stood in and why it was rejected. */
export const addedColumns = (columns: readonly string[]): number[] =>
  [...columns.keys()].slice(registerColumns(columns))

/** The headings of the register itself. */
export const registerHeadings = (columns: readonly string[]): readonly string[] =>
  columns.slice(0, registerColumns(columns))
