import { KontorError } from '../../engine/errors.ts'

const refusal = (field: string, messageKey: string): KontorError =>
  new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { [field]: messageKey } })

/** What happened cannot lie ahead: the company page would speak of a visit "in five days ago". */
export function refuseFuture(day: string, today: string, messageKey: string): void {
  if (day > today) throw refusal('occurredOn', messageKey)
}

/** A contact of which nothing is said, not even with whom, tells nobody anything. */
export function refuseEmpty(contact: {
  readonly subject: string
  readonly note: string
  readonly personIds: readonly number[]
  readonly newPeople: readonly unknown[]
}): void {
  const { subject, note, personIds, newPeople } = contact
  if (subject.trim() === '' && note.trim() === '' && personIds.length + newPeople.length === 0)
    throw refusal('note', 'contacts.error.empty')
}
