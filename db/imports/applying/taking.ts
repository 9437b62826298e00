import type Database from 'better-sqlite3'
import type { RowDifference } from '../../../preload/contract/import-draft.ts'
import { contactField } from '../comparison/contact-difference.ts'
import { comparedFields, companionColumns } from '../comparison/differences.ts'
import { changesLinked } from './statements.ts'

/** Rows numbered one after the other, no two of them of one organisation. */
export interface Turn {
  readonly first: number
  readonly last: number
}

const markedFields = [...comparedFields, contactField]
const markOfColumn = new Map(markedFields.map(({ column }, place) => [column, 2 ** place]))
const markOfField = new Map<string, number>(markedFields.map(({ field }, place) => [field, 2 ** place]))

/** The bits of `taking.marks` that stand for columns: a row takes a column when its bit is set. */
export const marksOf = (columns: readonly string[]): number =>
  columns.reduce((marks, column) => marks | (markOfColumn.get(column) ?? 0), 0)

/** SQL that is true where a row takes one of these columns. */
export const takes = (...columns: readonly string[]): string => `taking.marks & ${marksOf(columns)}`

/** What a row says of the fields that are compared, and what follows them. */
const columns = [
  ...comparedFields.flatMap(({ field, column }) => [column, ...(companionColumns[field] ?? [])]),
  'contact_title',
  'contact_given_name',
  contactField.column,
].join(', ')

/**
 * Says what linked rows take over: fills `temp.taking` (`seq`, `organisation_id`, `marks`, the columns of the draft and
 * the sort keys of them), and returns the turns in which that can be done: of two rows that speak of one
 * organisation the later has a later turn. In a turn the rows follow their organisations. `compared` is the draft,
 * attached.
 */
export function takingOf(raw: Database.Database): readonly Turn[] {
  raw.function('taken_marks', { deterministic: true, directOnly: true }, takenMarks)
  // without the index that SQLite would choose: changed rows are read in the order in which they lie
  raw.exec(`
    create temp table taken as
      select id as draft_id, organisation_id, taken_marks(differences, decision) as marks
      from compared.draft not indexed where ${changesLinked};
    create temp table turned as
      select row_number() over (order by turn, organisation_id) as seq, * from (
        select *, row_number() over (partition by organisation_id order by draft_id) as turn
        from taken where marks <> 0);
    drop table taken;
    create temp table taking (seq integer primary key, organisation_id, marks, ${columns}, name_sort, city_sort,
      district_sort);
    insert into taking select seq, taking.organisation_id, marks, ${columns},
        iif(${takes('name')}, sort_key(name), null), iif(${takes('city')}, place_sort_key(city), null),
        iif(${takes('district')}, place_sort_key(district), null)
      from turned as taking cross join compared.draft on draft.id = taking.draft_id order by seq;`)
  const turns = raw
    .prepare<[], Turn>('select min(seq) as first, max(seq) as last from turned group by turn order by turn')
    .all()
  raw.exec('drop table turned')
  return turns
}

/** Bits of the fields that a row takes. */
function takenMarks(differences: unknown, decision: unknown): number {
  // written by the comparison alone
  const all = JSON.parse(String(differences)) as readonly RowDifference[]
  const wins = decision === 'overwrite'
  return all
    .filter(({ conflict }) => conflict === null || (wins && conflict !== 'policy'))
    .reduce((marks, { field }) => marks + (markOfField.get(field) ?? 0), 0)
}
