import { z } from 'zod'
import { isOwnKey } from '../../../preload/contract/own-fields.ts'
import { listSort, type ListColumns, type ListSort } from '../../../preload/contract/lists.ts'

/** An order by these columns, as the address says it: `-employees,name`, from the highest number of employees, then by name. */
export const sortParamOf = (columns: ListColumns) =>
  z
    .string()
    .max(300)
    .refine((param) => readSort(param).every(({ column }) => column in columns || isOwnKey(column)))
    .optional()
    .catch(undefined)

/** The order of an address; what it cannot be is no order. */
export function readSort(param: string | undefined): ListSort {
  const entries = (param ?? '').split(',').filter(Boolean)
  const read = listSort.safeParse(
    entries.map((entry) => ({
      column: entry.replace(/^-/, ''),
      direction: entry.startsWith('-') ? 'descending' : 'ascending',
    })),
  )
  return read.success ? read.data : []
}

/** An order for the address; none for none. */
export function writeSort(sort: ListSort): string | undefined {
  const written = sort.map(({ column, direction }) => (direction === 'descending' ? `-${column}` : column))
  return written.length > 0 ? written.join(',') : undefined
}
