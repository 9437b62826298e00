import type Database from 'better-sqlite3'
import type { BulkJournal } from '../../connection/bulk-journal.ts'
import { contactField } from '../comparison/contact-difference.ts'
import { takes } from './taking.ts'

/** Makes the contact persons that rows in `temp.taking` add to organisations, each once. */
export function addContacts(raw: Database.Database, journal: BulkJournal): void {
  const base = Number(raw.prepare('select coalesce(max(id), 0) from main.person').pluck().get())
  raw.exec(`
    create temp table added (id integer primary key, organisation_id integer, title text, given_name text,
      family_name text, name_sort text, words text) strict;
    insert into added (organisation_id, title, given_name, family_name, name_sort, words)
      select organisation_id, contact_title, contact_given_name, contact_family_name,
        person_sort_key(contact_family_name, contact_given_name),
        person_words(contact_title, contact_given_name, contact_family_name)
      from temp.taking where ${takes(contactField.column)}
      group by organisation_id, contact_family_name, contact_given_name order by min(seq);`)
  journal.insertAll(
    'person',
    `insert into main.person (id, academic_title, given_name, family_name, name_sort, search_text, created_at, updated_at)
      select @base + id, title, given_name, family_name, name_sort, words, @now, @now from temp.added order by id`,
    { base, now: journal.now },
  )
  journal.insertAll(
    'affiliation',
    `insert into main.affiliation (person_id, organisation_id)
      select @base + id, organisation_id from temp.added order by id`,
    { base },
  )
  raw.exec('drop table added')
}
