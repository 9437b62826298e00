import type Database from 'better-sqlite3'
import { namedIn, type BulkJournal } from '../../connection/bulk-journal.ts'
import { suspendIndexes, suspendTriggers } from '../../connection/suspended-indexes.ts'
import { organisationColumnOf } from '../draft.ts'
import { storedRowHash } from '../comparison/unchanged-rows.ts'
import { listedKey } from '../listed-key.ts'
import { becomesNew, lastId } from './statements.ts'

/** Rows moved by one statement: between two of them the person may cancel. */
const rowsAtOnce = 20_000
/** Indexes are built anew where at least this many come, and at least half of what is there. */
const manyRows = 10_000

const loadedTables = ['organisation', 'establishment', 'person', 'affiliation', 'organisation_name'] as const

const columns = Object.values(organisationColumnOf)

/** What only Kontor's own functions compute: a statement that calls one keeps a copy of every page it writes. */
const readyTable = `create temp table ready (id integer primary key, name_sort text, words text, city_sort text,
  district_sort text, person_sort text, person_words text) strict`

/**
 * Inserts one range of rows. Organisations and people get the row's number plus a base as their id: gaps between ids
 * mean nothing, and no row has to look up the id of its organisation.
 */
function statements(): readonly string[] {
  const range = `draft.id between @first and @last and ${becomesNew}`
  const ready = 'temp.ready cross join compared.draft on draft.id = ready.id'
  const order = 'order by draft.id'
  return [
    'delete from temp.ready',
    `insert into temp.ready (id, name_sort, words, city_sort, district_sort, person_sort, person_words)
      select id, coalesce(name_sort, sort_key(name)),
        coalesce(words, organisation_words(name, short_name, former_name, legal_form, register_number, street, postcode,
          city, district, email, website, phone)),
        place_sort_key(city), place_sort_key(district),
        iif(contact_family_name <> '', person_sort_key(contact_family_name, contact_given_name), null),
        iif(contact_family_name <> '', person_words(contact_title, contact_given_name, contact_family_name), null)
      from compared.draft where ${range} ${order}`,
    `insert or rollback into main.organisation (id, kind, ${columns.join(', ')}, name_sort, search_text, match_key,
        seat_postcode, seat_city, seat_city_sort, seat_district, seat_district_sort, created_at, updated_at)
      select @organisationBase + draft.id, 'company', ${columns.join(', ')}, ready.name_sort, ready.words,
        match_key, postcode, city, city_sort, district, district_sort, @now, @now
      from ${ready} ${order}`,
    `insert or rollback into main.establishment (organisation_id, is_head_office, street, house_number, postcode,
        city, city_sort, district, district_sort)
      select @organisationBase + draft.id, 1, street, house_number, postcode, city, city_sort, district, district_sort
      from ${ready} ${order}`,
    `insert or rollback into main.organisation_name (organisation_id, kind, name)
      select @organisationBase + draft.id, 'former', former_name from ${ready} where former_name <> '' ${order}`,
    `insert or rollback into main.person (id, academic_title, given_name, family_name, name_sort, search_text,
        created_at, updated_at)
      select @personBase + draft.id, contact_title, contact_given_name, contact_family_name, person_sort, person_words,
        @now, @now
      from ${ready} where contact_family_name <> '' ${order}`,
    `insert or rollback into main.affiliation (person_id, organisation_id)
      select @personBase + draft.id, @organisationBase + draft.id
      from ${ready} where contact_family_name <> '' ${order}`,
    `insert or rollback into main.organisation_provenance (organisation_id, batch_id, fields)
      select @organisationBase + draft.id, @batchId, '{}' from ${ready} ${order}`,
    `insert or ignore into main.organisation_source_key (organisation_id, source, source_key, row_hash,
        organisation_version)
      select @organisationBase + draft.id, @source, ${listedKey},
        case when draft.problems is null then ${storedRowHash} end, 1
      from ${ready} join staged.raw_row as row on row.id = draft.id where ${listedKey} <> '' ${order}`,
  ]
}

export interface NewRows {
  readonly batchId: number
  readonly source: string
  /** See `ComparisonFacts`. */
  readonly reading: number
  /** Said after each range; throws when the person has cancelled. */
  readonly progress: (done: number, total: number) => void
}

/** Makes organisations, with head office, former name and contact person, of all rows that are new; returns how many. */
export function insertNew(
  raw: Database.Database,
  journal: BulkJournal,
  { batchId, source, reading, progress }: NewRows,
): number {
  const { total, last } = raw
    .prepare<[], { total: number; last: number }>(
      `select count(*) as total, coalesce(max(id), 0) as last from compared.draft where ${becomesNew}`,
    )
    .get() ?? { total: 0, last: 0 }
  if (total === 0) return 0
  freeKeys(raw, journal, source)
  const stock = Number(raw.prepare('select count(*) from main.organisation').pluck().get())
  const isLoad = total >= manyRows && total * 2 >= stock
  const before = new Map([...loadedTables].map((table) => [table, lastId(raw, table)] as const))
  const resume = isLoad
    ? suspendIndexes(raw, [...loadedTables, 'organisation_source_key'])
    : suspendTriggers(raw, ['organisation_fts_insert', 'person_fts_insert'])
  raw.exec(readyTable)
  const values = {
    batchId,
    source,
    reading,
    now: journal.now,
    organisationBase: before.get('organisation') ?? 0,
    personBase: before.get('person') ?? 0,
  }
  const prepared = statements().map((sql) => {
    const statement = raw.prepare(sql)
    return (range: { readonly first: number; readonly last: number }) =>
      statement.run(namedIn(sql, { ...values, ...range }))
  })
  for (let first = 1; first <= last; first += rowsAtOnce) {
    for (const insert of prepared) insert({ first, last: first + rowsAtOnce - 1 })
    progress(Math.min(first + rowsAtOnce - 1, last), last)
  }
  raw.exec('drop table ready')
  indexWords(raw, values.organisationBase, values.personBase)
  progress(last, last)
  resume()
  for (const table of loadedTables)
    journal.noteInserted(table, (before.get(table) ?? 0) + 1, lastId(raw, table))
  return total
}

/** Keys of rows that a person has called somebody new: unless another row still means them, nobody is known by them. */
function freeKeys(raw: Database.Database, journal: BulkJournal, source: string): void {
  const ids = raw
    .prepare(
      `select known.id from compared.draft cross join main.organisation_source_key as known
        on known.source = ? and known.source_key = ${listedKey}
      where draft.fate = 'undecided' and draft.decision = 'create' and not exists (
        select 1 from compared.draft as other where other.organisation_id = known.organisation_id
          and other.id <> draft.id and other.fate in ('changed', 'same'))`,
    )
    .pluck()
    .all(source)
  for (const id of ids) journal.remove('organisation_source_key', Number(id))
}

/** The full-text indexes of what was loaded while their triggers were away. */
function indexWords(raw: Database.Database, organisationBase: number, personBase: number): void {
  for (const [table, base] of [
    ['organisation', organisationBase],
    ['person', personBase],
  ] as const)
    raw
      .prepare(
        `insert into main.${table}_fts (rowid, search_text) select id, search_text from main.${table} where id > ? order by id`,
      )
      .run(base)
}
