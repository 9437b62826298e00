import { sql } from 'kysely'
import { answersOf, progressOf, questionsOf } from '../../../preload/contract/guide-rules.ts'
import type { Answer } from '../../../preload/contract/guides.ts'
import { recompute } from '../../engine/connection/recompute.ts'
import type { Derive } from '../../engine/connection/write.ts'
import { contentsOf } from './contents.ts'

interface Stored {
  /** JSON; null without a guide. */
  readonly contents: string | null
  /** JSON of `Answer[]`, in the order of their questions. */
  readonly answers: string
  readonly answer_text: string
  readonly questions_asked: number
  readonly questions_answered: number
}

function derivedVisit({ contents, answers: stored }: Stored) {
  if (contents === null) return { answer_text: '', questions_asked: 0, questions_answered: 0 }
  const guide = contentsOf(contents)
  // built by the query
  const rows = JSON.parse(stored) as Answer[]
  const inWords = new Set(questionsOf(guide).flatMap(({ kind, key }) => (kind === 'text' ? [key] : [])))
  const { asked, answered } = progressOf(guide, answersOf(rows))
  return {
    answer_text: rows
      .filter(({ question }) => inWords.has(question))
      .map(({ value }) => value)
      .join('\n'),
    questions_asked: asked,
    questions_answered: answered,
  }
}

/** Computes of visits that a change set has touched what they are found and counted by. */
export const deriveVisits: Derive = (raw) => {
  recompute<Stored>(raw, {
    table: 'visit',
    parts: ['visit_answer'],
    aside: [
      'subject',
      'note',
      'status',
      'occurred_on',
      'organisation_id',
      'staff_id',
      'visibility',
      'establishment_id',
      'starts_at',
      'duration_minutes',
    ],
    read: (id) => sql<Stored>`
      select (select contents from guide_edition where guide_edition.id = guide_edition_id) as contents,
        (select json_group_array(json_object('question', question, 'part', part, 'value', value)) from (
          select * from visit_answer where visit_id = visit.id order by question, part)) as answers,
        answer_text, questions_asked, questions_answered
      from visit where id = ${id}`,
    compute: derivedVisit,
  })
}
