import type { Kysely } from 'kysely'
import { questionsOf } from '../../../preload/contract/guide-rules.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { addMonths } from '../../text/days.ts'
import { contentsOf } from './contents.ts'

/** An answer older than this is asked for again. */
export const answerFreshMonths = 24

export interface CoreQuestionsDue {
  readonly guide: string
  /** As they are asked. */
  readonly questions: readonly string[]
}

/**
 * Core questions of the guide that the office used last which a company has not answered within 24 months before `today`; null
 * where no visit was recorded with a guide yet.
 */
export async function coreQuestionsDue(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<CoreQuestionsDue | null> {
  const edition = await read
    .selectFrom('visit')
    .innerJoin('guide_edition', 'guide_edition.id', 'visit.guide_edition_id')
    .innerJoin('guide', 'guide.id', 'guide_edition.guide_id')
    .select(['guide.name', 'guide_edition.contents'])
    .where('visit.guide_edition_id', 'is not', null)
    .orderBy('visit.occurred_on', 'desc')
    .orderBy('visit.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (edition === undefined) return null
  const answered = await read
    .selectFrom('visit_answer')
    .innerJoin('visit', 'visit.id', 'visit_answer.visit_id')
    .select('visit_answer.question')
    .distinct()
    .where('visit.organisation_id', '=', organisationId)
    .where('visit.occurred_on', '>', addMonths(today, -answerFreshMonths))
    .execute()
  const fresh = new Set(answered.map(({ question }) => question))
  return {
    guide: edition.name,
    questions: questionsOf(contentsOf(edition.contents))
      .filter(({ key, isCore, condition }) => isCore && condition === null && !fresh.has(key))
      .map(({ text }) => text),
  }
}
