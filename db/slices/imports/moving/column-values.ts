import { eachRow } from '../staging/rows-file.ts'
import { cleanLine, saysNothing } from '../values/index.ts'

export interface ColumnValues {
  readonly filled: number
  readonly distinct: ReadonlySet<string>
}

/** Different values of some columns of a staged table, tidied; of the first `rowsMax` rows. */
export function columnValues(
  rowsFile: string,
  columns: readonly number[],
  rowsMax: number,
): ReadonlyMap<number, ColumnValues> {
  const values = new Map(columns.map((column) => [column, { filled: 0, distinct: new Set<string>() }]))
  let rows = 0
  if (columns.length > 0)
    for (const { cells, problem } of eachRow({ rows: rowsFile })) {
      if (problem !== null) continue
      rows += 1
      if (rows > rowsMax) break
      for (const [column, found] of values) {
        const text = cleanLine((cells[column] ?? '').slice(0, longestLooked))
        if (saysNothing(text)) continue
        found.filled += 1
        found.distinct.add(text)
      }
    }
  return values
}

const longestLooked = 300
