import { z } from 'zod'
import { fileToken } from './common.ts'
import { command } from './define.ts'
import { columnKinds, listedColumns, listedColumnsMax, listName, listSort, recordSelection } from './lists.ts'

/** A spreadsheet's rows that Kontor makes in one go; more are written as CSV. */
export const workbookRowsMax = 20_000

/** A column of a file: its heading, and what its cells say in the person's language. */
export const exportedColumn = z.strictObject({
  column: listedColumns.element,
  title: z.string().max(200),
  kind: z.enum(columnKinds),
  /** Of choices, what each value is called. */
  words: z.record(z.string().max(60), z.string().max(200)),
})
export type ExportedColumn = z.infer<typeof exportedColumn>

export const lists = {
  /**
   * Writes records of a list into a file: CSV as German Excel opens it, or a workbook with real numbers and days.
   * Errors: VALIDATION for more rows than a workbook takes; DISK_FULL, READONLY.
   */
  export: command({
    input: z.strictObject({
      list: listName,
      records: recordSelection,
      sort: listSort,
      columns: z.array(exportedColumn).min(1).max(listedColumnsMax),
      format: z.enum(['csv', 'xlsx']),
      file: fileToken,
    }),
    output: z.strictObject({ rows: z.int() }),
  }),
}
