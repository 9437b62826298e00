import type { InputOf } from '../../../preload/contract/define.ts'
import type { contacts, visits } from '../../../preload/contract/timeline.ts'
import { requireRecords, setLinks } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { meetPerson } from '../people/index.ts'
import { createTask } from '../tasks/index.ts'

type NewContact = InputOf<(typeof contacts)['log']>
type NewVisit = InputOf<(typeof visits)['log']>
type VisitChange = InputOf<(typeof visits)['update']>

interface Saved {
  readonly id: number
  readonly version: number
}

/** Who writes, and the calendar day at their workstation. */
export interface Writer {
  readonly staffId: number
  readonly today: string
}

/** What happened cannot lie ahead: the company page would speak of a visit "in five days ago". */
function refuseFuture(day: string, today: string, messageKey: string): void {
  if (day > today)
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { occurredOn: messageKey } })
}

const isHeld = (status: VisitChange['status']): boolean => status === 'held' || status === 'followedUp'

const loggedColumns = (logged: NewContact | NewVisit, staffId: number, now: string) => ({
  organisation_id: logged.organisationId,
  occurred_on: logged.occurredOn,
  subject: logged.subject,
  note: logged.note,
  visibility: logged.visibility,
  staff_id: staffId,
  created_at: now,
  updated_at: now,
})

/** Those present: known persons, and people met for the first time who become persons with a function there. */
async function presentPeople(scope: WriteScope, logged: NewContact | NewVisit): Promise<number[]> {
  const ids = [...logged.personIds]
  for (const { name, jobTitle } of logged.newPeople) {
    const { organisationId, occurredOn: on } = logged
    ids.push(await meetPerson(scope, { organisationId, name, jobTitle, on }))
  }
  return ids
}

async function followUp(
  scope: WriteScope,
  logged: NewContact | NewVisit,
  ownerId: number,
  cameFrom: { readonly contact_id: number } | { readonly visit_id: number },
): Promise<void> {
  if (!logged.followUp) return
  const { organisationId } = logged
  await createTask(scope, { ...logged.followUp, note: '', organisationId, ownerId }, cameFrom)
}

/**
 * Logs a contact with its people, themes and follow-up, as one change.
 * Errors: NOT_FOUND, VALIDATION when the day lies ahead.
 */
export async function logContact(scope: WriteScope, contact: NewContact, writer: Writer): Promise<Saved> {
  refuseFuture(contact.occurredOn, writer.today, 'contacts.error.inFuture')
  await requireRecords(scope.db, 'organisation', [contact.organisationId])
  const id = scope.insert('contact', {
    ...loggedColumns(contact, writer.staffId, scope.now),
    channel: contact.channel,
  })
  await setLinks(scope, 'contact_person', id, await presentPeople(scope, contact))
  await setLinks(scope, 'contact_theme', id, contact.themeIds)
  await followUp(scope, contact, writer.staffId, { contact_id: id })
  return { id, version: 1 }
}

/**
 * Logs a visit, held or agreed, with its people, themes and follow-up, as one change.
 * Errors: NOT_FOUND, VALIDATION when a visit held lies ahead.
 */
export async function logVisit(scope: WriteScope, visit: NewVisit, writer: Writer): Promise<Saved> {
  if (isHeld(visit.status)) refuseFuture(visit.occurredOn, writer.today, 'visits.error.inFuture')
  await requireRecords(scope.db, 'organisation', [visit.organisationId])
  const id = scope.insert('visit', {
    ...loggedColumns(visit, writer.staffId, scope.now),
    status: visit.status,
  })
  await setLinks(scope, 'visit_person', id, await presentPeople(scope, visit))
  await setLinks(scope, 'visit_theme', id, visit.themeIds)
  await followUp(scope, visit, writer.staffId, { visit_id: id })
  return { id, version: 1 }
}

/** Changes a visit with its people and themes. Errors: NOT_FOUND, CONFLICT, VALIDATION when a visit held lies ahead. */
export async function updateVisit(scope: WriteScope, change: VisitChange, today: string): Promise<Saved> {
  const { id, version, status } = change
  if (isHeld(status)) refuseFuture(change.occurredOn, today, 'visits.error.inFuture')
  let newVersion = scope.update('visit', id, version, {
    status,
    occurred_on: change.occurredOn,
    subject: change.subject,
    note: change.note,
    visibility: change.visibility,
  })
  const relinked = [
    await setLinks(scope, 'visit_person', id, change.personIds),
    await setLinks(scope, 'visit_theme', id, change.themeIds),
  ]
  if (newVersion === version && relinked.some(Boolean)) newVersion = scope.touch('visit', id, version)
  return { id, version: newVersion }
}
