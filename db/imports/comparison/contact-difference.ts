import type Database from 'better-sqlite3'
import type { ConflictReason, RowDifference } from '../../../preload/contract/import-draft.ts'
import type { ImportField } from '../../../preload/contract/import-fields.ts'
import { personName } from '../../people/index.ts'
import { foldText } from '../../text/fold.ts'
import type { SourceRights } from './differences.ts'

/** The contact person as rows take it: the field a difference is listed under, the column of the draft that says it. */
export const contactField = { field: 'contactPerson', column: 'contact_family_name' } as const

const contactFields = [
  'contactPerson',
  'contactGivenName',
  'contactFamilyName',
] as const satisfies ImportField[]

/** SQL that is true where a row names a person whom its organisation does not know by exactly this name. */
export const namesUnknownContact = `(draft.contact_family_name <> '' and not exists (
  select 1 from office.affiliation join office.person on person.id = affiliation.person_id
  where affiliation.organisation_id = organisation.id and person.family_name = draft.contact_family_name
    and draft.contact_given_name in ('', person.given_name)))`

/** Whether the file names contact persons and the source may add any. */
export const comparesContacts = ({ mapped }: Pick<SourceRights, 'mapped'>): boolean =>
  contactFields.some((field) => mapped.has(field))

interface Name {
  readonly academic_title: string
  readonly given_name: string
  readonly family_name: string
}

interface Known extends Name {
  readonly is_former: 0 | 1
  readonly is_by_hand: 0 | 1
}

const folded = ({ given_name: givenName, family_name: familyName }: Name): string =>
  foldText(`${familyName} ${givenName}`)

/**
 * Tells whether a row names a contact person whom its organisation does not know yet. Somebody named before stays: a
 * register that names another owner does not say that the office no longer talks to the first.
 */
export class ContactDiffer {
  readonly #policy: 'never' | 'ifEmpty' | 'overwrite'
  readonly #named: Database.Statement<[number], Name>
  readonly #known: Database.Statement<[number], Known>
  readonly #removedByHand: ReadonlySet<number>

  /** `raw` is a comparison with the register attached as `office`. */
  constructor(raw: Database.Database, { policies }: Pick<SourceRights, 'policies'>) {
    this.#policy = policies.find(({ field }) => field === contactField.field)?.whenDifferent ?? 'overwrite'
    this.#named = raw.prepare(
      `select contact_title as academic_title, contact_given_name as given_name, contact_family_name as family_name
      from draft where id = ?`,
    )
    // ranges of one batch do not overlap: the last that begins before a record is the one that holds it
    this.#known = raw.prepare(
      `select academic_title, given_name, family_name, valid_to is not null as is_former,
        affiliation.version > 1 or person.version > 1 or (
          select batch_id from office.change join office.change_set on change_set.id = change.change_set_id
          where entity = 'affiliation' and operation = 'insert' and first_id <= affiliation.id
          order by first_id desc, change.id desc limit 1) is null as is_by_hand
      from office.affiliation join office.person on person.id = affiliation.person_id
      where affiliation.organisation_id = ? order by affiliation.id`,
    )
    this.#removedByHand = new Set(
      raw
        .prepare(
          `select json_extract(row, '$.organisation_id') from office.change
          join office.change_set on change_set.id = change.change_set_id and change_set.batch_id is null
          join office.before_image on before_image.change_id = change.id
          where entity = 'affiliation' and operation = 'delete'`,
        )
        .pluck()
        .all()
        .map(Number),
    )
  }

  /** What a row adds to its organisation; null where it is known under a name that differs in its spelling only. */
  differenceOf(rowId: number, organisationId: number): RowDifference | null {
    const named = this.#named.get(rowId)
    if (named === undefined) return null
    const known = this.#known.all(organisationId)
    if (known.some((each) => folded(each) === folded(named))) return null
    const current = known.filter(({ is_former: isFormer }) => isFormer === 0)
    return {
      field: contactField.field,
      before: current.map(personName).join('; '),
      after: personName(named),
      conflict: this.#conflictOf(organisationId, known, current.length > 0),
    }
  }

  #conflictOf(organisationId: number, known: readonly Known[], isFilled: boolean): ConflictReason | null {
    if (this.#policy === 'never' || (this.#policy === 'ifEmpty' && isFilled)) return 'policy'
    const isByHand = known.some((each) => each.is_by_hand === 1)
    return isByHand || this.#removedByHand.has(organisationId) ? 'setByHand' : null
  }
}
