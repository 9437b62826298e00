import { z } from 'zod'
import { columnKinds, listedColumns } from './lists.ts'

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
