import type Database from 'better-sqlite3'
import { organisationMatchKey } from '../../organisations/index.ts'
import { sortKey } from '../../../text/sort-key.ts'
import type { OrganisationDraft, RowProblem } from '../draft.ts'
import { draftRow } from '../row.ts'
import type { RowDrafter } from '../row-reader.ts'
import type { StagedRow } from '../staging/rows-file.ts'
import { draftColumns } from './comparison-file.ts'
import { wordsOf } from './draft-words.ts'
import type { RowCheck } from './row-checks.ts'

const longestShownValue = 200

const shown = (problem: RowProblem): RowProblem => ({
  ...problem,
  value: problem.value.slice(0, longestShownValue),
})

/** What is wrong with a row that is no record of the table. */
export const recordProblem = ({ problem, cells }: StagedRow): RowProblem => ({
  field: '',
  messageKey: `imports.problem.${problem ?? ''}`,
  value: cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | '),
  fatal: true,
  loss: 'lost',
})

const columns = [
  'id',
  'line_number',
  'fate',
  'is_gone',
  'match_key',
  'name_sort',
  'words',
  'problems',
  ...draftColumns.map(({ column }) => column),
]
const fields = draftColumns.map(({ field }) => field)

export interface Drafting {
  readonly drafter: RowDrafter
  readonly checks: readonly RowCheck[]
  /** Most rows will be new: what a new organisation is sorted and found by is computed along. */
  readonly withWords: boolean
  /** Called about every thousand rows; may throw to stop. */
  readonly onProgress: (rows: number) => void
}

const rowsBetweenReports = 1024

/** What is shown of a rejected row. */
type ShownDraft = Pick<OrganisationDraft, 'name' | 'street' | 'houseNumber' | 'postcode' | 'city'>
const nothing: ShownDraft = { name: '', street: '', houseNumber: '', postcode: '', city: '' }

/** Reads staged rows into a table of drafts: what each says and what is wrong with it. */
export function writeDrafts(
  into: Database.Database,
  rows: Iterable<StagedRow>,
  { drafter, checks, withWords, onProgress }: Drafting,
): void {
  const insert = into.prepare(
    `insert into draft (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  const reject = into.prepare(
    `insert into draft (id, line_number, fate, name, street, house_number, postcode, city, problems)
    values (@id, @line, 'rejected', @name, @street, @houseNumber, @postcode, @city, @problems)`,
  )
  let count = 0
  const refuse = (row: StagedRow, said: ShownDraft, problems: readonly RowProblem[]): void => {
    const { name, street, houseNumber, postcode, city } = said
    const place = { street, houseNumber, postcode, city }
    const list = JSON.stringify(problems.map(shown))
    reject.run({ id: row.rowId, line: row.lineNumber, name, ...place, problems: list })
  }
  for (const row of rows) {
    count += 1
    if (count % rowsBetweenReports === 0) onProgress(count)
    if (row.problem !== null) {
      refuse(row, nothing, [recordProblem(row)])
      continue
    }
    const { draft, core, problems, isGone } = draftRow(drafter, row.cells)
    const all = checks.length === 0 ? problems : [...problems, ...checks.flatMap((check) => check(draft))]
    if (all.some(({ fatal }) => fatal)) {
      refuse(row, draft, all)
      continue
    }
    const values: (string | number | null)[] = [
      row.rowId,
      row.lineNumber,
      isGone ? 'same' : 'new',
      isGone ? 1 : 0,
      organisationMatchKey(draft, core),
      withWords ? sortKey(draft.name) : null,
      withWords ? wordsOf(draft) : null,
      all.length === 0 ? null : JSON.stringify(all.map(shown)),
    ]
    for (const field of fields) values.push(draft[field])
    insert.run(values)
  }
}
