import type { InputOf } from '../../../preload/contract/define.ts'
import type { contacts, visits } from '../../../preload/contract/timeline.ts'
import { requireRecords, setLinks } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { detachTasks, moveOpenTasks } from '../tasks/index.ts'
import { appointmentColumns, nameReaders, presentPeople, writtenColumns, type Writer } from './log.ts'
import { refuseEmpty, refuseFuture } from './refusals.ts'

type ContactChange = InputOf<(typeof contacts)['update']>
type VisitChange = InputOf<(typeof visits)['update']>

interface Saved {
  readonly id: number
  readonly version: number
}

/** Changes a contact. Errors: NOT_FOUND, CONFLICT, VALIDATION when the day lies ahead or nothing is said any more. */
export function updateContact(scope: WriteScope, change: ContactChange, writer: Writer): Promise<Saved> {
  refuseFuture(change.occurredOn, writer.today, 'contacts.error.inFuture')
  refuseEmpty(change)
  return updateWritten(scope, 'contact', change, { channel: change.channel }, writer)
}

/** Changes a visit, and who does it. Errors: NOT_FOUND, CONFLICT, VALIDATION when a visit held lies ahead. */
export async function updateVisit(scope: WriteScope, change: VisitChange, writer: Writer): Promise<Saved> {
  const { status, organisationId, staffId } = change
  if (status === 'held' || status === 'followedUp')
    refuseFuture(change.occurredOn, writer.today, 'visits.error.inFuture')
  const appointment = await appointmentColumns(scope, organisationId, change, staffId)
  return updateWritten(scope, 'visit', change, { status, ...appointment }, writer)
}

/** With people and themes under one version; what is still to do because of it moves along to another company. */
async function updateWritten(
  scope: WriteScope,
  table: 'contact' | 'visit',
  change: Omit<ContactChange, 'channel'>,
  own:
    | Pick<ContactChange, 'channel'>
    | (Pick<VisitChange, 'status'> & Awaited<ReturnType<typeof appointmentColumns>>),
  { staffId: writerId }: Writer,
): Promise<Saved> {
  const { id, version, organisationId } = change
  await requireRecords(scope.db, 'organisation', [organisationId])
  const before = await scope.db
    .selectFrom(table)
    .select(['organisation_id', 'staff_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  let newVersion = scope.update(table, id, version, { ...writtenColumns(change), ...own })
  const relinked = [
    await setLinks(scope, `${table}_person`, id, await presentPeople(scope, change)),
    await setLinks(scope, `${table}_theme`, id, change.themeIds),
    await nameReaders(scope, table, id, change, {
      staffId: 'staff_id' in own ? own.staff_id : (before?.staff_id ?? writerId),
      writerId,
    }),
  ]
  if (newVersion === version && relinked.some(Boolean)) newVersion = scope.touch(table, id, null)
  if (before && before.organisation_id !== organisationId)
    await moveOpenTasks(scope, { [`${table}_id`]: id }, before.organisation_id, organisationId)
  return { id, version: newVersion }
}

/** Deletes a contact or a visit; tasks that came of it stay. Errors: NOT_FOUND, CONFLICT. */
export async function removeWritten(
  scope: WriteScope,
  table: 'contact' | 'visit',
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Record<string, never>> {
  await setLinks(scope, `${table}_person`, id, [])
  await setLinks(scope, `${table}_theme`, id, [])
  await setLinks(scope, `${table}_reader`, id, [])
  if (table === 'visit') await removeRecording(scope, id)
  else await forgetContact(scope, id)
  await detachTasks(scope, { [`${table}_id`]: id })
  scope.remove(table, id, version)
  return {}
}

/** A mailing goes on saying whom it reached. */
async function forgetContact(scope: WriteScope, contactId: number): Promise<void> {
  const recipients = scope.db.selectFrom('mailing_recipient').select('id').where('contact_id', '=', contactId)
  for (const { id } of await recipients.orderBy('id').execute())
    scope.update('mailing_recipient', id, null, { contact_id: null })
}

/** What was answered, and forms that were taken along. */
async function removeRecording(scope: WriteScope, visitId: number): Promise<void> {
  for (const table of ['visit_answer', 'visit_form'] as const) {
    const rows = scope.db.selectFrom(table).select('id').where('visit_id', '=', visitId)
    for (const { id } of await rows.orderBy('id').execute()) scope.remove(table, id, null)
  }
}
