import type { WriteScope } from '../../../engine/connection/write.ts'
import {
  contactColumns,
  contactsOf,
  isSameContact,
  type ContactName,
  type NamedContacts,
} from '../contacts.ts'
import { isLinked } from './conditions.ts'
import { addContact } from './new-rows.ts'

interface JoinedContacts extends NamedContacts {
  readonly organisation_id: number
  /** The row that stands for the company was a question when the persons were compared. */
  readonly was_asked: 0 | 1
  readonly fate: string
}

/**
 * Enters the persons whom further rows of a known company name, where the row that stands for them all is taken; returns how
 * many rows changed something.
 */
export function takeJoinedRows(scope: WriteScope): number {
  const { raw } = scope
  const rows = raw
    .prepare<[], JoinedContacts>(
      `with taken as (select id, organisation_id, fate = 'undecided' as was_asked from compared.draft where ${isLinked})
      select taken.organisation_id, was_asked, joined.fate, ${contactColumns}
      from compared.draft as joined join taken on taken.id = joined.joins
      where joined.organisation_id is null and contact_family_name <> '' and decision <> 'skip'
        and (was_asked or (joined.differences is not null and (joined.fate = 'changed' or decision = 'overwrite')))
      order by taken.organisation_id, joined.id`,
    )
    .all()
  const known = raw.prepare<[number], ContactName>(
    `select salutation, academic_title, given_name, family_name from main.affiliation join main.person on person.id = person_id
    where organisation_id = ?`,
  )
  let changed = 0
  for (const { organisation_id: organisationId, was_asked: wasAsked, ...row } of rows) {
    if (wasAsked === 0) changed += 1
    for (const contact of contactsOf(row)) {
      if (known.all(organisationId).some((each) => isSameContact(each, contact))) continue
      scope.touch('organisation', organisationId, null)
      addContact(scope, organisationId, contact)
    }
  }
  return changed
}
