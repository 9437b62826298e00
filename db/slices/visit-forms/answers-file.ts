import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { answersBody, answersBytesMax, answersFile } from '../../../preload/contract/visit-forms.ts'
import { KontorError } from '../../engine/errors.ts'
import { bytesOfFile, jsonIn, jsonOf } from '../../engine/files/json-file.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { HeldAnswers } from './held.ts'

const refusal = (messageKey: string, params?: Readonly<Record<string, string>>): KontorError =>
  new KontorError('VALIDATION', messageKey, params)

/** The bytes of a file of answers. Errors: VALIDATION for one that is too large, or cannot be read. */
export async function readAnswersFile(place: string): Promise<Uint8Array> {
  const bytes = await bytesOfFile(place, answersBytesMax)
  if (bytes === null) throw refusal('visitForms.notAnswers')
  if (bytes === 'tooLarge') throw refusal('visitForms.tooLarge')
  return bytes
}

/** Whether a form of this code lies in the bin, with its visit. */
async function isRemoved(read: Kysely<Schema>, code: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from before_image join change on change.id = change_id
    where change.entity = 'visit_form' and row ->> '$.code' = ${code} limit 1`.execute(read)
  return rows.length > 0
}

/**
 * Checks that a form of this office has made the file, for this visit, and that nobody has changed it since.
 * @param visitId the visit that is looked at; null for any
 * Errors: VALIDATION, each with what to do.
 */
export async function checkAnswers(
  read: Kysely<Schema>,
  bytes: Uint8Array,
  visitId: number | null,
): Promise<HeldAnswers> {
  if (bytes.length > answersBytesMax) throw refusal('visitForms.tooLarge')
  const file = answersFile.safeParse(jsonIn(bytes))
  if (!file.success) throw refusal('visitForms.notAnswers')
  const { form: code, seal, body } = file.data
  const form = await read
    .selectFrom('visit_form')
    .innerJoin('visit', 'visit.id', 'visit_form.visit_id')
    .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .select(['visit_form.id', 'visit_form.secret', 'visit.id as visitId', 'organisation.name'])
    .where('visit_form.code', '=', code)
    .executeTakeFirst()
  if (form === undefined)
    throw refusal((await isRemoved(read, code)) ? 'visitForms.visitRemoved' : 'visitForms.foreign')
  const expected = createHmac('sha256', Buffer.from(form.secret, 'hex'))
    .update(`kontor-answers/1/${code}/${body}`)
    .digest()
  if (!timingSafeEqual(expected, Buffer.from(seal, 'hex'))) throw refusal('visitForms.edited')
  const answers = answersBody.safeParse(jsonOf(body))
  if (!answers.success) throw refusal('visitForms.unusable')
  if (visitId !== null && visitId !== form.visitId)
    throw refusal('visitForms.otherVisit', { name: form.name })
  return { formId: form.id, visitId: form.visitId, body: answers.data }
}
