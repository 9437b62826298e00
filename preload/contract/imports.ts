import { z } from 'zod'
import { fileToken, id, instant, jobStarted, nothing, page } from './common.ts'
import { command, query } from './define.ts'
import { importField, mapping } from './import-fields.ts'
import { personalColumn } from './personal-columns.ts'
import { calendarMonth } from './trade-notifications.ts'

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'cp850',
  'macintosh',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  /** Bytes of UTF-8 that a program has taken for Windows-1252 and encoded once more. */
  'utf-8-twice',
] as const
export const delimiters = [',', ';', '\t', '|', ' ', ':'] as const

export const dialect = z.strictObject({
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  quote: z.enum(['"', "'", '']),
  /** Zero-based row of the header among the file's records; null where the file has none. */
  headerRow: z.int().min(0).max(1000).nullable(),
  /** Sheet of a workbook; absent for delimited text. A workbook's other values are those of the file of its rejected rows. */
  sheet: z.string().min(1).max(255).optional(),
  /** Trade notifications (XGewerbeanzeige): a file, a folder or an archive of them. Its other values go for rejected rows, too. */
  notifications: z.literal(true).optional(),
})
export type Dialect = z.infer<typeof dialect>

/**
 * What became of a cell that does not arrive as it stands: `kept` in the note under its heading, in part or as a whole;
 * `changed` into another form of the same; `lost`; `asked`: it arrives, and somebody should look at it.
 */
export const cellLossKinds = ['lost', 'kept', 'changed', 'asked'] as const
export type CellLoss = (typeof cellLossKinds)[number]

export const importProblem = z.strictObject({
  lineNumber: z.int(),
  field: z.string(),
  messageKey: z.string(),
  value: z.string(),
  /** Of imports before version 0.2 nobody knows better. */
  loss: z.enum(cellLossKinds).default('lost'),
})

export const importBatch = z.strictObject({
  id,
  /** What the rows were; `move`: several files that were read as one. */
  kind: z.enum(['companies', 'people', 'notes', 'move']),
  fileName: z.string(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  status: z.enum(['applying', 'applied', 'cancelled', 'undone']),
  staff: z.string(),
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  same: z.int(),
  rejected: z.int(),
  vanished: z.int(),
  /** Rows left out by decision or because nobody decided. */
  skipped: z.int(),
  fileSha256: z.string(),
  /** Name of the source's profile; empty where there was none. */
  profile: z.string(),
  /** Rows that were taken although something of them did not arrive as it stood. */
  remarked: z.int(),
})
export type ImportBatch = z.infer<typeof importBatch>

export const imports = {
  /** Looks at a file: how it is encoded and cut, what its columns mean, its first rows. */
  inspect: query({
    input: z.strictObject({ file: fileToken, dialect: dialect.partial().optional() }),
    output: z.strictObject({
      fileName: z.string(),
      fileBytes: z.int(),
      rowsEstimated: z.int(),
      rowsAreExact: z.boolean(),
      dialect,
      /** Sheets of a workbook in their order; empty for delimited text. */
      sheets: z.array(z.string()),
      columns: z.array(z.string()),
      sampleRows: z.array(z.array(z.string())),
      /** SHA-256 of the file in hex; empty where the file is too large to be read for a look. */
      sha256: z.string(),
      /** What the columns seem to mean. */
      mapping: z.array(
        z.strictObject({
          column: z.int(),
          field: importField,
          confidence: z.number(),
          reason: z.string(),
        }),
      ),
      /** What a person made of the same headings the last time. */
      remembered: z.strictObject({ mapping, profileId: id.nullable(), at: instant }).nullable(),
      /** Columns of a person's own affairs; none is stored unless a person maps one that is not certain. */
      personalColumns: z.array(personalColumn),
    }),
  }),
  /** Stops looking at a file; who waits for an answer gets CANCELLED. */
  stopInspecting: command({ input: z.strictObject({ file: fileToken }), output: nothing, needs: 'reader' }),
  list: query({
    /** The parts of a move where one is named, else all but these. */
    input: z.strictObject({ ...page, moveId: id.optional() }),
    output: z.strictObject({ batches: z.array(importBatch), total: z.int() }),
  }),
  /** What an import is called by: its file and when it began. Errors: NOT_FOUND. */
  get: query({
    input: z.strictObject({ id }),
    output: importBatch.pick({ fileName: true, startedAt: true }),
  }),
  problems: query({
    input: z.strictObject({ batchId: id, ...page }),
    output: z.strictObject({ problems: z.array(importProblem), total: z.int() }),
  }),
  /**
   * Writes the rejected rows with line number and reason to the chosen file, after them those that were taken although
   * something of them did not arrive as it stood.
   */
  saveRejects: command({
    input: z.strictObject({ batchId: id, file: fileToken, language: z.enum(['de', 'en']) }),
    output: z.strictObject({ rows: z.int() }),
    needs: 'reader',
  }),
  /** Job; rows changed by hand since stay and are listed in the result `importUndone`. */
  undo: command({ input: z.strictObject({ batchId: id }), output: jobStarted }),
}

export const importCounts = z.strictObject({
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  same: z.int(),
  rejected: z.int(),
  vanished: z.int(),
  skipped: z.int(),
})

export const importOutcome = z.strictObject({
  batchId: id,
  counts: importCounts,
  remarked: z.int(),
  /** The month in which most of the notifications that were read fall; null where there were none. */
  cityMonth: calendarMonth.nullable(),
  milliseconds: z.number(),
})
export type ImportOutcome = z.infer<typeof importOutcome>

export const importUndone = z.strictObject({
  batchId: id,
  removed: z.int(),
  restored: z.int(),
  kept: z.array(z.strictObject({ id, name: z.string() })),
})
export type ImportUndone = z.infer<typeof importUndone>
