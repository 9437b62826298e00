import type Database from 'better-sqlite3'
import type { RowField } from '../../../../preload/contract/import-fields.ts'
import { emptyPerson } from '../../../../preload/contract/people.ts'
import { textMax } from '../../../../preload/contract/common.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { splitLegalForm } from '../../../text/legal-forms.ts'
import { derivedPerson, personSortKey } from '../../people/index.ts'
import { isSameContact, type Contact } from '../contacts.ts'
import type { RowProblem } from '../draft.ts'
import type { RowDrafter } from '../row-reader.ts'
import type { CompanyFinder } from './company-finder.ts'
import { findCompany } from './find-company.ts'
import { readPersonRow, type PersonRow } from './read-row.ts'
import {
  refusal,
  remarkOn,
  underHeading,
  type RowEnd,
  type TableToTake,
  type TakeRow,
} from './table-batch.ts'

interface Known extends Contact {
  readonly person_id: number
  /** Null for somebody who has no function anywhere. */
  readonly affiliation_id: number | null
  readonly own_phone: string
  readonly own_mobile: string
  readonly own_email: string
  readonly linkedin: string
  readonly note: string
}

/** What a row says of one person, under the columns where it goes. */
interface Wanted {
  readonly person: Readonly<
    Record<'academic_title' | 'given_name' | 'phone' | 'mobile' | 'email' | 'linkedin', string>
  >
  readonly affiliation: Readonly<Record<'job_title' | 'phone' | 'mobile' | 'email', string>>
}

const selected = `person.id as person_id, salutation, academic_title, given_name, family_name, linkedin, note,
  person.phone as own_phone, person.mobile as own_mobile, person.email as own_email`

/** Fields of a row under whose heading a column's text is kept; of the others what stands there is enough. */
const keptUnder = {
  phone: 'phone',
  mobile: 'mobile',
  email: 'email',
  linkedin: 'linkedin',
  job_title: 'contactJobTitle',
} as const satisfies Record<string, RowField>

/** Enters people with their function at their company, fills up those who are known, and leaves out whose company nobody knows. */
export class PeopleTaker {
  readonly #scope: WriteScope
  readonly #finder: CompanyFinder
  readonly #unknown: TableToTake['unknownCompanies']
  readonly #nameOf: (id: number) => string
  readonly #atCompany: Database.Statement<[number], Known>
  readonly #alone: Database.Statement<[string], Known>
  readonly #firstNew: number
  /** People entered or found without a company. */
  withoutCompany = 0

  constructor(
    scope: WriteScope,
    finder: CompanyFinder,
    { unknownCompanies }: Pick<TableToTake, 'unknownCompanies'>,
    nameOf: (id: number) => string,
  ) {
    this.#scope = scope
    this.#finder = finder
    this.#unknown = unknownCompanies
    this.#nameOf = nameOf
    this.#firstNew = scope.lastId('person') + 1
    this.#atCompany = scope.raw.prepare(
      `select ${selected}, affiliation.id as affiliation_id, job_title, affiliation.phone, affiliation.mobile,
        affiliation.email from main.affiliation join main.person on person.id = person_id
      where organisation_id = ? order by affiliation.id`,
    )
    this.#alone = scope.raw.prepare(
      `select ${selected}, null as affiliation_id, '' as job_title, '' as phone, '' as mobile, '' as email
      from main.person where name_sort = ?
        and not exists (select 1 from main.affiliation where person_id = person.id) order by person.id`,
    )
  }

  readonly take: TakeRow = (drafter: RowDrafter, cells: readonly string[]) => {
    const row = readPersonRow(drafter, cells)
    if (row.problems.some(({ fatal }) => fatal)) return { end: 'rejected', problems: row.problems }
    const found = findCompany(this.#finder, row.company, this.#nameOf)
    const problems = [...row.problems]
    let companyId: number | null
    let note = row.note
    if ('unknown' in found) {
      const { name, key } = row.company
      const isKnownNowhere = found.unknown.messageKey === 'imports.problem.companyUnknown'
      if (this.#unknown === 'leaveOut' || (this.#unknown === 'create' && (name === '' || !isKnownNowhere)))
        return { end: 'rejected', problems: [...problems, found.unknown] }
      const kept = key === '' ? '' : underHeading(drafter, 'sourceKey', key)
      companyId = this.#unknown === 'create' ? this.#enterCompany(name, kept) : null
      if (companyId === null) {
        const said = [name, key].filter(Boolean).join(', ')
        note = joined(note, underHeading(drafter, name === '' ? 'sourceKey' : 'name', said))
        problems.push(remarkOn('name', 'companyInNote', said, 'kept'))
      } else problems.push(remarkOn('name', 'companyEntered', name, 'changed'))
    } else {
      companyId = found.id
      problems.push(...found.remarks)
    }
    const ends = row.persons.map((person, place) =>
      this.#takePerson(drafter, companyId, person, place === 0 ? { ...row, note } : null, problems),
    )
    if (ends.includes('rejected')) return { end: 'rejected', problems }
    if (companyId === null) this.withoutCompany += 1
    const end = ends.includes('created') ? 'created' : ends.includes('updated') ? 'updated' : 'same'
    return { end, problems }
  }

  #enterCompany(name: string, note: string): number {
    const scope = this.#scope
    const legalForm = splitLegalForm(name).legalForm ?? ''
    const created = { created_at: scope.now, updated_at: scope.now }
    const id = scope.insert('organisation', {
      kind: 'company',
      name,
      legal_form: legalForm,
      note,
      ...created,
    })
    scope.insert('establishment', { organisation_id: id, is_head_office: 1 })
    this.#finder.add(id, name, legalForm)
    return id
  }

  /** Numbers, addresses and the note of a row are those of the first person it names; `row` is null for another. */
  #takePerson(
    drafter: RowDrafter,
    companyId: number | null,
    named: Contact,
    row: Pick<PersonRow, 'reach' | 'note'> | null,
    problems: RowProblem[],
  ): RowEnd {
    const { phone, mobile, email } = row?.reach ?? named
    const reached = { phone, mobile, email }
    const none = { phone: '', mobile: '', email: '' }
    const isAlone = companyId === null
    const second = row?.reach.secondEmail ?? ''
    const wanted: Wanted = {
      person: {
        academic_title: named.academic_title,
        given_name: named.given_name,
        linkedin: row?.reach.linkedin ?? '',
        ...(isAlone ? reached : { ...none, email: second }),
      },
      affiliation: { job_title: named.job_title, ...(isAlone ? none : reached) },
    }
    const rest = isAlone && second !== '' ? underHeading(drafter, 'secondEmail', second) : ''
    const note = joined(row?.note ?? '', rest)
    const same = this.#known(companyId, named, email)
    const [known] = same
    if (same.length > 1) {
      const name = `${named.given_name} ${named.family_name}`.trim()
      problems.push(refusal('contactPerson', 'personDoubtful', name))
      return 'rejected'
    }
    return known === undefined
      ? this.#enter(companyId, named, wanted, note)
      : this.#fillUp(drafter, known, named, wanted, note, problems)
  }

  #known(companyId: number | null, named: Contact, email: string): readonly Known[] {
    if (companyId !== null) {
      const fitting = this.#atCompany.all(companyId).filter((each) => isSameContact(each, named))
      const exact = fitting.filter((each) => each.given_name !== '' && named.given_name !== '')
      return onePerPerson(exact.length > 0 ? exact : fitting)
    }
    const name = personSortKey({ givenName: named.given_name, familyName: named.family_name })
    return this.#alone
      .all(name)
      .filter((each) => isSameContact(each, named))
      .filter((each) => email === '' || each.own_email === '' || each.own_email === email)
      .slice(0, 1)
  }

  #enter(companyId: number | null, named: Contact, { person, affiliation }: Wanted, note: string): RowEnd {
    const scope = this.#scope
    const personId = scope.insert('person', {
      ...person,
      salutation: named.salutation,
      family_name: named.family_name,
      note,
      ...derivedPerson({
        ...emptyPerson,
        ...person,
        academicTitle: person.academic_title,
        givenName: person.given_name,
        familyName: named.family_name,
        workPhones: [affiliation.phone, affiliation.mobile].filter(Boolean).join('\n'),
        workEmails: affiliation.email,
      }),
      created_at: scope.now,
      updated_at: scope.now,
    })
    if (companyId !== null)
      scope.insert('affiliation', { person_id: personId, organisation_id: companyId, ...affiliation })
    return 'created'
  }

  /** Empty fields are filled; what stands there stays, and what the row says instead goes to the note, once. */
  #fillUp(
    drafter: RowDrafter,
    known: Known,
    { salutation }: Pick<Contact, 'salutation'>,
    { person, affiliation }: Wanted,
    rowNote: string,
    problems: RowProblem[],
  ): RowEnd {
    const scope = this.#scope
    const lines = rowNote === '' ? [] : [rowNote]
    const fill = <C extends string>(
      said: Readonly<Record<C, string>>,
      stored: Readonly<Record<C, string>>,
    ): Partial<Record<C, string>> => {
      const filled: Partial<Record<C, string>> = {}
      for (const column of keysOf(said)) {
        if (said[column] === '' || said[column] === stored[column]) continue
        if (stored[column] === '') filled[column] = said[column]
        else if (isKeptUnder(column)) {
          lines.push(underHeading(drafter, keptUnder[column], said[column]))
          problems.push(remarkOn('contactPerson', 'personOtherwise', said[column], 'kept'))
        }
      }
      return filled
    }
    const own = { phone: known.own_phone, mobile: known.own_mobile, email: known.own_email }
    const ofPerson = fill(person, { ...known, ...own })
    const ofFunction = known.affiliation_id === null ? {} : fill(affiliation, known)
    const fresh = lines.filter((line) => !known.note.includes(line))
    const note = fresh.length === 0 ? {} : { note: joined(known.note, ...fresh).slice(0, textMax) }
    const addressed = known.salutation === '' && salutation !== '' ? { salutation } : {}
    const patch = { ...ofPerson, ...addressed, ...note }
    const isChanged = Object.keys(patch).length > 0
    const isFunctionChanged = Object.keys(ofFunction).length > 0
    if (!isChanged && !isFunctionChanged) return 'same'
    // what somebody is found by was computed when they were entered, and is computed once more
    const isNew = known.person_id >= this.#firstNew && known.person_id <= scope.lastId('person')
    const again = isNew ? { search_text: '' } : {}
    scope.update('person', known.person_id, null, { ...patch, ...again })
    if (known.affiliation_id !== null && isFunctionChanged)
      scope.update('affiliation', known.affiliation_id, null, ofFunction)
    return 'updated'
  }
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n')
const isKeptUnder = (column: string): column is keyof typeof keptUnder => column in keptUnder

/** Somebody with two functions at a company is one. */
const onePerPerson = (known: readonly Known[]): readonly Known[] => [
  ...new Map(known.toReversed().map((each) => [each.person_id, each])).values(),
]

const keysOf = <T extends object>(values: T) => Object.keys(values) as (keyof T)[]
