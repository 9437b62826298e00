import { z } from 'zod'
import { fileToken, id, instant, jobStarted, page } from './common.ts'
import { command, query } from './define.ts'

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'cp850',
  'macintosh',
] as const
export const delimiters = [',', ';', '\t', '|', ' ', ':'] as const

/** Fields of an organisation that a column of a register can fill. */
export const importFields = [
  'sourceKey',
  'name',
  'shortName',
  'formerName',
  'legalForm',
  'registerCourt',
  'registerKind',
  'registerNumber',
  'euid',
  'vatId',
  'businessId',
  'lei',
  'address',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'district',
  'phone',
  'fax',
  'email',
  'website',
  'sectorCode',
  'employees',
  'foundedOn',
  'registeredOn',
  'contactPerson',
  'note',
] as const
export type ImportField = (typeof importFields)[number]

export const dialect = z.strictObject({
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  quote: z.enum(['"', "'", '']),
  /** Zero-based row of the header among the file's records; null where the file has none. */
  headerRow: z.int().min(0).max(1000).nullable(),
})
export type Dialect = z.infer<typeof dialect>

export const columnMapping = z.strictObject({ column: z.int().min(0).max(2000), field: z.enum(importFields) })
export type ColumnMapping = z.infer<typeof columnMapping>

export const importProblem = z.strictObject({
  lineNumber: z.int(),
  field: z.string(),
  messageKey: z.string(),
  value: z.string(),
})

const plan = { file: fileToken, dialect, mapping: z.array(columnMapping).max(200) }

export const importBatch = z.strictObject({
  id,
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
      columns: z.array(z.string()),
      sampleRows: z.array(z.array(z.string())),
      mapping: z.array(
        z.strictObject({
          column: z.int(),
          field: z.enum(importFields),
          confidence: z.number(),
          reason: z.string(),
        }),
      ),
    }),
  }),
  /** Job whose result is `importPreview`; writes nothing. */
  preview: command({ input: z.strictObject(plan), output: jobStarted }),
  /** Job whose result is `importOutcome`; one batch that can be undone. */
  apply: command({ input: z.strictObject(plan), output: jobStarted }),
  list: query({
    input: z.strictObject(page),
    output: z.strictObject({ batches: z.array(importBatch), total: z.int() }),
  }),
  problems: query({
    input: z.strictObject({ batchId: id, ...page }),
    output: z.strictObject({ problems: z.array(importProblem), total: z.int() }),
  }),
  /** Writes the rejected rows with line number and reason to the chosen file. */
  saveRejects: command({
    input: z.strictObject({ batchId: id, file: fileToken, language: z.enum(['de', 'en']) }),
    output: z.strictObject({ rows: z.int() }),
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
})

export const importPreview = z.strictObject({
  counts: importCounts,
  problems: z.array(importProblem),
  /** First differences: what an update would change, old → new. */
  changes: z.array(
    z.strictObject({
      lineNumber: z.int(),
      organisationId: id,
      name: z.string(),
      fields: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
})
export type ImportPreview = z.infer<typeof importPreview>

export const importOutcome = z.strictObject({ batchId: id, counts: importCounts, milliseconds: z.number() })
export type ImportOutcome = z.infer<typeof importOutcome>

export const importUndone = z.strictObject({
  batchId: id,
  removed: z.int(),
  restored: z.int(),
  kept: z.array(z.strictObject({ id, name: z.string() })),
})
export type ImportUndone = z.infer<typeof importUndone>
