import type { InputOf } from '../../../preload/contract/define.ts'
import type { contacts, visits } from '../../../preload/contract/timeline.ts'
import { requireRecords, setLinks } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { createTask } from '../tasks/index.ts'
import { meetPerson } from '../people/index.ts'
import { refuseFuture } from './refusals.ts'

type NewContact = InputOf<(typeof contacts)['log']>
type NewVisit = InputOf<(typeof visits)['log']>
type Appointment = Pick<NewVisit, 'startsAt' | 'durationMinutes' | 'establishmentId'>
type Written = Omit<NewContact, 'channel' | 'followUp'>

interface Saved {
  readonly id: number
  readonly version: number
}

/** Who writes, and the calendar day at their workstation. */
export interface Writer {
  readonly staffId: number
  readonly today: string
}

/** The columns that contacts and visits have in common, as a person fills them. */
export const writtenColumns = (written: Written) => ({
  organisation_id: written.organisationId,
  occurred_on: written.occurredOn,
  subject: written.subject,
  note: written.note,
  visibility: written.visibility,
  ...(written.readers !== undefined && { readers: written.readers }),
})

/** Names those who may read an entry; whoever writes it in the name of somebody else goes on reading it. */
export async function nameReaders(
  scope: WriteScope,
  table: 'contact' | 'visit',
  id: number,
  { visibility, readers, readerIds }: Pick<Written, 'visibility' | 'readers' | 'readerIds'>,
  { staffId, writerId }: { readonly staffId: number; readonly writerId: number },
): Promise<boolean> {
  if (readers === undefined) return false
  const isNarrow = visibility === 'confidential' && readers !== 'office'
  const others = readers === 'named' ? (readerIds ?? []) : []
  const wanted = isNarrow
    ? new Set([...others, ...(staffId === writerId ? [] : [writerId])])
    : new Set<number>()
  wanted.delete(staffId)
  if (isNarrow && readers === 'author' && wanted.size > 0) scope.update(table, id, null, { readers: 'named' })
  return setLinks(scope, `${table}_reader`, id, [...wanted])
}

/** Where a visit is, of the company's own establishments: one of another company's is none of its own. */
async function placeOf(
  scope: WriteScope,
  organisationId: number,
  establishmentId: number | null,
): Promise<number | null> {
  if (establishmentId === null) return null
  const found = await scope.db
    .selectFrom('establishment')
    .select('id')
    .where('id', '=', establishmentId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return found?.id ?? null
}

/** The columns that only visits have. Errors: NOT_FOUND for somebody the office does not know. */
export async function appointmentColumns(
  scope: WriteScope,
  organisationId: number,
  visit: Appointment,
  staffId: number,
) {
  await requireRecords(scope.db, 'staff', [staffId])
  return {
    starts_at: visit.startsAt ?? null,
    duration_minutes: visit.durationMinutes ?? null,
    establishment_id: await placeOf(scope, organisationId, visit.establishmentId ?? null),
    staff_id: staffId,
  }
}

const loggedColumns = (written: Written, staffId: number, now: string) => ({
  ...writtenColumns({ ...written, readers: written.readers ?? 'named' }),
  staff_id: staffId,
  created_at: now,
  updated_at: now,
})

type NewPerson = Written['newPeople'][number] & {
  /** The row of a visit's form that they come of: `<code>/<row>`. */
  readonly formRow?: string
}

/** Those present: known persons, and people met for the first time who become persons with a function there. */
export async function presentPeople(
  scope: WriteScope,
  written: Pick<Written, 'organisationId' | 'occurredOn' | 'personIds'> & {
    readonly newPeople: readonly NewPerson[]
  },
): Promise<number[]> {
  const ids = [...written.personIds]
  for (const met of written.newPeople) {
    const { organisationId, occurredOn: on } = written
    ids.push(await meetPerson(scope, { ...met, organisationId, on }))
  }
  return ids
}

/** What is still to do because of it; with the person who was there, where it was one alone. */
async function followUp(
  scope: WriteScope,
  logged: NewContact | NewVisit,
  by: { readonly ownerId: number; readonly personIds: readonly number[] },
  cameFrom: { readonly contact_id: number } | { readonly visit_id: number },
): Promise<void> {
  if (!logged.followUp) return
  const { organisationId } = logged
  const [only = null, ...others] = new Set(by.personIds)
  const personId = others.length === 0 ? only : null
  const { ownerId } = by
  await createTask(
    scope,
    { ...logged.followUp, note: '', answer: '', organisationId, personId, ownerId },
    cameFrom,
  )
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
  const personIds = await presentPeople(scope, contact)
  await setLinks(scope, 'contact_person', id, personIds)
  await setLinks(scope, 'contact_theme', id, contact.themeIds)
  await nameReaders(scope, 'contact', id, contact, { staffId: writer.staffId, writerId: writer.staffId })
  await followUp(scope, contact, { ownerId: writer.staffId, personIds }, { contact_id: id })
  return { id, version: 1 }
}

/**
 * Logs a visit, held or agreed, with its people, themes and follow-up, as one change.
 * Errors: NOT_FOUND, VALIDATION when a visit held lies ahead.
 */
export async function logVisit(scope: WriteScope, visit: NewVisit, writer: Writer): Promise<Saved> {
  if (visit.status === 'held') refuseFuture(visit.occurredOn, writer.today, 'visits.error.inFuture')
  await requireRecords(scope.db, 'organisation', [visit.organisationId])
  const staffId = visit.staffId ?? writer.staffId
  const id = scope.insert('visit', {
    ...loggedColumns(visit, staffId, scope.now),
    ...(await appointmentColumns(scope, visit.organisationId, visit, staffId)),
    status: visit.status,
  })
  const personIds = await presentPeople(scope, visit)
  await setLinks(scope, 'visit_person', id, personIds)
  await setLinks(scope, 'visit_theme', id, visit.themeIds)
  await nameReaders(scope, 'visit', id, visit, { staffId, writerId: writer.staffId })
  await followUp(scope, visit, { ownerId: staffId, personIds }, { visit_id: id })
  return { id, version: 1 }
}
