import type Database from 'better-sqlite3'
import type { ConflictReason, RowDifference } from '../../../../preload/contract/import-draft.ts'
import { isOwnKey, ownIdOf, type OwnKey } from '../../../../preload/contract/own-fields.ts'
import type { ReadAtOnce } from '../../../engine/connection/read-at-once.ts'
import { ownDefinitionsAtOnce } from '../../own-fields/index.ts'
import type { OwnField } from '../row-reader.ts'
import { valueReader } from '../values/index.ts'
import type { SourceRights } from './source-rights.ts'

/** How cells are read that fill the office's own fields; `office` is its database. */
export const ownReaders = (office: ReadAtOnce): readonly OwnField[] =>
  ownDefinitionsAtOnce(office)
    .filter(({ entity }) => entity === 'organisation')
    .map(({ key, kind, field, choices }) => ({
      key,
      isText: kind === 'line' || kind === 'text',
      read: valueReader(field, (chosen) =>
        choices.filter((choice) => choice.key === chosen).map(({ name }) => name),
      ),
    }))

/** What a row says of the office's own fields, as its draft holds it. */
export const saidOfOwn = (own: string): readonly (readonly [OwnKey, string | number])[] =>
  // written by the comparison alone
  Object.entries(own === '' ? {} : (JSON.parse(own) as Readonly<Record<string, string | number>>)).flatMap(
    ([key, value]) => (isOwnKey(key) ? [[key, value] as const] : []),
  )

/** Whether a source's file fills any of them. */
export const comparesOwn = ({ mapped }: Pick<SourceRights, 'mapped'>): boolean =>
  [...mapped].some((field) => isOwnKey(field))

type ConflictOf = (field: OwnKey, before: string | number | null) => ConflictReason | null

/** Tells what a row would change of the office's own fields; what it does not name stays. */
export class OwnDiffer {
  readonly #stored: Database.Statement<[number, number], string | number>

  /** `raw` is a comparison with the office's database attached as `office`. */
  constructor(raw: Database.Database) {
    this.#stored = raw
      .prepare<[number, number], string | number>(
        'select value from office.organisation_own_value where organisation_id = ? and field_id = ?',
      )
      .pluck()
  }

  differencesOf(own: string, organisationId: number, conflictOf: ConflictOf): readonly RowDifference[] {
    return saidOfOwn(own).flatMap(([field, value]): RowDifference[] => {
      const before = this.#stored.get(organisationId, ownIdOf(field)) ?? null
      if (before === value) return []
      const conflict = conflictOf(field, before)
      return [{ field, before: before === null ? '' : String(before), after: String(value), conflict }]
    })
  }
}
