import type Database from 'better-sqlite3'
import type { ConflictReason, RowDifference } from '../../../../preload/contract/import-draft.ts'
import type { ColumnMapping, ImportField } from '../../../../preload/contract/import-fields.ts'
import { personName } from '../../people/index.ts'
import {
  contactColumns,
  contactsOf,
  isSameContact,
  type ContactName,
  type NamedContacts,
} from '../contacts.ts'
import type { SourceRights } from './source-rights.ts'

/** The contact person as rows take it: the field a difference is listed under, the column of the draft that says it. */
export const contactField = { field: 'contactPerson', column: 'contact_family_name' } as const

const contactFields: readonly ImportField[] = ['contactPerson', 'contactGivenName', 'contactFamilyName']

/** Whether a file names contact persons. */
export const namesContacts = (mapping: readonly ColumnMapping[]): boolean =>
  mapping.some(({ field }) => contactFields.includes(field))

/** The same of a source's file. */
export const comparesContacts = ({ mapped }: Pick<SourceRights, 'mapped'>): boolean =>
  contactFields.some((field) => mapped.has(field))

/** SQL that is true where a row names a person whom its organisation does not know by exactly this name, or several. */
export const namesUnknownContact = `(draft.contact_family_name <> '' and (draft.further_contacts <> '' or not exists (
  select 1 from office.affiliation join office.person on person.id = affiliation.person_id
  where affiliation.organisation_id = organisation.id and person.family_name = draft.contact_family_name
    and draft.contact_given_name in ('', person.given_name))))`

interface Known extends ContactName {
  readonly is_former: 0 | 1
  readonly is_by_hand: 0 | 1
}

/** Batch of a change of table `change`; a join would make SQLite begin with all change sets. */
const batchOf = `(select batch_id from office.change_set where change_set.id = change.change_set_id)`

const strictness = ['overwrite', 'ifEmpty', 'never'] as const

/**
 * Tells whether a row names a contact person whom its organisation does not know yet. Somebody named before stays: a
 * register that names another owner does not say that the office no longer talks to the first.
 */
export class ContactDiffer {
  readonly #raw: Database.Database
  readonly #policy: (typeof strictness)[number]
  readonly #named: Database.Statement<[number], NamedContacts>
  readonly #known: Database.Statement<[number], Known>
  #removedByHand: ReadonlySet<number> | null = null

  /** `raw` is a comparison with the office's database attached as `office`. */
  constructor(raw: Database.Database, { policies }: Pick<SourceRights, 'policies'>) {
    this.#raw = raw
    const said = policies.filter(({ field }) => contactFields.includes(field))
    this.#policy =
      strictness.findLast((policy) => said.some(({ whenDifferent }) => whenDifferent === policy)) ??
      'overwrite'
    this.#named = raw.prepare(`select ${contactColumns} from draft where id = ?`)
    // ranges of one batch do not overlap: the last that begins before a record is the one that holds it
    this.#known = raw.prepare(
      `select salutation, academic_title, given_name, family_name, valid_to is not null as is_former,
        affiliation.version > 1 or person.version > 1 or (
          select ${batchOf} from office.change
          where entity = 'affiliation' and operation = 'insert' and first_id <= affiliation.id
          order by first_id desc, id desc limit 1) is null as is_by_hand
      from office.affiliation join office.person on person.id = affiliation.person_id
      where affiliation.organisation_id = ? order by affiliation.id`,
    )
  }

  /** What a row adds to its organisation; null where everybody that it names is known. */
  differenceOf(rowId: number, organisationId: number): RowDifference | null {
    const row = this.#named.get(rowId)
    const known = this.#known.all(organisationId)
    const named = (row === undefined ? [] : contactsOf(row)).filter(
      (one) => !known.some((each) => isSameContact(each, one)),
    )
    if (named.length === 0) return null
    const current = known.filter(({ is_former: isFormer }) => isFormer === 0)
    return {
      field: contactField.field,
      before: current.map(personName).join('; '),
      after: named.map(personName).join('; '),
      conflict: this.#conflictOf(organisationId, known, current.length > 0),
    }
  }

  #conflictOf(organisationId: number, known: readonly Known[], isFilled: boolean): ConflictReason | null {
    if (this.#policy === 'never' || (this.#policy === 'ifEmpty' && isFilled)) return 'policy'
    const isByHand = known.some((each) => each.is_by_hand === 1)
    this.#removedByHand ??= this.#organisationsThatLostOne()
    return isByHand || this.#removedByHand.has(organisationId) ? 'setByHand' : null
  }

  /** Organisations of which a person has taken a contact away. */
  #organisationsThatLostOne(): ReadonlySet<number> {
    const ids = this.#raw
      .prepare(
        `select (select json_extract(row, '$.organisation_id') from office.before_image where change_id = change.id)
        from office.change indexed by change_of_record
        where entity = 'affiliation' and operation = 'delete' and ${batchOf} is null`,
      )
      .pluck()
      .all()
    return new Set(ids.map(Number))
  }
}
