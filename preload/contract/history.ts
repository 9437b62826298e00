import { z } from 'zod'
import { id, instant, nothing, page, rowVersion, saved } from './common.ts'
import { command, query } from './define.ts'

export const changeSummary = z.strictObject({
  changeSetId: id,
  /** Name of the command, e.g. `visits.log`; the window shows it in words. */
  command: z.string(),
  at: z.string(),
  /** Name of the record it was about; '' where it has none. */
  subject: z.string(),
})

/** Records whose history is told, by their table. */
export const historyEntities = [
  'organisation',
  'establishment',
  'person',
  'working_group',
  'distribution_list',
  'meeting',
  'visit',
  'contact',
  'task',
  'theme',
] as const
export type HistoryEntity = (typeof historyEntities)[number]

/** As stored; a record that is referred to by its name. */
const storedValue = z.union([z.string(), z.number(), z.null()])
export type StoredValue = z.infer<typeof storedValue>

const rowChange = z.strictObject({
  /** The table: the record's own, or that of a part. */
  entity: z.string(),
  id,
  operation: z.enum(['insert', 'update', 'delete']),
  /** What tells a part from others of its kind; '' for the record itself. */
  name: z.string(),
  fields: z.array(z.strictObject({ field: z.string(), from: storedValue, to: storedValue })),
})
export type RowChange = z.infer<typeof rowChange>

/** What has made a change. */
export const changeWays = ['byHand', 'import', 'merge', 'undo', 'redo', 'restore'] as const

const historyEntry = z.strictObject({
  changeSetId: id,
  at: instant,
  /** Name of the member of staff; '' where none is known. */
  staff: z.string(),
  way: z.enum(changeWays),
  /** Name of the command; of an undo the one that it took back. */
  command: z.string(),
  /** The file of an import; '' for everything else. */
  source: z.string(),
  changes: z.array(rowChange),
})
export type HistoryEntry = z.infer<typeof historyEntry>

const record = { entity: z.enum(historyEntities), id }

export const history = {
  /** Takes back the last thing done at this desk that has not been taken back yet. */
  undo: command({ input: nothing, output: z.strictObject({ undone: changeSummary.nullable() }) }),
  redo: command({ input: nothing, output: z.strictObject({ redone: changeSummary.nullable() }) }),
  /** What has happened to a record and its parts, newest first. */
  ofRecord: query({
    input: z.strictObject({ ...record, ...page }),
    output: z.strictObject({ entries: z.array(historyEntry), total: z.int() }),
  }),
  /** What would change if the record went back to how it was after a change. */
  preview: query({
    input: z.strictObject({ ...record, changeSetId: id }),
    output: z.strictObject({
      version: rowVersion,
      at: instant,
      changes: z.array(rowChange),
      /** Records that it refers to and that are gone: while there are any, it cannot go back. */
      missing: z.array(z.string()),
    }),
  }),
  /** Makes a record and the parts that belong to it what they were after a change. */
  restore: command({
    input: z.strictObject({ ...record, version: rowVersion, changeSetId: id }),
    output: saved,
  }),
}
