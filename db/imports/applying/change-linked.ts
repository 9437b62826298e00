import type Database from 'better-sqlite3'
import type { RowDifference } from '../../../preload/contract/import-draft.ts'
import type { BulkJournal, SqlRow, SqlValue } from '../../connection/bulk-journal.ts'
import { organisationMatchKey, organisationSearchText, parseFieldOrigins } from '../../organisations/index.ts'
import { sortKey } from '../../text/sort-key.ts'
import { comparedFields, companionColumns } from '../comparison/differences.ts'
import { storedRowHash } from '../comparison/unchanged-rows.ts'
import { listedKey } from '../listed-key.ts'
import { changesLinked, isLinked } from './statements.ts'

type Row = Readonly<Record<string, SqlValue>>

// better-sqlite3 gives one object per row; the statements below select Kontor's own tables
const rowOf = (row: unknown): Row | undefined => row as Row | undefined

const headOfficeColumns: ReadonlySet<string> = new Set([
  'street',
  'house_number',
  'postcode',
  'city',
  'district',
])
/** Columns whose words a search finds. */
const searchedColumns: ReadonlySet<string> = new Set([
  'name',
  'short_name',
  'legal_form',
  'register_number',
  'street',
  'postcode',
  'city',
  'district',
  'email',
  'website',
  'phone',
])
const columnOfField: ReadonlyMap<string, string> = new Map(
  comparedFields.map(({ field, column }) => [field, column]),
)

const textOf = (value: SqlValue | undefined): string =>
  value === null || value === undefined ? '' : String(value)

interface ChangeStatements {
  readonly organisation: Database.Statement
  readonly headOffice: Database.Statement
  readonly formerNames: Database.Statement
  readonly provenance: Database.Statement
}

export interface LinkedRows {
  readonly batchId: number
  readonly source: string
  /** See `ComparisonFacts`. */
  readonly reading: number
  /** Said now and then; throws when the person has cancelled. */
  readonly progress: (done: number, total: number) => void
}

/** Changes the organisations that rows speak of as far as the rows may; returns how many were changed. */
export function changeLinked(
  raw: Database.Database,
  journal: BulkJournal,
  { batchId, source, reading, progress }: LinkedRows,
): number {
  const statements: ChangeStatements = {
    organisation: raw.prepare('select * from main.organisation where id = ?'),
    headOffice: raw.prepare(
      'select * from main.establishment where organisation_id = ? and is_head_office = 1',
    ),
    formerNames: raw
      .prepare("select name from main.organisation_name where organisation_id = ? and kind = 'former'")
      .pluck(),
    provenance: raw.prepare('select id, fields from main.organisation_provenance where organisation_id = ?'),
  }
  const ids = raw.prepare(`select id from compared.draft where ${changesLinked} order by id`).pluck().all()
  const draftOf = raw.prepare('select * from compared.draft where id = ?')
  let changed = 0
  for (const [index, id] of ids.entries()) {
    const draft = rowOf(draftOf.get(id))
    if (draft !== undefined && changeOne(draft, journal, statements, batchId)) changed += 1
    if (index % 256 === 0) progress(index, ids.length)
  }
  listKeys(raw, journal, source)
  noteRows(raw, source, reading)
  endAbsences(raw, journal, source)
  return changed
}

/** Fields of a row that are taken, with what stood there before. */
function takenOf(draft: Row): readonly RowDifference[] {
  const stored = draft['differences']
  // written by the comparison alone
  const all = typeof stored === 'string' ? (JSON.parse(stored) as readonly RowDifference[]) : []
  const wins = draft['decision'] === 'overwrite'
  return all.filter(({ conflict }) => conflict === null || (wins && conflict !== 'policy'))
}

function changeOne(draft: Row, journal: BulkJournal, statements: ChangeStatements, batchId: number): boolean {
  const taken = takenOf(draft)
  const id = Number(draft['organisation_id'])
  const organisation = rowOf(statements.organisation.get(id))
  if (taken.length === 0 || organisation === undefined) return false
  const headOffice = rowOf(statements.headOffice.get(id))
  const columns = taken.flatMap(({ field }) => [
    columnOfField.get(field) ?? '',
    ...(companionColumns[field] ?? []),
  ])
  const values = Object.fromEntries(columns.filter(Boolean).map((column) => [column, draft[column] ?? null]))
  const ofOffice = Object.fromEntries(
    Object.entries(values).filter(([column]) => headOfficeColumns.has(column)),
  )
  const own = Object.fromEntries(Object.entries(values).filter(([column]) => !headOfficeColumns.has(column)))
  const isRenamed = 'name' in own && own['name'] !== organisation['name']
  const now = { ...organisation, ...pick(headOffice, headOfficeColumns), ...values }
  if (isRenamed)
    journal.insert('organisation_name', {
      organisation_id: id,
      kind: 'former',
      name: textOf(organisation['name']),
      valid_to: journal.now.slice(0, 10),
    })
  journal.update(
    'organisation',
    id,
    {
      ...own,
      ...(isRenamed && { name_sort: sortKey(textOf(now['name'])) }),
      ...(columns.some((column) => searchedColumns.has(column)) &&
        derived(now, statements.formerNames.all(id))),
    },
    true,
  )
  writeHeadOffice(journal, id, headOffice, ofOffice, now)
  noteOrigins(journal, statements, id, batchId, taken, {
    ...organisation,
    ...pick(headOffice, headOfficeColumns),
  })
  return true
}

const pick = (row: Row | undefined, columns: ReadonlySet<string>): SqlRow =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([column]) => columns.has(column)))

/** Columns that follow from others: what is searched, and the key of name and door. */
function derived(now: Row, formerNames: readonly unknown[]): SqlRow {
  const address = {
    street: textOf(now['street']),
    houseNumber: textOf(now['house_number']),
    postcode: textOf(now['postcode']),
    city: textOf(now['city']),
    district: textOf(now['district']),
  }
  const name = textOf(now['name'])
  return {
    match_key: organisationMatchKey({ name, ...address }),
    search_text: organisationSearchText({
      name,
      shortName: textOf(now['short_name']),
      legalForm: textOf(now['legal_form']),
      formerNames: formerNames.map(String),
      registerNumber: textOf(now['register_number']),
      ...address,
      email: textOf(now['email']),
      website: textOf(now['website']),
      phones: [textOf(now['phone'])],
    }),
  }
}

function writeHeadOffice(
  journal: BulkJournal,
  organisationId: number,
  headOffice: Row | undefined,
  columns: SqlRow,
  now: Row,
): void {
  if (Object.keys(columns).length === 0) return
  const sortKeys = {
    city_sort: sortKey(textOf(now['city'])),
    district_sort: sortKey(textOf(now['district'])),
  }
  if (headOffice === undefined)
    journal.insert('establishment', {
      organisation_id: organisationId,
      is_head_office: 1,
      ...columns,
      ...sortKeys,
    })
  else journal.update('establishment', Number(headOffice['id']), { ...columns, ...sortKeys }, false)
}

/** Where the fields come from now, and what stood there before. */
function noteOrigins(
  journal: BulkJournal,
  statements: ChangeStatements,
  organisationId: number,
  batchId: number,
  taken: readonly RowDifference[],
  before: Row,
): void {
  const on = journal.now.slice(0, 10)
  const row = rowOf(statements.provenance.get(organisationId))
  const known = row === undefined ? {} : parseFieldOrigins(textOf(row['fields']))
  const added = Object.fromEntries(
    taken.flatMap(({ field }) => {
      const column = columnOfField.get(field)
      if (column === undefined) return []
      const previous = before[column]
      const hasPrevious = previous !== null && previous !== undefined && previous !== ''
      return [[column, { on, batchId, ...(hasPrevious && { previous }) }] as const]
    }),
  )
  const fields = JSON.stringify({ ...known, ...added })
  if (row === undefined)
    journal.insert('organisation_provenance', { organisation_id: organisationId, batch_id: null, fields })
  else journal.update('organisation_provenance', Number(row['id']), { fields }, false)
}

/** The source's keys of linked rows, where they are not known yet. */
function listKeys(raw: Database.Database, journal: BulkJournal, source: string): void {
  const last = (): number =>
    Number(raw.prepare('select coalesce(max(id), 0) from main.organisation_source_key').pluck().get())
  const before = last()
  raw
    .prepare(
      `insert or ignore into main.organisation_source_key (organisation_id, source, source_key)
      select draft.organisation_id, @source, ${listedKey} from compared.draft
      where ${isLinked} and ${listedKey} <> '' and not exists (
        select 1 from main.organisation_source_key as known
        where known.source = @source and known.source_key = ${listedKey})
      order by draft.id`,
    )
    .run({ source })
  journal.noteInserted('organisation_source_key', before + 1, last())
}

/** What a source has said of an organisation now, so that the same need not be compared again. */
function noteRows(raw: Database.Database, source: string, reading: number): void {
  raw
    .prepare(
      `update main.organisation_source_key set row_hash = said.hash, organisation_version = said.version
      from (select ${listedKey} as key, organisation.version as version, case
          when draft.problems is null and (draft.has_conflict = 0 or draft.decision = 'overwrite')
          then ${storedRowHash} end as hash
        from compared.draft join staged.raw_row as row on row.id = draft.id
        join main.organisation on organisation.id = draft.organisation_id
        where ${isLinked} and draft.is_unchanged = 0) as said
      where organisation_source_key.source = @source and organisation_source_key.source_key = said.key`,
    )
    .run({ source, reading })
}

/** Who is listed again is no longer absent. */
function endAbsences(raw: Database.Database, journal: BulkJournal, source: string): void {
  const back = raw
    .prepare(
      `select id from main.organisation_absence as absence where source = ?
        and organisation_id in (select draft.organisation_id from compared.draft where ${isLinked})`,
    )
    .pluck()
    .all(source)
  for (const id of back) journal.remove('organisation_absence', Number(id))
}
