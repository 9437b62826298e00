import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { DataInput } from '../../../preload/contract/index.ts'
import {
  leftOutReasons,
  type AudienceInput,
  type LeftOutReason,
  type MailingRow,
  type mailings,
} from '../../../preload/contract/mailings.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { addDays } from '../../text/days.ts'
import { personName } from '../people/index.ts'
import type { Audience } from './audience.ts'

/** For so many days it is said that the same source was written to. */
const earlierDays = 60
/** So many of them are named. */
const earlierMax = 3

type Earlier = OutputOf<(typeof mailings)['audience']>['earlier']

/** What went to the same source lately, the newest first. */
export async function earlierMailings(read: Kysely<Schema>, key: string, today: string): Promise<Earlier> {
  if (key === '') return []
  return read
    .selectFrom('mailing')
    .select(['id', 'name', 'sent_on as sentOn', 'channel'])
    .where('source_key', '=', key)
    .where('sent_on', '>=', addDays(today, -earlierDays))
    .orderBy('sent_on', 'desc')
    .orderBy('id', 'desc')
    .limit(earlierMax)
    .execute()
}

interface Recorded {
  readonly id: number
  /** Entries on timelines. */
  readonly contacts: number
}

/**
 * Keeps a mailing with whom it reached and whom not, and enters a contact for each organisation that it reached.
 * Errors: VALIDATION for nobody, and for a day that lies ahead.
 */
export function recordMailing(
  scope: WriteScope,
  { audience: input, ...said }: DataInput<'mailings.record'>,
  audience: Audience,
  by: { readonly staffId: number; readonly today: string },
): Recorded {
  const { name, subject, note, sentOn } = said
  if (sentOn > by.today)
    throw new KontorError('VALIDATION', 'mailings.error.inFuture', undefined, {
      fieldErrors: { sentOn: 'mailings.error.inFuture' },
    })
  if (!audience.decisions.some(({ isReached }) => isReached))
    throw new KontorError('VALIDATION', 'mailings.error.nobody')
  const stamps = { created_at: scope.now, updated_at: scope.now }
  const id = scope.insert('mailing', {
    name,
    subject,
    note,
    channel: input.channel,
    purpose: input.purpose,
    sent_on: sentOn,
    source: audience.source.name,
    source_key: audience.source.key,
    staff_id: by.staffId,
    ...stamps,
  })
  const contactOf = new Map<number, number>()
  for (const { candidate, isReached, reasons } of audience.decisions) {
    const organisationId = candidate.organisation?.id ?? null
    // one entry a company, with everybody there who got it
    if (isReached && organisationId !== null && !contactOf.has(organisationId))
      contactOf.set(
        organisationId,
        scope.insert('contact', {
          organisation_id: organisationId,
          channel: input.channel,
          occurred_on: sentOn,
          subject: subject === '' ? name : subject,
          note: '',
          visibility: 'nonPublic',
          staff_id: by.staffId,
          ...stamps,
        }),
      )
    const contactId = isReached ? (contactOf.get(organisationId ?? 0) ?? null) : null
    if (contactId !== null && candidate.personId !== null)
      scope.insert('contact_person', { contact_id: contactId, person_id: candidate.personId })
    scope.insert('mailing_recipient', {
      mailing_id: id,
      organisation_id: organisationId,
      person_id: candidate.personId,
      contact_id: contactId,
      is_reached: isReached ? 1 : 0,
      reasons: reasons.join(','),
      taken_in_reason: takenInReason(input, candidate.key, isReached, reasons),
    })
  }
  return { id, contacts: contactOf.size }
}

const takenInReason = (
  { takenIn }: AudienceInput,
  key: string,
  isReached: boolean,
  reasons: readonly LeftOutReason[],
): string => (isReached && reasons.length > 0 ? (takenIn[key] ?? '') : '')

// whom a mailing reached does not depend on who may read the entries that came of it
const ofAll = (read: Kysely<Schema>): Kysely<Schema> => read.withSchema('main')

const mailingRows = (read: Kysely<Schema>) =>
  ofAll(read)
    .selectFrom('mailing')
    .innerJoin('staff', 'staff.id', 'mailing.staff_id')
    .leftJoin('mailing_recipient', 'mailing_recipient.mailing_id', 'mailing.id')
    .select(({ fn }) => [
      'mailing.id',
      'mailing.name',
      'mailing.channel',
      'mailing.purpose',
      'mailing.sent_on as sentOn',
      'mailing.source',
      'staff.name as staff',
      fn.sum<number | null>('mailing_recipient.is_reached').as('reached'),
      fn.count<number>('mailing_recipient.id').as('total'),
    ])
    .groupBy('mailing.id')

type Row = Awaited<ReturnType<ReturnType<typeof mailingRows>['executeTakeFirstOrThrow']>>

const shownRow = ({ reached, total, ...row }: Row): MailingRow => ({
  ...row,
  reached: reached ?? 0,
  leftOut: total - (reached ?? 0),
})

/** What was sent, the newest first. */
export async function listMailings(read: Kysely<Schema>): Promise<MailingRow[]> {
  const rows = await mailingRows(read)
    .orderBy('mailing.sent_on', 'desc')
    .orderBy('mailing.id', 'desc')
    .execute()
  return rows.map(shownRow)
}

/** A mailing with whom it reached and whom not. Errors: NOT_FOUND. */
export async function mailingDetail(
  read: Kysely<Schema>,
  id: number,
): Promise<OutputOf<(typeof mailings)['get']>> {
  const row = await mailingRows(read)
    .select(['mailing.subject', 'mailing.note'])
    .where('mailing.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
  const { subject, note, ...shown } = row
  const recipients = await ofAll(read)
    .selectFrom('mailing_recipient as recipient')
    .leftJoin('organisation', 'organisation.id', 'recipient.organisation_id')
    .leftJoin('person', 'person.id', 'recipient.person_id')
    .select([
      'recipient.id',
      'recipient.is_reached',
      'recipient.reasons',
      'recipient.taken_in_reason as takenInReason',
      'recipient.organisation_id as organisationId',
      'organisation.name as organisationName',
      'recipient.person_id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
    ])
    .where('recipient.mailing_id', '=', id)
    .orderBy('organisation.name_sort')
    .orderBy('person.name_sort')
    .orderBy('recipient.id')
    .execute()
  return {
    ...shownRow(shown),
    subject,
    note,
    rows: recipients.map((one) => ({
      id: one.id,
      organisation:
        one.organisationId === null ? null : { id: one.organisationId, name: one.organisationName ?? '' },
      person:
        one.personId === null
          ? null
          : {
              id: one.personId,
              name: personName({
                academic_title: one.academic_title ?? '',
                given_name: one.given_name ?? '',
                family_name: one.family_name ?? '',
              }),
            },
      isReached: one.is_reached === 1,
      reasons: leftOutReasons.filter((reason) => one.reasons.split(',').includes(reason)),
      takenInReason: one.takenInReason,
    })),
  }
}
