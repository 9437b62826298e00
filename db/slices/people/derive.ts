import type Database from 'better-sqlite3'
import { columnName, plainFields, type PlainName } from '../../../preload/contract/fields.ts'
import { personFieldList } from '../../../preload/contract/people.ts'
import { personSearchText, personSortKey, type SplitName } from './rules.ts'

type PlainPersonField = PlainName<typeof personFieldList>
type DerivedFrom = SplitName & Readonly<Record<PlainPersonField, string>>

const emails = plainFields(personFieldList, 'email')
const phones = plainFields(personFieldList, 'phone')
const plainSelected = plainFields(personFieldList)
  .map((field) => `${columnName(field)} as ${field}`)
  .join(', ')

/** The computed columns of a person. */
export const derivedPerson = (from: DerivedFrom) => ({
  name_sort: personSortKey(from),
  search_text: personSearchText(from, {
    emails: emails.map((field) => from[field]),
    phones: phones.map((field) => from[field]),
  }),
})

/** Computes what follows from the people that a change set has touched, except those inserted with it. */
export function derivePeople(raw: Database.Database): void {
  const ids = raw
    .prepare(
      `select id from noted.captured where entity = 'person' and operation <> 'delete'
      except select id from noted.captured where entity = 'person' and operation = 'insert'
        and (select search_text from person where id = captured.id) <> ''`,
    )
    .pluck()
    .all()
  const read = raw.prepare<[unknown], DerivedFrom>(
    `select academic_title as academicTitle, given_name as givenName, family_name as familyName, ${plainSelected}
    from person where id = ?`,
  )
  const write = raw.prepare(
    `update person set name_sort = @name_sort, search_text = @search_text
    where id = @id and (name_sort, search_text) is not (@name_sort, @search_text)`,
  )
  for (const id of ids) {
    const row = read.get(id)
    if (row !== undefined) write.run({ id, ...derivedPerson(row) })
  }
}
