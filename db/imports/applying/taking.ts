import type Database from 'better-sqlite3'
import type { RowDifference } from '../../../preload/contract/import-draft.ts'
import { comparedFields } from '../comparison/differences.ts'
import { changesLinked } from './statements.ts'

/** Rows numbered one after the other that one statement can change; no organisation is among them twice. */
export interface Stretch {
  /** Marks of `indexGroups` of which every row takes a field or more. */
  readonly groups: number
  readonly first: number
  readonly last: number
}

const markOfColumn = new Map(comparedFields.map(({ column }, place) => [column, 2 ** place]))
const markOfField = new Map(comparedFields.map(({ field }, place) => [field, 2 ** place]))

/** The bits of `taking.marks` that stand for columns: a row takes a column when its bit is set. */
export const marksOf = (columns: readonly string[]): number =>
  columns.reduce((marks, column) => marks + (markOfColumn.get(column) ?? 0), 0)

/**
 * Columns with indexes, together where one index holds several: a statement that names them writes their indexes anew in
 * every row it changes, so rows that leave them alone go through another statement.
 */
const indexGroups = [
  ['name'],
  ['street', 'house_number', 'postcode', 'city'],
  ['legal_form'],
  ['register_court', 'register_kind', 'register_number'],
  ['euid'],
  ['vat_id'],
  ['business_id'],
  ['lei'],
  ['employees'],
  ['sector_code'],
].map(marksOf)

type StoredRow = readonly [id: number, organisationId: number, decision: string, differences: string]

/**
 * Says what linked rows take over: fills `temp.taking` (`seq`, `draft_id`, `organisation_id`, `marks`), and names the
 * stretches of it. Of two rows that speak of one organisation the later is in a later stretch. `compared` is the draft,
 * attached.
 */
export function takingOf(raw: Database.Database): readonly Stretch[] {
  raw.exec(`
    create temp table if not exists taking (seq integer primary key, draft_id integer not null,
      organisation_id integer not null, marks integer not null) strict;
    create temp table if not exists taken (draft_id integer primary key, organisation_id integer not null,
      marks integer not null, groups integer not null) strict;
    delete from taking; delete from taken;`)
  collect(raw)
  raw.exec(`
    create temp table stretched as
      select row_number() over (order by turn, groups, organisation_id) as seq, * from (
        select *, row_number() over (partition by organisation_id order by draft_id) as turn from taken);
    insert into taking (seq, draft_id, organisation_id, marks)
      select seq, draft_id, organisation_id, marks from stretched order by seq;`)
  const stretches = raw
    .prepare<[], Stretch>(
      'select groups, min(seq) as first, max(seq) as last from stretched group by turn, groups order by first',
    )
    .all()
  raw.exec('drop table stretched; delete from taken')
  return stretches
}

const rowsAtOnce = 2000

function collect(raw: Database.Database): void {
  const next = raw
    .prepare(
      `select id, organisation_id, decision, differences from compared.draft
      where ${changesLinked} and id > ? order by id limit ${rowsAtOnce}`,
    )
    .raw()
  const note = raw.prepare('insert into taken (draft_id, organisation_id, marks, groups) values (?, ?, ?, ?)')
  for (let after = 0; ;) {
    // the statement selects these columns
    const rows = next.all(after) as readonly StoredRow[]
    for (const [id, organisationId, decision, differences] of rows) {
      after = id
      const marks = takenMarks(differences, decision)
      if (marks !== 0) note.run(id, organisationId, marks, groupsOf(marks))
    }
    if (rows.length < rowsAtOnce) return
  }
}

/** Bits of the fields that a row takes. */
function takenMarks(differences: string, decision: string): number {
  // written by the comparison alone
  const all = JSON.parse(differences) as readonly RowDifference[]
  const wins = decision === 'overwrite'
  return all
    .filter(({ conflict }) => conflict === null || (wins && conflict !== 'policy'))
    .reduce((marks, { field }) => marks + (markOfField.get(field) ?? 0), 0)
}

const groupsOf = (marks: number): number =>
  indexGroups.reduce((groups, group) => ((marks & group) === 0 ? groups : groups | group), 0)
