import type { Kysely } from 'kysely'
import { answersOf, questionsOf, visibleQuestions } from '../../../preload/contract/guide-rules.ts'
import type { Answer, GuideQuestion } from '../../../preload/contract/guides.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { contentsOf, noContents } from './contents.ts'

/** What a company said at a visit that it offers to others in town, or needs from them. */
export interface Told {
  readonly question: GuideQuestion & { readonly tells: NonNullable<GuideQuestion['tells']> }
  readonly answers: readonly Answer[]
  /** The day of the visit. */
  readonly on: string
}

interface AnsweredVisit {
  readonly on: string
  readonly editionId: number | null
  readonly rows: Answer[]
}

/** Visits that were recorded with a guide, the newest first, but confidential ones: what was said there is not printed. */
async function answeredVisits(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<readonly AnsweredVisit[]> {
  const rows = await read
    .selectFrom('visit')
    .innerJoin('visit_answer', 'visit_answer.visit_id', 'visit.id')
    .select([
      'visit.id',
      'visit.occurred_on as on',
      'visit.guide_edition_id as editionId',
      'visit_answer.question',
      'visit_answer.part',
      'visit_answer.value',
    ])
    .where('visit.organisation_id', '=', organisationId)
    .where('visit.guide_edition_id', 'is not', null)
    .where('visit.occurred_on', '<=', today)
    .where('visit.visibility', '!=', 'confidential')
    .orderBy('visit.occurred_on', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
  const visits = new Map<number, AnsweredVisit>()
  for (const { id, on, editionId, ...answer } of rows) {
    const visit = visits.get(id) ?? { on, editionId, rows: [] }
    visits.set(id, visit)
    visit.rows.push(answer)
  }
  return [...visits.values()]
}

/**
 * What a company offers and needs, by its latest answers up to `today`, offers first, then as they were asked. An earlier answer
 * no longer counts once a later visit has answered its question, or has found that there is nothing to ask.
 */
export async function offersAndNeeds(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<readonly Told[]> {
  const visits = await answeredVisits(read, organisationId, today)
  // read once each: an edition is large, and most visits have the same
  const editions = await read
    .selectFrom('guide_edition')
    .select(['id', 'contents'])
    .where('id', 'in', [...new Set(visits.flatMap(({ editionId }) => editionId ?? []))])
    .execute()
  const contentsById = new Map(editions.map(({ id, contents }) => [id, contentsOf(contents)]))
  const settled = new Set<string>()
  const told: Told[] = []
  for (const { on, editionId, rows } of visits) {
    const contents = contentsById.get(editionId ?? 0) ?? noContents
    const answers = answersOf(rows)
    const visible = visibleQuestions(contents, answers)
    for (const question of questionsOf(contents)) {
      const { key, kind, tells, condition } = question
      if (tells === undefined || kind === 'rating' || settled.has(key)) continue
      const given = rows.filter((row) => row.question === key && row.value !== '')
      const isAsked = visible.has(key)
      const isAnswered = isAsked && given.length > 0
      const isDismissed = !isAsked && condition !== null && answers.has(condition.question)
      if (isAnswered) told.push({ question: { ...question, tells }, answers: given, on })
      if (isAnswered || isDismissed) settled.add(key)
    }
  }
  const isNeed = ({ question }: Told): number => Number(question.tells === 'need')
  return told.toSorted((one, other) => isNeed(one) - isNeed(other))
}
