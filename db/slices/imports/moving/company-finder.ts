import type Database from 'better-sqlite3'
import { foldText } from '../../../text/fold.ts'
import { splitLegalForm } from '../../../text/legal-forms.ts'
import { cleanLine } from '../values/index.ts'

interface Named {
  readonly id: number
  readonly legalForm: string | null
}

/** The one company meant; `several`: more than one may be; `none`: nobody knows it. */
export type FoundCompany = { readonly id: number } | 'several' | 'none'

/** A name by which a company is found: folded, without its legal form. */
export const nameKey = (name: string): string => foldText(splitLegalForm(name).core)

/** "00123", "123" and the "123.0" of a spreadsheet are one number. */
const numberKey = (key: string): string | null => /^0*(\d+)(?:[.,]0+)?$/.exec(key)?.[1] ?? null

const one = (ids: ReadonlySet<number>): FoundCompany => {
  const [id] = ids
  return id === undefined ? 'none' : ids.size > 1 ? 'several' : { id }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/**
 * Finds companies of the office by the key of a register or by their exact name. Nothing is guessed: where more than one
 * may be meant, it is none.
 */
export class CompanyFinder {
  readonly #raw: Database.Database
  readonly #source: string
  #byKey: Map<string, { readonly id: number; readonly source: string }[]> | null = null
  #byNumber: Map<string, number[]> | null = null
  #byName: Map<string, Named[]> | null = null
  #formerly: Map<string, Named[]> | null = null

  /** `source`: whose keys come first, those of the companies that were read along; '' for none. */
  constructor(raw: Database.Database, source: string) {
    this.#raw = raw
    this.#source = source
  }

  byKey(written: string): FoundCompany {
    const key = cleanLine(written)
    const { byKey, byNumber } = this.#keys()
    const known = byKey.get(key) ?? []
    const own = known.filter(({ source }) => source === this.#source)
    if (known.length > 0) return one(new Set((own.length > 0 ? own : known).map(({ id }) => id)))
    const number = numberKey(key)
    return number === null ? 'none' : one(new Set(byNumber.get(number)))
  }

  /** The legal form counts where both sides say one. */
  byName(name: string): FoundCompany {
    this.#byName ??= this.#names('select id, name, legal_form from main.organisation')
    const found = this.#among(this.#byName, name)
    if (found !== 'none') return found
    this.#formerly ??= this.#names(
      "select organisation_id as id, name, '' as legal_form from main.organisation_name where kind = 'former'",
    )
    return this.#among(this.#formerly, name)
  }

  /** Takes note of a company that has just been made. */
  add(id: number, name: string, legalForm: string): void {
    if (this.#byName !== null) add(this.#byName, nameKey(name), { id, legalForm: legalForm || null })
  }

  #among(names: ReadonlyMap<string, readonly Named[]>, name: string): FoundCompany {
    const { core, legalForm } = splitLegalForm(name)
    const key = foldText(core)
    const fitting = (names.get(key) ?? []).filter(
      (each) => legalForm === null || each.legalForm === null || each.legalForm === legalForm,
    )
    const exact = fitting.filter((each) => each.legalForm === legalForm)
    return key === '' ? 'none' : one(new Set((exact.length > 0 ? exact : fitting).map(({ id }) => id)))
  }

  #keys() {
    if (this.#byKey !== null && this.#byNumber !== null)
      return { byKey: this.#byKey, byNumber: this.#byNumber }
    const byKey = new Map<string, { readonly id: number; readonly source: string }[]>()
    const byNumber = new Map<string, number[]>()
    const rows = this.#raw.prepare<[], { id: number; source: string; key: string }>(
      `select organisation_id as id, source, source_key as key from main.organisation_source_key
      where substr(source_key, 1, 1) <> '#'`,
    )
    for (const { id, source, key } of rows.iterate()) {
      add(byKey, key, { id, source })
      const number = numberKey(key)
      if (number !== null) add(byNumber, number, id)
    }
    this.#byKey = byKey
    this.#byNumber = byNumber
    return { byKey, byNumber }
  }

  #names(sql: string): Map<string, Named[]> {
    const names = new Map<string, Named[]>()
    const rows = this.#raw.prepare<[], { id: number; name: string; legal_form: string }>(sql)
    for (const { id, name, legal_form: stored } of rows.iterate()) {
      const { core, legalForm } = splitLegalForm(name)
      add(names, foldText(core), { id, legalForm: stored || legalForm })
    }
    return names
  }
}
