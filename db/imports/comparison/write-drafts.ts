import type Database from 'better-sqlite3'
import { organisationMatchKey } from '../../organisations/index.ts'
import type { OrganisationDraft, RowProblem } from '../draft.ts'
import { draftRow, type RowDrafter } from '../row.ts'
import type { StagedRow } from '../staging/rows-file.ts'
import { draftColumns } from './comparison-file.ts'
import type { RowCheck } from './row-checks.ts'

/** What drafting has found beside the rows. */
export interface DraftingSummary {
  readonly rows: number
  /** Keys of the source that more than one row carries. */
  readonly repeatedKeys: number
}

const longestShownValue = 200

const shown = (problem: RowProblem): RowProblem => ({
  ...problem,
  value: problem.value.slice(0, longestShownValue),
})

const duplicateOf = (line: number): RowProblem => ({
  field: 'name',
  messageKey: 'imports.problem.duplicateInFile',
  value: String(line),
  fatal: true,
})

/** Identifiers that contradict each other where both rows have one: then equal names at one door are two companies. */
function identity(draft: OrganisationDraft): string {
  const register = draft.registerNumber ? `${draft.registerKind ?? ''} ${draft.registerNumber}` : ''
  return `${draft.vatId}|${draft.businessId}|${register}`
}

/** Finds rows that repeat an earlier row of the same file. */
class SeenRows {
  readonly #lineOfHash = new Map<number, number>()
  readonly #lineOfMatchKey = new Map<string, number>()
  readonly #keys = new Set<string>()
  readonly #repeated = new Set<string>()

  /** Line of an earlier row with the very same cells. */
  identical(hash: number, line: number): number | null {
    const earlier = this.#lineOfHash.get(hash)
    if (earlier !== undefined) return earlier
    this.#lineOfHash.set(hash, line)
    return null
  }

  /** Line of an earlier row with the same name at the same door and no other identifier. */
  sameDoor(matchKey: string, draft: OrganisationDraft, line: number): number | null {
    if (matchKey === '') return null
    const key = `${matchKey}|${identity(draft)}`
    const earlier = this.#lineOfMatchKey.get(key)
    if (earlier !== undefined) return earlier
    this.#lineOfMatchKey.set(key, line)
    return null
  }

  key(sourceKey: string): void {
    if (sourceKey === '') return
    if (this.#keys.has(sourceKey)) this.#repeated.add(sourceKey)
    else this.#keys.add(sourceKey)
  }

  get repeatedKeys(): number {
    return this.#repeated.size
  }
}

const recordProblem = (problem: NonNullable<StagedRow['problem']>): RowProblem => ({
  field: '',
  messageKey: `imports.problem.${problem}`,
  value: '',
  fatal: true,
})

const columns = [
  'id',
  'line_number',
  'fate',
  'match_key',
  'problems',
  ...draftColumns.map(({ column }) => column),
]

export interface Drafting {
  readonly drafter: RowDrafter
  readonly checks: readonly RowCheck[]
  /** Called about every thousand rows; may throw to stop. */
  readonly onProgress: (rows: number) => void
}

const rowsBetweenReports = 1024

/** Reads every staged row into the comparison: what it says, what is wrong with it, whether it repeats another. */
export function writeDrafts(
  into: Database.Database,
  rows: Iterable<StagedRow>,
  { drafter, checks, onProgress }: Drafting,
): DraftingSummary {
  const insert = into.prepare(
    `insert into draft (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  const reject = into.prepare(
    "insert into draft (id, line_number, fate, name, problems) values (?, ?, 'rejected', ?, ?)",
  )
  const seen = new SeenRows()
  let count = 0
  const refuse = (row: StagedRow, name: string, problems: readonly RowProblem[]): void => {
    reject.run(row.rowId, row.lineNumber, name, JSON.stringify(problems.map(shown)))
  }
  for (const row of rows) {
    count += 1
    if (count % rowsBetweenReports === 0) onProgress(count)
    if (row.problem !== null) {
      refuse(row, '', [recordProblem(row.problem)])
      continue
    }
    const earlier = seen.identical(row.hash, row.lineNumber)
    const { draft, problems } = draftRow(drafter, row.cells)
    const all =
      checks.length === 0 ? problems : [...problems, ...checks.flatMap((check) => check(draft, row))]
    if (earlier !== null || all.some(({ fatal }) => fatal)) {
      refuse(row, draft.name, earlier === null ? all : [...all, duplicateOf(earlier)])
      continue
    }
    const matchKey = organisationMatchKey(draft)
    const sameDoor = seen.sameDoor(matchKey, draft, row.lineNumber)
    if (sameDoor !== null) {
      refuse(row, draft.name, [...all, duplicateOf(sameDoor)])
      continue
    }
    seen.key(draft.sourceKey)
    insert.run(
      row.rowId,
      row.lineNumber,
      'new',
      matchKey,
      all.length === 0 ? null : JSON.stringify(all.map(shown)),
      ...draftColumns.map(({ field }) => draft[field]),
    )
  }
  return { rows: count, repeatedKeys: seen.repeatedKeys }
}
