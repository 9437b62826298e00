import { z } from 'zod'
import { fileToken, id, instant, jobStarted, page } from './common.ts'
import { command, query } from './define.ts'
import { draftId, guard, guardKinds, rowProblem } from './import-draft.ts'
import {
  importField,
  importFields,
  noteOnlyFields,
  peopleOnlyFields,
  type KnownImportField,
  type RowField,
} from './import-fields.ts'
import { importCounts } from './imports.ts'
import { contactChannels } from './timeline.ts'

/** What the rows of a table are, in the order in which they are taken. */
export const moveKinds = ['companies', 'people', 'notes'] as const
export type MoveKind = (typeof moveKinds)[number]

const namesCompany = ['sourceKey', 'name'] as const satisfies KnownImportField[]
const namesPerson = [
  'contactPerson',
  'contactGivenName',
  'contactFamilyName',
] as const satisfies KnownImportField[]

/** Fields that a column can fill, by what the rows are; `sourceKey` and `name` are those of the company. */
export const moveFields = {
  companies: importFields,
  people: [
    ...namesCompany,
    ...peopleOnlyFields,
    ...namesPerson,
    'contactTitle',
    'contactJobTitle',
    'phone',
    'mobile',
    'email',
    'secondEmail',
    'linkedin',
    'note',
  ],
  notes: [...namesCompany, ...namesPerson, ...noteOnlyFields, 'note'],
} as const satisfies Record<MoveKind, readonly RowField[]>

export const moveField = z.union([importField, z.enum(noteOnlyFields), z.enum(peopleOnlyFields)])
export const moveMapping = z
  .array(z.strictObject({ column: z.int().min(0).max(2000), field: moveField }))
  .max(200)
export type MoveMapping = z.infer<typeof moveMapping>

/** Why a table is taken for what it is proposed as. */
export const kindReasons = [
  'companyColumns',
  'companyAndPerson',
  'personColumns',
  'personsOfCompanies',
  'dayAndText',
  'noCompany',
  'empty',
] as const

/** What becomes of people of whose company nothing is known: left out, or entered without it, or with it. */
export const unknownCompanies = ['leaveOut', 'personAlone', 'create'] as const

/** How rows find their company: by the key or the name in one column, how many of its values are known (0–1), from where. */
export const moveLink = z.strictObject({
  how: z.enum(['key', 'name']),
  column: z.int(),
  known: z.number(),
  /** The table of this move that has them; null: companies of the office. */
  table: z.int().nullable(),
  /** Its column. */
  theirs: z.int().nullable(),
})
export type MoveLink = z.infer<typeof moveLink>

/** What a person says of one table of a move. */
const said = {
  /** Null: it is not taken. */
  kind: z.enum(moveKinds).nullable(),
  mapping: moveMapping,
  unknownCompanies: z.enum(unknownCompanies),
  /** How a contact took place of which the file does not say it in a known word. */
  channel: z.enum(contactChannels),
}

export const moveTable = z.strictObject({
  table: z.int().positive(),
  fileName: z.string(),
  /** Sheet of a workbook with several; '' otherwise. */
  sheet: z.string(),
  rows: z.int(),
  columns: z.array(z.string()),
  sampleRows: z.array(z.array(z.string())),
  /** Headings of columns that were not stored, because they hold a person's own affairs. */
  discarded: z.array(z.string()),
  /** Columns that say something and that nobody takes. */
  unmapped: z.array(z.int()),
  proposed: z.strictObject({ kind: z.enum(moveKinds).nullable(), reason: z.enum(kindReasons) }),
  link: moveLink.nullable(),
  ...said,
})
export type MoveTable = z.infer<typeof moveTable>

/** What would become, or became, of the rows of one table; of all tables of companies together. */
export const movePart = z.strictObject({
  kind: z.enum(moveKinds),
  tables: z.array(z.int()),
  counts: importCounts,
  /** Of the people: those who have no company. */
  withoutCompany: z.int(),
  /** Rows left out or taken in part, by reason; the most frequent first. */
  reasons: z.array(z.strictObject({ messageKey: z.string(), isRejected: z.boolean(), rows: z.int() })),
  batchId: id.nullable(),
})
export type MovePart = z.infer<typeof movePart>

export const movePreview = z.strictObject({
  parts: z.array(movePart),
  guards: z.array(guard),
  /** The comparison of the companies, with its open questions. */
  draftId: draftId.nullable(),
  undecided: z.int(),
  milliseconds: z.number(),
})
export type MovePreview = z.infer<typeof movePreview>

export const moveOutcome = z.strictObject({
  batchId: id,
  parts: z.array(movePart),
  milliseconds: z.number(),
})
export type MoveOutcome = z.infer<typeof moveOutcome>

export const move = z.strictObject({
  moveId: draftId,
  createdAt: instant,
  staff: z.string(),
  tables: z.array(moveTable),
  /** Null until all has been compared, and after anything was said anew. */
  preview: movePreview.nullable(),
})
export type Move = z.infer<typeof move>

const ofMove = { moveId: draftId }

/** Several files that an office brings along: companies, people, notes; looked at, put in order, taken as one. */
export const moves = {
  /** Reads a file to its end, all sheets of a workbook; begins a move where none is named. */
  add: command({
    input: z.strictObject({ file: fileToken, moveId: draftId.nullable() }),
    output: z.strictObject({ moveId: draftId, tables: z.array(z.int()) }),
  }),
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({
      moves: z.array(
        z.strictObject({
          moveId: draftId,
          createdAt: instant,
          staff: z.string(),
          fileNames: z.array(z.string()),
        }),
      ),
    }),
  }),
  get: query({ input: z.strictObject(ofMove), output: move }),
  /** Keeps what a person says of a table; a kind without a mapping gets the one proposed for it. */
  change: command({
    input: z.strictObject({
      ...ofMove,
      table: z.int(),
      kind: said.kind.optional(),
      mapping: said.mapping.optional(),
      unknownCompanies: said.unknownCompanies.optional(),
      channel: said.channel.optional(),
    }),
    output: move,
  }),
  /** Puts a table before the one above it. */
  raise: command({ input: z.strictObject({ ...ofMove, table: z.int() }), output: move }),
  removeTable: command({ input: z.strictObject({ ...ofMove, table: z.int() }), output: move }),
  discard: command({ input: z.strictObject(ofMove), output: z.strictObject({}) }),
  /** Job whose result is `movePreview`: compares all with the office's data, which stay as they are. */
  preview: command({ input: z.strictObject(ofMove), output: jobStarted }),
  /** Rows that the preview has left out or taken in part. */
  problems: query({
    input: z.strictObject({ ...ofMove, part: z.int().min(0), isRejected: z.boolean(), ...page }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          table: z.int(),
          lineNumber: z.int(),
          cells: z.array(z.string()),
          problems: z.array(rowProblem),
        }),
      ),
      total: z.int(),
    }),
  }),
  /**
   * Job whose result is `moveOutcome`: all of it in one step that can be taken back. Errors: VALIDATION
   * `imports.error.guards`, `imports.error.outdated`, `moves.error.notCompared`.
   */
  apply: command({
    input: z.strictObject({ ...ofMove, acknowledged: z.array(z.enum(guardKinds)).max(guardKinds.length) }),
    output: jobStarted,
  }),
}
