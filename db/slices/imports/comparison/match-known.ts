import type Database from 'better-sqlite3'
import { readerOf } from '../../../engine/connection/read-at-once.ts'
import { distinctRows } from '../../duplicates/index.ts'
import { foldName } from '../../../text/legal-forms.ts'
import { listedKey, rowKeyOf } from '../listed-key.ts'

/**
 * Finds the organisations that rows speak of by what identifies them for certain. `office` is the office's database,
 * attached; every look-up goes over an index.
 *
 * Links by itself: the source's own key, or W-IdNr, USt-IdNr, court with register number, EUID, LEI, when nothing
 * contradicts it; and the same name at the same door. Contradictions (another register number, another VAT or business
 * id, another legal form) and identifiers that several organisations share are left to the person.
 */
export function matchKnown(raw: Database.Database, source: string): void {
  raw.exec(`create temp table if not exists linked (
    draft_id integer primary key, organisation_id integer not null, is_doubtful integer not null) strict;
    delete from linked;`)
  const distinct = distinctRows(readerOf(raw), source)
  linkUnchanged(raw, source, distinct)
  linkSameDoor(raw, source, distinct)
  linkByIdentifiers(raw, source, distinct)
  raw.exec(`
    update draft set organisation_id = linked.organisation_id,
      fate = case linked.is_doubtful when 1 then 'undecided' else fate end
    from linked where linked.draft_id = draft.id;
    delete from linked;`)
  settleRivals(raw, source)
}

/**
 * Two rows, one organisation: the first row counts. A later one with a key that the organisation is known by adds
 * nothing (two records that were merged); any other is for the person to decide.
 */
export function settleRivals(raw: Database.Database, source: string): void {
  raw
    .prepare(
      `update draft set fate = case when exists (
          select 1 from office.organisation_source_key as known where known.source = ?
            and known.source_key = draft.source_key and known.organisation_id = draft.organisation_id
        ) then 'same' else 'undecided' end
      where id in (select id from (
        select id, fate, row_number() over (partition by organisation_id order by is_unchanged desc, id) as place
        from draft where (fate = 'new' or is_unchanged = 1) and organisation_id in (
          select organisation_id from draft where organisation_id is not null
          group by organisation_id having count(*) > 1))
        where place > 1 and fate = 'new')`,
    )
    .run(source)
}

/** Two texts that both say something and do not say the same. */
const contradicts = (column: string): string =>
  `(organisation.${column} <> '' and draft.${column} <> '' and organisation.${column} <> draft.${column})`
const contradiction = [
  ...['vat_id', 'business_id', 'lei', 'register_number', 'legal_form'].map(contradicts),
  // the same number of another court is another entry
  `(draft.register_number <> '' and ${contradicts('register_court')})`,
].join(' or ')

/** Of several of one name at one door, a GmbH and its KG, the one that the row means. */
const isSameForm = `(draft.legal_form <> '' and organisation.legal_form = draft.legal_form and not (${contradiction}))`

type Distinct = ReturnType<typeof distinctRows>

/** SQL that leaves out organisations that a person has said before a row is not; mostly there are none. */
const notDistinct = ({ size }: Distinct): string =>
  size === 0
    ? ''
    : `and not exists (select 1 from office.import_distinct as other where other.source = @source
        and other.row_key = ${listedKey} and other.organisation_id = organisation.id)`

/** The common case, set-wise: the source's key, with name and address as they were. */
function linkUnchanged(raw: Database.Database, source: string, distinct: Distinct): void {
  raw
    .prepare(
      `insert into linked (draft_id, organisation_id, is_doubtful)
      select draft.id, organisation.id, ${contradiction} from draft
      cross join office.organisation_source_key as known
        on known.source = @source and known.source_key = draft.source_key
      cross join office.organisation on organisation.id = known.organisation_id
      where draft.fate = 'new' and draft.source_key <> '' and organisation.match_key = draft.match_key
        ${notDistinct(distinct)}`,
    )
    .run({ source })
}

/** Set-wise too: one organisation of this name (and legal form) at this door, and nothing speaks against it. */
function linkSameDoor(raw: Database.Database, source: string, distinct: Distinct): void {
  raw
    .prepare(
      `insert into linked (draft_id, organisation_id, is_doubtful)
      select draft.id, coalesce(min(iif(${isSameForm}, organisation.id, null)), min(organisation.id)), 0 from draft
      cross join office.organisation on organisation.match_key = draft.match_key
      where draft.fate = 'new' and draft.match_key <> ''
        and not exists (select 1 from linked where linked.draft_id = draft.id) ${notDistinct(distinct)}
      group by draft.id
      having sum(${isSameForm}) = 1 or (count(*) = 1 and max(${contradiction}) = 0)`,
    )
    .run(distinct.size === 0 ? {} : { source })
}

const rowsAtOnce = 2000

interface Row {
  readonly id: number
  readonly name: string
  readonly legal_form: string
  readonly vat_id: string
  readonly business_id: string
  readonly lei: string
  readonly euid: string
  readonly register_court: string
  readonly register_kind: string | null
  readonly register_number: string
  readonly source_key: string
  readonly match_key: string
  readonly phone_e164: string
  readonly postcode: string
  readonly street: string
}

interface Known extends Omit<Row, 'source_key'> {
  readonly former_names: string | null
}

const knownColumns = `organisation.id, organisation.name, legal_form, vat_id, business_id, lei, euid, register_court,
  register_kind, register_number, match_key, phone_e164, establishment.postcode, establishment.street,
  (select group_concat(organisation_name.name, char(10)) from office.organisation_name
    where organisation_id = organisation.id and organisation_name.kind = 'former') as former_names`
const knownTables = `office.organisation left join office.establishment
  on establishment.organisation_id = organisation.id and is_head_office = 1`

/** Look-ups of organisations by one identifier each, the surest first. */
class Identifiers {
  readonly #byBusinessId: Database.Statement
  readonly #byVatId: Database.Statement
  readonly #byRegister: Database.Statement
  readonly #byEuid: Database.Statement
  readonly #byLei: Database.Statement
  readonly #bySourceKey: Database.Statement
  readonly #byMatchKey: Database.Statement
  readonly #source: string
  readonly #distinct: Distinct

  constructor(raw: Database.Database, source: string, distinct: Distinct) {
    this.#distinct = distinct
    // without the plus, SQLite plans a statement of several tables anew for each value
    const find = (condition: string): Database.Statement =>
      raw.prepare(`select ${knownColumns} from ${knownTables} where ${condition} limit 20`)
    this.#source = source
    this.#byBusinessId = find("business_id = +? and business_id <> ''")
    this.#byVatId = find("vat_id = +? and vat_id <> ''")
    this.#byRegister = find(
      "register_number = +? and register_court = +? and register_kind = +? and register_number <> ''",
    )
    this.#byEuid = find("euid = +? and euid <> ''")
    this.#byLei = find("lei = +? and lei <> ''")
    this.#bySourceKey = find(
      `organisation.id in (select organisation_id from office.organisation_source_key
        where source = +? and source_key = +?)`,
    )
    this.#byMatchKey = find('match_key = +?')
  }

  bySourceKey(row: Row): readonly Known[] {
    return row.source_key === '' ? [] : this.#of(row, this.#bySourceKey.all(this.#source, row.source_key))
  }

  /** Organisations that an official identifier names, by the first one that names any. */
  byOfficialId(row: Row): readonly Known[] {
    const found =
      (row.business_id && this.#some(row, this.#byBusinessId.all(row.business_id))) ||
      (row.vat_id && this.#some(row, this.#byVatId.all(row.vat_id))) ||
      (row.register_number &&
        row.register_court &&
        row.register_kind !== null &&
        this.#some(row, this.#byRegister.all(row.register_number, row.register_court, row.register_kind))) ||
      (row.euid && this.#some(row, this.#byEuid.all(row.euid))) ||
      (row.lei && this.#some(row, this.#byLei.all(row.lei)))
    return found || []
  }

  byMatchKey(row: Row): readonly Known[] {
    return row.match_key === '' ? [] : this.#of(row, this.#byMatchKey.all(row.match_key))
  }

  #some(row: Row, rows: readonly unknown[]): readonly Known[] | null {
    const found = this.#of(row, rows)
    return found.length === 0 ? null : found
  }

  /** Those of them that nobody has called another than the row. */
  #of(row: Row, rows: readonly unknown[]): readonly Known[] {
    // the statements above select exactly these columns
    const known = rows as readonly Known[]
    if (this.#distinct.size === 0) return known
    return known.filter(({ id }) => !this.#distinct.has(rowKeyOf(row), id))
  }
}

const differ = (left: string, right: string): boolean => left !== '' && right !== '' && left !== right

/** Something official of both says that they are two. */
function isContradicted(row: Row, other: Known): boolean {
  return (
    differ(row.vat_id, other.vat_id) ||
    differ(row.business_id, other.business_id) ||
    differ(row.lei, other.lei) ||
    differ(row.register_number, other.register_number) ||
    (row.register_number !== '' && differ(row.register_court, other.register_court)) ||
    differ(row.legal_form, other.legal_form)
  )
}

/** Name, old name, street or phone agree: a key that was not given to somebody else meanwhile. */
function looksAlike(row: Row, other: Known): boolean {
  const name = foldName(row.name)
  return (
    (name === '' ? row.name === other.name : name === foldName(other.name)) ||
    (other.former_names ?? '').split('\n').some((former) => former !== '' && foldName(former) === name) ||
    (row.phone_e164 !== '' && row.phone_e164 === other.phone_e164) ||
    (row.vat_id !== '' && row.vat_id === other.vat_id) ||
    (row.register_number !== '' && row.register_number === other.register_number) ||
    (row.street !== '' && row.street === other.street && row.postcode === other.postcode)
  )
}

interface Found {
  readonly id: number
  /** `keyAlone`: nothing but the source's own key agrees. */
  readonly certainty: 'sure' | 'doubtful' | 'keyAlone'
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A source whose keys so often mean somebody else numbers its rows anew with every file. */
const keysGivenAnew = 0.1

/** The organisation a row speaks of, whether that is doubtful; null where no identifier names one. */
function decide(row: Row, identifiers: Identifiers): Found | null {
  const official = identifiers.byOfficialId(row)
  const [first] = official
  if (first) {
    const only = official.length === 1 ? first : meantOf(official, row, identifiers)
    return only ? { id: only.id, certainty: certaintyOf(row, only) } : { id: first.id, certainty: 'doubtful' }
  }
  const keyed = identifiers.bySourceKey(row)
  const [key] = keyed
  // a business keeps the id that a trade office has given it, whatever it is called and wherever it goes
  if (key && keyed.length === 1 && (uuid.test(row.source_key) || looksAlike(row, key)))
    return { id: key.id, certainty: certaintyOf(row, key) }
  const [door] = identifiers.byMatchKey(row)
  if (door) return { id: door.id, certainty: 'doubtful' }
  return key ? { id: key.id, certainty: 'keyAlone' } : null
}

/** Of several that share an identifier, say branches under one VAT id, the one at the same door, or alone alike. */
function meantOf(official: readonly Known[], row: Row, identifiers: Identifiers): Known | null {
  const sameDoor = identifiers.byMatchKey(row)
  const shared = official.filter(({ id }) => sameDoor.some((other) => other.id === id))
  if (shared.length === 1) return shared[0] ?? null
  const alike = official.filter((other) => looksAlike({ ...row, vat_id: '', register_number: '' }, other))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

const certaintyOf = (row: Row, other: Known): Found['certainty'] =>
  isContradicted(row, other) ? 'doubtful' : 'sure'

/** Rows that are not as they were, one by one: renamed, moved, new in the source. */
function linkByIdentifiers(raw: Database.Database, source: string, distinct: Distinct): void {
  const identifiers = new Identifiers(raw, source, distinct)
  const next = raw.prepare(
    `select id, name, legal_form, vat_id, business_id, lei, euid, register_court, register_kind, register_number,
      source_key, match_key, phone_e164, postcode, street
    from draft where id > ? and fate = 'new'
      and not exists (select 1 from linked where linked.draft_id = draft.id) order by id limit ${rowsAtOnce}`,
  )
  const link = raw.prepare('insert into linked (draft_id, organisation_id, is_doubtful) values (?, ?, ?)')
  const byKeyAlone: (readonly [rowId: number, organisationId: number])[] = []
  for (let after = 0; ;) {
    // a table cannot be written while a statement reads it, and 200,000 rows at once would fill the memory
    const rows = next.all(after) as readonly Row[]
    for (const row of rows) {
      const found = decide(row, identifiers)
      if (found?.certainty === 'keyAlone') byKeyAlone.push([row.id, found.id])
      else if (found !== null) link.run(row.id, found.id, found.certainty === 'doubtful' ? 1 : 0)
      after = row.id
    }
    if (rows.length < rowsAtOnce) break
  }
  const keyed = Number(raw.prepare("select count(*) from draft where source_key <> ''").pluck().get())
  if (byKeyAlone.length > keyed * keysGivenAnew) return
  for (const [rowId, organisationId] of byKeyAlone) link.run(rowId, organisationId, 1)
}
