import { sql } from 'kysely'
import { columnName, plainFields, type PlainName } from '../../../preload/contract/fields.ts'
import { personFieldList } from '../../../preload/contract/people.ts'
import { recompute } from '../../engine/connection/recompute.ts'
import type { Derive } from '../../engine/connection/write.ts'
import { ownTextOf } from '../own-fields/index.ts'
import type { SplitName } from './names.ts'
import { personSearchText, personSortKey } from './rules.ts'

type PlainPersonField = PlainName<typeof personFieldList>
type DerivedFrom = SplitName &
  Readonly<Record<PlainPersonField, string>> & {
    /** Numbers and mail addresses in functions, one to a line. */
    readonly workPhones: string
    readonly workEmails: string
  }

const emails = plainFields(personFieldList, 'email')
const phones = plainFields(personFieldList, 'phone')
const plainSelected = plainFields(personFieldList)
  .map((field) => `${columnName(field)} as ${field}`)
  .join(', ')

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean)

/** The computed columns of a person. */
export const derivedPerson = (from: DerivedFrom & { readonly ownText?: string | null }) => ({
  name_sort: personSortKey(from),
  search_text: personSearchText(from, {
    emails: [...emails.map((field) => from[field]), ...linesOf(from.workEmails)],
    phones: [...phones.map((field) => from[field]), ...linesOf(from.workPhones)],
    texts: from.ownText?.split('\n') ?? [],
  }),
})

interface Stored extends DerivedFrom, ReturnType<typeof derivedPerson> {
  readonly ownText: string | null
}

/** Computes what follows from the people that a change set has touched, except those inserted with it. */
export const derivePeople: Derive = (raw) => {
  recompute<Stored>(raw, {
    table: 'person',
    parts: ['affiliation', 'person_own_value'],
    filled: 'search_text',
    read: (id) => sql<Stored>`
      select academic_title as academicTitle, given_name as givenName, family_name as familyName,
        ${sql.raw(plainSelected)}, ${sql.raw(ownTextOf('person'))} as ownText, name_sort, search_text,
        coalesce((select group_concat(phone || char(10) || mobile, char(10)) from affiliation where person_id = person.id), '')
          as workPhones,
        coalesce((select group_concat(email, char(10)) from affiliation where person_id = person.id), '') as workEmails
      from person where id = ${id}`,
    compute: derivedPerson,
  })
}
