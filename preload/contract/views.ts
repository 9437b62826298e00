import { z } from 'zod'
import { id, line, rowVersion, saved } from './common.ts'
import { command, query } from './define.ts'
import { listedColumns, listName, listSort } from './lists.ts'

/** What a list shows: which records, in which order, with which columns. */
export const viewState = z.strictObject({
  /** The list's own filter. */
  filter: z.record(z.string().max(60), z.json()),
  sort: listSort,
  /** In their order; empty for the usual ones. */
  columns: listedColumns,
})
export type ViewState = z.infer<typeof viewState>

export const viewFields = z.strictObject({
  list: listName,
  name: line,
  /** The whole office's, else of the one who made it. */
  isShared: z.boolean(),
  state: viewState,
})

export const view = z.strictObject({
  id,
  version: rowVersion,
  fields: viewFields,
  /** How many records it shows; null where it asks for what there is no longer. */
  count: z.int().nullable(),
})
export type View = z.infer<typeof view>

export const views = {
  /** The office's and one's own, by name. */
  list: query({ input: z.strictObject({}), output: z.strictObject({ views: z.array(view) }) }),
  create: command({ input: z.strictObject({ fields: viewFields }), output: saved }),
  update: command({ input: z.strictObject({ id, version: rowVersion, fields: viewFields }), output: saved }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: z.strictObject({}) }),
}
