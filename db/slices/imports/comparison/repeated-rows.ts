import type Database from 'better-sqlite3'
import type { RowProblem } from '../draft.ts'

const duplicateOf = (line: number): RowProblem => ({
  field: 'name',
  messageKey: 'imports.problem.duplicateInFile',
  value: String(line),
  fatal: true,
  loss: 'lost',
})

/** Identifiers by which equal names at one door are two companies, or two records that somebody should look at. */
const identity = 'source_key, vat_id, business_id, register_kind, register_number'

/** Rows that may be repeated; those known to be unchanged come first. */
const counts = "(fate = 'new' or is_unchanged = 1)"

/**
 * Rejects rows that repeat an earlier row of the same file: the same name at the same door with no other identifier,
 * or, where there is no door, the very same cells. `raw` is a comparison with its rows attached as `staged`.
 */
export function rejectRepeatedRows(raw: Database.Database): void {
  const repeated = [
    ...repeats(
      raw,
      `select id, fate, line_number, row_number() over same as place,
        first_value(line_number) over same as first_line from draft
      where ${counts} and match_key in (
        select match_key from (
          select match_key from draft where fate = 'new' and match_key <> ''
          union all select match_key from draft where is_unchanged = 1
            and match_key in (select match_key from draft where fate = 'new' and match_key <> ''))
        group by match_key having count(*) > 1)
      window same as (partition by match_key, ${identity} order by is_unchanged desc, id)`,
    ),
    ...repeats(
      raw,
      `select draft.id, fate, line_number, row_number() over same as place,
        first_value(draft.line_number) over same as first_line
      from draft join (select id, hash from staged.raw_row) as row on row.id = draft.id
      where ${counts} and match_key = ''
      window same as (partition by row.hash order by is_unchanged desc, draft.id)`,
    ),
  ]
  const problemsOf = raw.prepare('select problems from draft where id = ?').pluck()
  const reject = raw.prepare("update draft set fate = 'rejected', problems = ? where id = ?")
  for (const { id, first_line: line } of repeated) {
    const stored = problemsOf.get(id)
    // written by the comparison alone
    const problems = typeof stored === 'string' ? (JSON.parse(stored) as RowProblem[]) : []
    reject.run(JSON.stringify([...problems, duplicateOf(line)]), id)
  }
}

interface Repeat {
  readonly id: number
  readonly first_line: number
}

function repeats(raw: Database.Database, places: string): Repeat[] {
  return raw
    .prepare<[], Repeat>(
      `select id, first_line from (${places}) where place > 1 and fate = 'new' order by id`,
    )
    .all()
}

/** How many keys of the source stand in more than one row; two unchanged rows never share one. */
export function repeatedKeys(raw: Database.Database): number {
  return Number(
    raw
      .prepare(
        `select count(*) from (select 1 from draft where source_key in (
            select source_key from draft where source_key <> '' and is_unchanged = 0) and fate <> 'rejected'
          group by source_key having count(*) > 1)`,
      )
      .pluck()
      .get(),
  )
}
