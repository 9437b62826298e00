import type {
  AuditedTable,
  Derive,
  MergeRules,
  OfficeRules,
  OrganisationReference,
  PersonReference,
} from './connection/write.ts'
import type { AllHandlers, DataContext } from './context.ts'
import type { ListDefinitions } from './lists/lists.ts'
import type { HistoryTable, RecordNames, SliceFacts } from './slice-facts.ts'

/**
 * What a slice says of its tables, in its `tables.ts`, for everything that writes: listed in `process/tables.ts`. Threads
 * load it, so it knows nothing of handlers.
 */
export interface TableRules {
  /** Columns that refer to organisations; when two are merged, those of one slice move in this order. */
  readonly references?: readonly OrganisationReference[]
  /** Columns that refer to persons, in the same way. */
  readonly personReferences?: readonly PersonReference[]
  readonly derived?: { readonly columns: OfficeRules['derivedColumns']; readonly compute: Derive }
  /** How changes of two desks are merged. */
  readonly merging?: MergeRules
  /** What undo calls a change by: a record that was touched, or else what a touched part belongs to. */
  readonly names?: { readonly records?: RecordNames; readonly parts?: RecordNames }
  /** What the history of records tells, by table. */
  readonly history?: Readonly<Partial<Record<AuditedTable, HistoryTable>>>
}

/** Hears of what is committed, and has an end. */
export interface Companion {
  readonly committed: () => void
  readonly close: () => Promise<void>
}

/** What a slice brings to the data process, said in its `slice.ts`, listed in `process/slices.ts`. */
export interface Slice {
  /** Of its part of the contract. */
  readonly handlers?: Partial<AllHandlers>
  readonly undoRules?: SliceFacts['undoRules']
  readonly finders?: Partial<SliceFacts['finders']>
  readonly texts?: Partial<SliceFacts['texts']>
  readonly timeline?: Partial<SliceFacts['timeline']>
  readonly lists?: Partial<ListDefinitions>
  /** What goes along with a profile for as long as a window has it open. */
  readonly accompany?: (context: DataContext) => Companion
  /** Tidies up after work that a crash interrupted, before the first call; where one step fails, the others go on. */
  readonly recover?: readonly ((context: DataContext) => void | Promise<void>)[]
  /** What is done by itself while a window has the profile open: gives a look that is called every minute. */
  readonly attend?: (context: DataContext) => () => Promise<void>
  /** The first look comes as soon as the window has what it begins with, as somebody may wait for what is done. */
  readonly attendsSoon?: boolean
}

/** What everything that writes has to know of the tables. */
export function rulesOf(tables: readonly TableRules[]): OfficeRules {
  const derived = tables.flatMap((rules) => rules.derived ?? [])
  return {
    derivedColumns: Object.fromEntries(derived.flatMap(({ columns }) => Object.entries(columns))),
    derive: (raw) => {
      for (const { compute } of derived) compute(raw)
    },
    references: tables.flatMap((rules) => rules.references ?? []),
    personReferences: tables.flatMap((rules) => rules.personReferences ?? []),
    merging: {
      clashes: joined(tables, ({ merging }) => merging?.clashes),
      naturalKeys: joined(tables, ({ merging }) => merging?.naturalKeys),
      together: joined(tables, ({ merging }) => merging?.together),
      untold: joined(tables, ({ merging }) => merging?.untold),
      followed: joined(tables, ({ merging }) => merging?.followed),
      givenOnce: joined(tables, ({ merging }) => merging?.givenOnce),
      byMember: joined(tables, ({ merging }) => merging?.byMember),
    },
  }
}

/** What the slices say by table, as one. */
const joined = <Said>(
  tables: readonly TableRules[],
  of: (rules: TableRules) => Readonly<Partial<Record<AuditedTable, Said>>> | undefined,
): Readonly<Partial<Record<AuditedTable, Said>>> =>
  tables.reduce<Partial<Record<AuditedTable, Said>>>((all, rules) => ({ ...all, ...of(rules) }), {})

/** What records are called, the names of records before those of parts. */
export function namesOf(tables: readonly TableRules[]): SliceFacts['names'] {
  const ofKind = (kind: 'records' | 'parts') =>
    tables.flatMap(({ names }) => Object.entries(names?.[kind] ?? {}))
  return [...ofKind('records'), ...ofKind('parts')]
}

/** What the history of records tells, by table. */
export const historyOf = (tables: readonly TableRules[]): SliceFacts['history'] =>
  new Map(tables.flatMap(({ history }) => Object.entries(history ?? {})))
