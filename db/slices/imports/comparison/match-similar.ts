import type Database from 'better-sqlite3'
import type { RowCandidate } from '../../../../preload/contract/import-draft.ts'
import { readerOf } from '../../../engine/connection/read-at-once.ts'
import { distinctRows } from '../../duplicates/index.ts'
import {
  KeyIndex,
  OrganisationMatcher,
  TokenFrequencies,
  blockingKeys,
  prepare,
  type Explained,
  type FrequencyTable,
  type Judgement,
  type Prepared,
} from '../../../linkage/index.ts'
import { rowKeyOf } from '../listed-key.ts'
import { leftOutBefore } from './left-out.ts'
import { linkageRecord, recordColumns, type StoredRecord } from './linkage-record.ts'
import { officeFrequencies, sampled } from './office-frequencies.ts'

/** Rows held in memory at once while the office's data pass by. */
const rowsAtOnce = 40_000
const candidatesShown = 5
/** Rows of one file that share a phone or a door are compared with each other unless they are more than this. */
const crowd = 20

interface Candidate {
  readonly organisationId: number | null
  readonly rowId: number | null
  readonly judgement: Judgement
}

/**
 * Compares rows that no identifier has linked with organisations that no row has taken, and with each other. Links at
 * scores that are right in 99 of 100 cases, asks in between. `raw` is a comparison with the office's database attached as
 * `office`; `onProgress` may throw to stop.
 */
export class SimilarityMatch {
  readonly #raw: Database.Database
  readonly #source: string
  readonly #matcher: OrganisationMatcher
  readonly #distinct: ReturnType<typeof distinctRows>
  readonly #onProgress: (done: number, total: number) => void
  readonly #draftById: Database.Statement
  readonly #link: Database.Statement
  readonly #unlinked: Database.Statement
  readonly #mark: Database.Statement
  readonly #organisationById: Database.Statement
  readonly #rivalLine: Database.Statement
  readonly #openQuestion: Database.Statement

  /** `counted`: how often words stand in the office's data, where that is known already. */
  constructor(
    raw: Database.Database,
    source: string,
    counted: FrequencyTable | null,
    onProgress: (done: number, total: number) => void,
  ) {
    this.#raw = raw
    this.#source = source
    this.#onProgress = onProgress
    this.#distinct = distinctRows(readerOf(raw), source)
    this.#unlinked = raw.prepare(
      "select 1 from draft where id = ? and fate = 'new' and organisation_id is null",
    )
    this.#link = raw.prepare('update draft set organisation_id = ? where id = ?')
    this.#mark = raw.prepare("update draft set fate = 'undecided', candidates = ?, pattern = ? where id = ?")
    this.#draftById = raw.prepare(
      `select ${recordColumns.draft}, organisation_id, is_unchanged from draft where id = ?`,
    )
    this.#rivalLine = raw
      .prepare(
        `select line_number from draft where organisation_id = ? and id <> ? and fate <> 'undecided' order by id limit 1`,
      )
      .pluck()
    this.#openQuestion = raw.prepare(
      `select 1 from draft where id = @rowId and exists (select 1 ${leftOutBefore} and asked_id is not null)`,
    )
    this.#organisationById = raw.prepare(
      `select ${recordColumns.organisation} from ${recordColumns.organisationTables} where organisation.id = +?`,
    )
    this.#matcher = new OrganisationMatcher(this.#frequencies(counted))
  }

  /** Links, or marks as undecided, what looks like a known organisation or another row. */
  run(): void {
    this.#compareWithOffice()
    this.#compareWithinFile()
  }

  /** A row of the file; what an unchanged one says stands in its organisation. */
  #recordOf(rowId: number | null): StoredRecord {
    const row = this.#draftById.get(rowId) as StoredDraft
    if (row.is_unchanged === 0) return row
    const { id, line_number, source_key } = row
    return { ...storedRecord(this.#organisationById.get(row.organisation_id)), id, line_number, source_key }
  }

  #count(sql: string): number {
    return Number(this.#raw.prepare(sql).pluck().get())
  }

  /** Of an empty office nothing can be told: there the file itself says how rare a word is. */
  #frequencies(counted: FrequencyTable | null): TokenFrequencies {
    if (counted !== null && counted.organisations > 0) return new TokenFrequencies(counted)
    const ofOffice = officeFrequencies(this.#raw)
    if (ofOffice.organisations > 0) return ofOffice
    const rows = this.#raw.prepare(
      `select ${recordColumns.draft} from draft where fate = 'new' and id % ? = 0`,
    )
    return sampled(rows, this.#count("select count(*) from draft where fate = 'new'"))
  }

  #compareWithOffice(): void {
    const leftovers = this.#raw.prepare(
      `select ${recordColumns.draft} from draft
      where id > ? and fate = 'new' and organisation_id is null order by id limit ${rowsAtOnce}`,
    )
    const free = this.#count(
      `select (select count(*) from office.organisation)
        - (select count(distinct organisation_id) from draft where organisation_id is not null)`,
    )
    if (free === 0) return
    for (let after = 0; ;) {
      const rows = leftovers.all(after).map(storedRecord)
      const found = this.#candidatesOf(rows, free)
      for (const [rowId, candidates] of found) this.#settle(rowId, candidates)
      if (rows.length < rowsAtOnce) return
      after = rows.at(-1)?.id ?? after
    }
  }

  /** The likeliest organisations of each row that has any. */
  #candidatesOf(rows: readonly StoredRecord[], free: number): ReadonlyMap<number, readonly Candidate[]> {
    const found = new Map<number, Candidate[]>()
    if (rows.length === 0) return found
    const index = new KeyIndex()
    const preparedOf = new Map<number, Prepared>()
    const rowKeys = new Map<number, string>()
    for (const row of rows) {
      const prepared = prepare(linkageRecord(row))
      preparedOf.set(row.id, prepared)
      rowKeys.set(row.id, rowKeyOf(row))
      index.add(blockingKeys(prepared), row.id)
    }
    const organisations = this.#raw.prepare(
      `select ${recordColumns.organisation} from ${recordColumns.organisationTables}
      where not exists (select 1 from draft where draft.organisation_id = organisation.id)`,
    )
    let done = 0
    for (const organisation of organisations.iterate()) {
      done += 1
      if (done % 1024 === 0) this.#onProgress(done, free)
      const { id } = storedRecord(organisation)
      const prepared = prepare(linkageRecord(organisation))
      for (const rowId of index.candidates(blockingKeys(prepared))) {
        const row = preparedOf.get(rowId)
        if (row === undefined || this.#distinct.has(rowKeys.get(rowId) ?? '', id)) continue
        const judgement = this.#matcher.judge(row, prepared)
        if (judgement.band === 'new') continue
        const others = found.get(rowId) ?? []
        found.set(rowId, likeliest([...others, { organisationId: id, rowId: null, judgement }]))
      }
    }
    return found
  }

  /** One sure organisation is linked; anything else is for the person, and so is what was asked before. */
  #settle(rowId: number, candidates: readonly Candidate[]): void {
    const [first] = candidates
    if (first === undefined) return
    this.#link.run(first.organisationId, rowId)
    const isSure = first.judgement.band === 'link' && this.#isAhead(rowId, candidates)
    if (!isSure || this.#wasAsked(rowId)) this.#ask(rowId, candidates)
  }

  /** A person has left the question about this row open, and the row is as it was. */
  #wasAsked(rowId: number): boolean {
    return this.#openQuestion.get({ rowId, source: this.#source }) !== undefined
  }

  /** No other candidate fits about as well. */
  #isAhead(rowId: number, candidates: readonly Candidate[]): boolean {
    const others = candidates.map(({ organisationId }) =>
      prepare(linkageRecord(this.#organisationById.get(organisationId))),
    )
    return this.#matcher.choose(prepare(linkageRecord(this.#recordOf(rowId))), others)?.band === 'link'
  }

  /** Rows of the file that share a phone, a door with the beginning of a name, or an official number. */
  #compareWithinFile(): void {
    const pairs = new Set<number>()
    const total = this.#count('select max(id) from draft') + 1
    const asked = `fate = 'new' and organisation_id is null`
    for (const key of fileKeys) {
      const groups = this.#raw
        .prepare(
          `select group_concat(id) from (select id, organisation_id, match_key, phone_e164, vat_id, register_number,
              register_court, register_kind from draft
            where (fate = 'new' or is_unchanged = 1) and ${key.condition}
              and ${key.probe} in (select ${key.probe} from draft where ${asked} and ${key.condition})
            order by id)
          group by ${key.columns} having count(*) between 2 and ${crowd} and sum(organisation_id is null) > 0`,
        )
        .pluck()
        .all()
      for (const group of groups) {
        const ids = String(group).split(',').map(Number)
        for (const [index, later] of ids.entries())
          for (const earlier of ids.slice(0, index)) pairs.add(earlier * total + later)
      }
    }
    const rivals = new Map<number, Candidate[]>()
    const cache = new Map<number, Prepared>()
    const preparedOf = (id: number): Prepared => {
      const known = cache.get(id) ?? prepare(linkageRecord(this.#recordOf(id)))
      if (cache.size < rowsAtOnce) cache.set(id, known)
      return known
    }
    for (const pair of pairs) {
      const [earlier, later] = this.#asked(Math.floor(pair / total), pair % total)
      if (!this.#isUnlinked(later)) continue
      const judgement = this.#matcher.judge(preparedOf(earlier), preparedOf(later))
      if (judgement.band === 'new') continue
      const others = rivals.get(later) ?? []
      rivals.set(later, likeliest([...others, { organisationId: null, rowId: earlier, judgement }]))
    }
    for (const [rowId, candidates] of rivals) this.#ask(rowId, candidates)
  }

  /** Of two rows the one that is asked about comes second: the later one, unless it is linked and the other is not. */
  #asked(earlier: number, later: number): readonly [other: number, asked: number] {
    return this.#isUnlinked(later) || !this.#isUnlinked(earlier) ? [earlier, later] : [later, earlier]
  }

  #isUnlinked(rowId: number): boolean {
    return this.#unlinked.get(rowId) !== undefined
  }

  #ask(rowId: number, candidates: readonly Pick<Candidate, 'organisationId' | 'rowId'>[]): void {
    const row = this.#recordOf(rowId)
    const own = prepare(linkageRecord(row))
    const explained = candidates.map((candidate) => this.#withRival(row, this.#explain(own, candidate)))
    const [best] = explained
    this.#mark.run(JSON.stringify(explained.map(({ shown }) => shown)), best ? patternOf(best) : '', rowId)
  }

  /** Rows that are linked, but something contradicts, or another row means the same: said field by field too. */
  explainDoubtful(): void {
    const doubtful = this.#raw.prepare(
      `select id, organisation_id, source_key, match_key from draft
      where fate = 'undecided' and candidates is null and organisation_id is not null`,
    )
    const create = this.#raw.prepare("update draft set fate = 'new', organisation_id = null where id = ?")
    for (const row of doubtful.all() as readonly (StoredRecord & { readonly organisation_id: number })[]) {
      // a person has said before that this row is not that organisation
      if (this.#distinct.has(rowKeyOf(row), row.organisation_id)) create.run(row.id)
      else this.#ask(row.id, [{ organisationId: row.organisation_id, rowId: null }])
    }
  }

  /** Says, before all else, that another row of the file means the organisation already. */
  #withRival({ id, line_number: line }: StoredRecord, reasons: Reasons): Reasons {
    const { shown } = reasons
    const rival = this.#rivalLine.get(shown.organisationId, id)
    if (rival === undefined) return reasons
    const said = { field: 'file', level: 'rival', bits: 0, ours: String(Number(rival)), theirs: String(line) }
    return { ...reasons, shown: { ...shown, contributions: [said, ...shown.contributions] } }
  }

  #explain(own: Prepared, { organisationId, rowId }: Pick<Candidate, 'organisationId' | 'rowId'>): Reasons {
    const other =
      organisationId === null
        ? this.#recordOf(rowId)
        : storedRecord(this.#organisationById.get(organisationId))
    const explained = this.#matcher.explain(own, prepare(linkageRecord(other)))
    const shown: RowCandidate = {
      organisationId,
      lineNumber: organisationId === null ? other.line_number : null,
      name: other.name,
      place: [`${other.street} ${other.house_number}`.trim(), `${other.postcode} ${other.city}`.trim()]
        .filter(Boolean)
        .join(', '),
      score: Math.round(explained.score * 10) / 10,
      contributions: explained.contributions.map(({ field, level, weight, left, right }) => ({
        field,
        level,
        bits: Math.round(weight * 10) / 10,
        ours: right,
        theirs: left,
      })),
    }
    return { explained, shown }
  }
}

interface Reasons {
  readonly explained: Explained
  readonly shown: RowCandidate
}

/** What rows have in common that ask the same question. */
function patternOf({ explained, shown }: Reasons): string {
  const { contributions, objection } = explained
  const parts = contributions
    .filter(({ level }) => level !== 'missing')
    .map(({ field, level }) => `${field}:${level}`)
  const isRival = shown.contributions.some(({ level }) => level === 'rival')
  const kind = shown.organisationId === null ? ['file:row'] : isRival ? ['file:rival'] : []
  return [...kind, ...(objection === null ? [] : [`objection:${objection}`]), ...parts]
    .join(' ')
    .slice(0, 400)
}

/** The few that are worth showing, the likeliest first. */
const likeliest = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.judgement.score - a.judgement.score).slice(0, candidatesShown)

// the statements that give these rows select exactly the columns of a stored record
const storedRecord = (row: unknown): StoredRecord => row as StoredRecord

/** A row of the comparison as the statement of `#draftById` gives it. */
interface StoredDraft extends StoredRecord {
  readonly organisation_id: number | null
  readonly is_unchanged: 0 | 1
}

/** The address within a match key. */
const door = "substr(match_key, instr(match_key, '|'))"

/** What two rows of one company share; `probe` finds the rows that share it with one that is asked about. */
const fileKeys = [
  { columns: 'phone_e164', probe: 'phone_e164', condition: "phone_e164 <> ''" },
  {
    columns: `${door}, substr(match_key, 1, 3)`,
    probe: door,
    // a street and a number in it
    condition: "match_key glob '*|*|* [0-9]*'",
  },
  { columns: 'vat_id', probe: 'vat_id', condition: "vat_id <> ''" },
  {
    columns: 'register_number, register_court, register_kind',
    probe: 'register_number',
    condition: "register_number <> ''",
  },
] as const
