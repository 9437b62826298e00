import { z } from 'zod'
import { fileToken, page } from './common.ts'
import { command, query } from './define.ts'
import { changePreview, changingRecords } from './list-changes.ts'
import { exportedColumn } from './list-export.ts'
import {
  anyFilter,
  listedColumns,
  listedColumnsMax,
  listName,
  listRow,
  listSort,
  recordSelection,
} from './lists.ts'

/** The most values of a column that are named. */
export const columnValuesMax = 100

/** Every list of records, by its name. Errors of all: VALIDATION for what the list cannot be asked. */
export const lists = {
  /** One page of rows in order, with the total of the filter. */
  rows: query({
    input: z.strictObject({
      ...page,
      list: listName,
      filter: anyFilter,
      sort: listSort,
      /** Left out: no cells. */
      columns: listedColumns.optional(),
    }),
    output: z.strictObject({ rows: z.array(listRow).max(200), total: z.int() }),
  }),
  /** The different values of columns among what is shown, the most frequent first; each leaves out its own conditions. */
  values: query({
    input: z.strictObject({
      list: listName,
      filter: anyFilter,
      columns: listedColumns,
      /** Only values that hold this text. */
      holding: z.string().max(200).optional(),
    }),
    output: z.strictObject({
      columns: z.record(
        listedColumns.element,
        z.array(z.strictObject({ value: z.string(), count: z.int() })).max(columnValuesMax),
      ),
    }),
  }),
  /** What a change of many would do; nothing is changed. */
  previewChange: query({
    input: z.strictObject({ list: listName, ...changingRecords }),
    output: changePreview,
  }),
  /** Does it, as one change that can be taken back. */
  change: command({
    input: z.strictObject({ list: listName, ...changingRecords }),
    output: z.strictObject({ changed: z.int() }),
    // one slip would delete what many have written
    needs: ({ change }) => (change.kind === 'remove' ? 'manager' : 'editor'),
  }),
  /**
   * Writes records of a list into a file: CSV as German Excel opens it, or a workbook with real numbers and days, or
   * vCards, for which columns do not matter.
   * Errors: VALIDATION for more rows than a workbook takes; DISK_FULL, READONLY.
   */
  export: command({
    input: z.strictObject({
      list: listName,
      records: recordSelection,
      sort: listSort,
      columns: z.array(exportedColumn).min(1).max(listedColumnsMax),
      format: z.enum(['csv', 'xlsx', 'vcf']),
      file: fileToken,
    }),
    output: z.strictObject({ rows: z.int() }),
    needs: 'reader',
  }),
}
