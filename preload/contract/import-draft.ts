import { z } from 'zod'
import { id, instant, jobStarted, page } from './common.ts'
import { command, query } from './define.ts'
import { importField, mapping } from './import-fields.ts'
import { importPlan } from './import-plan.ts'
import { discardedColumn, personalColumn } from './personal-columns.ts'
import { cellLossKinds, dialect } from './imports.ts'

/** A compared file that waits to be applied; it survives closing the window and a crash. */
export const draftId = z.string().regex(/^[0-9a-z]{8,40}$/)

/** What an import would do with a row. */
export const rowFates = ['new', 'changed', 'same', 'undecided', 'rejected'] as const
export type RowFate = (typeof rowFates)[number]

/**
 * What a person says about a row.
 * `accept`: as proposed (new rows are created, changed ones changed). `skip`: leave the row out. `link`: the row is that
 * organisation. `create`: the row is none of the candidates. `overwrite`: as proposed, and the register also wins over
 * what was set by hand or by a more trusted source.
 */
export const rowDecisions = ['accept', 'skip', 'link', 'create', 'overwrite'] as const
export type RowDecision = (typeof rowDecisions)[number]

/** Why a difference is not taken over by itself. */
export const conflictReasons = ['setByHand', 'lessTrusted', 'policy'] as const
export type ConflictReason = (typeof conflictReasons)[number]

export const rowDifference = z.strictObject({
  field: importField,
  before: z.string(),
  after: z.string(),
  /** Null where the new value is taken. */
  conflict: z.enum(conflictReasons).nullable(),
})
export type RowDifference = z.infer<typeof rowDifference>

/** One field's part in the likeness of two records, in bits: positive speaks for the same, negative against. */
export const matchContribution = z.strictObject({
  field: z.string(),
  level: z.string(),
  bits: z.number(),
  ours: z.string(),
  theirs: z.string(),
})
export type MatchContribution = z.infer<typeof matchContribution>

/** An organisation of the office, or another row of the file, that a row may be. */
export const rowCandidate = z.strictObject({
  organisationId: id.nullable(),
  /** Line of the other row, where the candidate stands in the same file. */
  lineNumber: z.int().nullable(),
  name: z.string(),
  place: z.string(),
  score: z.number(),
  contributions: z.array(matchContribution),
})
export type RowCandidate = z.infer<typeof rowCandidate>

export const rowProblem = z.strictObject({
  field: z.string(),
  messageKey: z.string(),
  value: z.string(),
  /** True where the problem costs the row; where not, `loss` says what became of the cell. */
  fatal: z.boolean(),
  loss: z.enum(cellLossKinds),
})

export const draftRow = z.strictObject({
  rowId: id,
  lineNumber: z.int(),
  fate: z.enum(rowFates),
  decision: z.enum(rowDecisions),
  name: z.string(),
  place: z.string(),
  /** The organisation that the row is, or would become part of. */
  organisation: z.strictObject({ id, name: z.string() }).nullable(),
  differences: z.array(rowDifference),
  problems: z.array(rowProblem),
  candidates: z.array(rowCandidate),
})
export type DraftRow = z.infer<typeof draftRow>

export const draftCounts = z.strictObject({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  undecided: z.int(),
  rejected: z.int(),
  /** Organisations of the source that a full snapshot no longer lists. */
  vanished: z.int(),
  /** Rows with a difference that is not taken over by itself. */
  conflicts: z.int(),
  /** Rows without another change that are to win over what was set by hand or by a more trusted source. */
  overwritten: z.int(),
  /** Rows with at least one problem, rejected or not. */
  withProblems: z.int(),
  /** Undecided rows that nobody has decided on yet. */
  open: z.int(),
  skipped: z.int(),
  /** Rows that tell what happened to a business, but for what was told before. */
  events: z.int(),
  /** Of these, ends of businesses that are not in the stock: they are kept, and become no company. */
  eventsAlone: z.int(),
})
export type DraftCounts = z.infer<typeof draftCounts>

export const columnExamplesMax = 3
export const columnExampleLength = 80

/** A column that says something and that nobody takes. */
export const unmappedColumn = z.strictObject({
  column: z.int(),
  /** Cells that say something. */
  filled: z.int(),
  examples: z.array(z.string().max(columnExampleLength)).max(columnExamplesMax),
})
export type UnmappedColumn = z.infer<typeof unmappedColumn>

/** Cells of rows that are taken which do not arrive as they stand, by field, reason and what became of them. */
export const cellLosses = z.strictObject({
  field: z.string(),
  messageKey: z.string(),
  loss: z.enum(cellLossKinds),
  cells: z.int(),
  /** Cells of the field's columns that say something; 0 where no column fills it. */
  filled: z.int(),
})
export type CellLosses = z.infer<typeof cellLosses>

/** Reasons to stop and ask before a batch is applied. */
export const guardKinds = ['manyVanished', 'manyChanged', 'keyNotUnique', 'headingsChanged'] as const
export type GuardKind = (typeof guardKinds)[number]
export const guard = z.strictObject({
  kind: z.enum(guardKinds),
  /** Share (0–1) of organisations vanished or rows changed; number of keys that repeat; 0 for the headings. */
  value: z.number(),
})
export type Guard = z.infer<typeof guard>

export const importDraft = z.strictObject({
  draftId,
  fileName: z.string(),
  fileBytes: z.int(),
  sha256: z.string(),
  /** An earlier batch in effect of a file with the same bytes. */
  earlierBatch: z.strictObject({ id, startedAt: instant }).nullable(),
  createdAt: instant,
  staff: z.string(),
  dialect,
  columns: z.array(z.string()),
  /** First rows as staged: cells of discarded columns are empty. */
  sampleRows: z.array(z.array(z.string())).max(50),
  mapping,
  profile: z.strictObject({ id, name: z.string() }).nullable(),
  /** Headings whose cells were discarded before anything was stored. */
  discardedColumns: z.array(z.string()),
  /** The same by their places, and why. */
  discarded: z.array(discardedColumn),
  /** Columns that seem to hold a person's own affairs, whether they were mapped or discarded. */
  personalColumns: z.array(personalColumn),
  counts: draftCounts,
  unmapped: z.array(unmappedColumn),
  losses: z.array(cellLosses),
  guards: z.array(guard),
  /** The office's data have been changed since the file was compared with them: compare again before applying. */
  isOutdated: z.boolean(),
  milliseconds: z.number(),
})
export type ImportDraft = z.infer<typeof importDraft>

/** Rows that share what is asked of the person: the same fields differ, the same parts of two records agree. */
export const rowPattern = z.strictObject({
  pattern: z.string(),
  /** Fields that differ, or `field:level` of the best candidate. */
  parts: z.array(z.string()),
  rows: z.int(),
  open: z.int(),
})

const rowSelection = z.strictObject({
  draftId,
  fate: z.enum(rowFates),
  pattern: z.string().max(400).optional(),
  /** Only rows with a difference that is not taken by itself. */
  onlyConflicts: z.boolean().optional(),
  /** Only undecided rows nobody has decided on. */
  onlyOpen: z.boolean().optional(),
})

export const importDrafts = {
  /** Job whose result is `importDraft`: reads, checks and compares a file; the office's data stay as they are. */
  compare: command({ input: importPlan, output: jobStarted }),
  /** Job: compares once more, against today's data or with another mapping, without the file. Errors: VALIDATION when a column is wanted that was discarded. */
  compareAgain: command({
    input: z.strictObject({ draftId, mapping, profileId: id.nullable() }),
    output: jobStarted,
  }),
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({
      drafts: z.array(
        z.strictObject({
          draftId,
          fileName: z.string(),
          createdAt: instant,
          staff: z.string(),
          counts: draftCounts,
        }),
      ),
    }),
  }),
  get: query({ input: z.strictObject({ draftId }), output: importDraft }),
  rows: query({
    input: rowSelection.extend(page),
    output: z.strictObject({ rows: z.array(draftRow), total: z.int() }),
  }),
  /** Rows that are taken although something of them does not arrive as it stands. */
  losses: query({
    input: z.strictObject({ draftId, ...page }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({ rowId: id, lineNumber: z.int(), name: z.string(), problems: z.array(rowProblem) }),
      ),
      total: z.int(),
    }),
  }),
  vanished: query({
    input: z.strictObject({ draftId, ...page }),
    output: z.strictObject({
      organisations: z.array(z.strictObject({ id, name: z.string(), place: z.string() })),
      total: z.int(),
    }),
  }),
  patterns: query({
    input: z.strictObject({ draftId, fate: z.enum(rowFates) }),
    output: z.strictObject({ patterns: z.array(rowPattern) }),
  }),
  /** Decides for named rows, or for all of a fate: those that share a pattern, those with a conflict. `link` without a candidate takes each row's best. */
  decide: command({
    input: z.strictObject({
      draftId,
      target: z.union([
        z.strictObject({ rowIds: z.array(id).min(1).max(200) }),
        z.strictObject({
          fate: z.enum(rowFates),
          pattern: z.string().max(400).optional(),
          onlyConflicts: z.boolean().optional(),
        }),
      ]),
      decision: z.enum(rowDecisions),
      organisationId: id.optional(),
    }),
    output: z.strictObject({ rows: z.int(), counts: draftCounts }),
  }),
  discard: command({ input: z.strictObject({ draftId }), output: z.strictObject({}) }),
  /**
   * Job whose result is `importOutcome`: the draft becomes one batch that can be undone; undecided rows are left out.
   * Errors: VALIDATION `imports.error.guards` when a guard is not acknowledged, `imports.error.outdated`.
   */
  apply: command({
    input: z.strictObject({ draftId, acknowledged: z.array(z.enum(guardKinds)).max(guardKinds.length) }),
    output: jobStarted,
  }),
}
