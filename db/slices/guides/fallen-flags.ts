import { answersOf, flagsOf } from '../../../preload/contract/guide-rules.ts'
import type { Following } from '../../engine/connection/write.ts'
import { queries, type ReadAtOnce } from '../../engine/connection/read-at-once.ts'
import { contentsOf, editionOfVisitAtOnce } from './contents.ts'

/** What the answers of a visit warn of, `question kind`. */
function warnedOf(read: ReadAtOnce, visitId: number): ReadonlySet<string> {
  const edition = editionOfVisitAtOnce(read, visitId)
  if (edition === null) return new Set()
  const answers = read(
    queries
      .selectFrom('visit_answer')
      .select(['question', 'part', 'value'])
      .where('visit_id', '=', visitId)
      .orderBy('id'),
  )
  const flags = flagsOf(contentsOf(edition.contents), answersOf(answers))
  return new Set(flags.map(({ question, kind }) => `${question} ${kind}`))
}

/** Of tasks that answers have raised, those that the answers of their visit do not warn of: another desk's answer stands. */
export const fallenFlags: Following['fallen'] = (read, lost, made) => {
  const answers = read(
    queries.selectFrom('visit_answer').select(['id', 'visit_id as visitId']).where('id', 'in', lost),
  )
  return answers
    .filter(({ visitId }, place) => answers.findIndex((one) => one.visitId === visitId) === place)
    .flatMap(({ id: because, visitId }) => {
      const named = warnedOf(read, visitId)
      return read(
        queries
          .selectFrom('task')
          .select(['id', 'title as name', 'red_flag', 'red_flag_question'])
          .where('id', 'in', made)
          .where('visit_id', '=', visitId)
          .where('red_flag_question', '<>', ''),
      )
        .filter(({ red_flag: kind, red_flag_question: question }) => !named.has(`${question} ${kind}`))
        .map(({ id, name }) => ({ id, because, name }))
    })
}
