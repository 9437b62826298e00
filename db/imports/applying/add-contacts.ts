import type Database from 'better-sqlite3'
import type { BulkJournal } from '../../connection/bulk-journal.ts'
import { personSearchText, personSortKey } from '../../people/index.ts'
import { contactField, isSameContact, type ContactName } from '../comparison/contact-difference.ts'
import { lastId } from './statements.ts'
import { takes } from './taking.ts'

interface Added extends ContactName {
  readonly organisation_id: number
}

/** Makes the contact persons that rows in `temp.taking` add to organisations, each once, however often they are named. */
export function addContacts(raw: Database.Database, journal: BulkJournal): void {
  const added = eachOnce(raw)
  if (added.length === 0) return
  const firstId = lastId(raw, 'person') + 1
  const insertPerson = raw.prepare(
    `insert into main.person (id, academic_title, given_name, family_name, name_sort, search_text, created_at, updated_at)
    values (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const { now } = journal
  for (const [
    place,
    { academic_title: academicTitle, given_name: givenName, family_name: familyName },
  ] of added.entries()) {
    const name = { academicTitle, givenName, familyName }
    const words = personSearchText(name)
    insertPerson.run(
      firstId + place,
      academicTitle,
      givenName,
      familyName,
      personSortKey(name),
      words,
      now,
      now,
    )
  }
  journal.noteInserted('person', firstId, firstId + added.length - 1)
  const firstAffiliation = lastId(raw, 'affiliation') + 1
  const affiliate = raw.prepare(
    'insert into main.affiliation (id, person_id, organisation_id) values (?, ?, ?)',
  )
  for (const [place, { organisation_id: organisationId }] of added.entries())
    affiliate.run(firstAffiliation + place, firstId + place, organisationId)
  journal.noteInserted('affiliation', firstAffiliation, firstAffiliation + added.length - 1)
}

function eachOnce(raw: Database.Database): readonly Added[] {
  const rows = raw
    .prepare<[], Added>(
      `select organisation_id, contact_title as academic_title, contact_given_name as given_name,
        contact_family_name as family_name
      from temp.taking where ${takes(contactField.column)} order by organisation_id, seq`,
    )
    .all()
  const added: Added[] = []
  for (const row of rows) {
    const ofOne = added.slice(added.findLastIndex((each) => each.organisation_id !== row.organisation_id) + 1)
    if (!ofOne.some((each) => isSameContact(each, row))) added.push(row)
  }
  return added
}
