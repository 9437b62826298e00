import type Database from 'better-sqlite3'
import type { RowProblem } from '../draft.ts'
import type { RowJoiner } from './joined-rows.ts'

const joinedTo = (line: number): RowProblem => ({
  field: 'name',
  messageKey: 'imports.problem.joinedToRow',
  value: String(line),
  fatal: false,
  loss: 'changed',
})

const duplicateOf = (line: number): RowProblem => ({
  field: 'name',
  messageKey: 'imports.problem.duplicateInFile',
  value: String(line),
  fatal: true,
  loss: 'lost',
})

/** Identifiers by which equal names at one door are two companies, or two records that somebody should look at. */
const identity = 'source_key, vat_id, business_id, register_kind, register_number'

/** Rows that may be repeated; those known to be unchanged come first. What tells of a business repeats nothing. */
const counts = "((fate = 'new' and event = '') or is_unchanged = 1)"

interface Repeat {
  readonly id: number
  readonly first_id: number
  readonly first_line: number
  readonly first_is_unchanged: 0 | 1
}

/** Later rows of each group of the same; `same` says by what. */
const repeats = (raw: Database.Database, from: string, same: string): Repeat[] =>
  raw
    .prepare<[], Repeat>(
      `select id, first_id, first_line, first_is_unchanged from (
        select draft.id, fate, row_number() over same as place, first_value(draft.id) over same as first_id,
          first_value(draft.line_number) over same as first_line,
          first_value(is_unchanged) over same as first_is_unchanged
        from ${from} window same as (partition by ${same} order by is_unchanged desc, draft.id))
      where place > 1 and fate = 'new' order by id`,
    )
    .all()

/**
 * Rows that speak of the company of an earlier row of the same file: the same name with the same legal form at the same
 * door and no other identifier; or, where there is no door, a full name, or the very same cells. One that says nothing
 * more is rejected; any other is joined to the first, see `RowJoiner`. `raw` is a comparison with its rows attached as
 * `staged` and the office's database as `office`.
 */
export function settleRepeatedRows(raw: Database.Database, joiner: RowJoiner): void {
  const atDoor = repeats(
    raw,
    `draft where ${counts} and match_key in (
      select match_key from (
        select match_key from draft where fate = 'new' and match_key <> ''
        union all select match_key from draft where is_unchanged = 1
          and match_key in (select match_key from draft where fate = 'new' and match_key <> ''))
      group by match_key having count(*) > 1)`,
    `match_key, legal_form, ${identity}`,
  )
  const byCells = repeats(
    raw,
    `draft join (select id as row_id, hash from staged.raw_row) as row on row_id = draft.id
      where ${counts} and match_key = ''`,
    'row.hash',
  )
  const note = raw.prepare('update draft set problems = ? where id = ?')
  const reject = raw.prepare("update draft set fate = 'rejected' where id = ?")
  const problemsOf = raw.prepare('select problems from draft where id = ?').pluck()
  const say = (id: number, problem: RowProblem): void => {
    const stored = problemsOf.get(id)
    // written by the comparison alone
    const problems = typeof stored === 'string' ? (JSON.parse(stored) as RowProblem[]) : []
    note.run(JSON.stringify([...problems, problem]), id)
  }
  const settle = ({ id, first_id, first_line, first_is_unchanged }: Repeat): void => {
    const first = { id: first_id, isUnchanged: first_is_unchanged === 1 }
    if (joiner.join(id, first)) say(id, joinedTo(first_line))
    else {
      reject.run(id)
      say(id, duplicateOf(first_line))
    }
  }
  for (const repeat of [...atDoor, ...byCells]) settle(repeat)
  // what is left of rows without a door: a name with its legal form is one company's
  const byName = repeats(
    raw,
    "draft where fate = 'new' and event = '' and match_key = '' and legal_form <> ''",
    `name, legal_form, ${identity}, euid, lei`,
  )
  for (const repeat of byName) settle(repeat)
}

/** How many keys of the source stand in more than one row; two unchanged rows never share one. */
export function repeatedKeys(raw: Database.Database): number {
  return Number(
    raw
      .prepare(
        `select count(*) from (select 1 from draft where source_key in (
            select source_key from draft where source_key <> '' and is_unchanged = 0) and fate <> 'rejected' and joins is null and is_gone = 0
          group by source_key having count(*) > 1)`,
      )
      .pluck()
      .get(),
  )
}
