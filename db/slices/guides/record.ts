import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import {
  answersOf,
  flagsOf,
  isAnswerTo,
  questionsOf,
  type Answers,
  type Flag,
} from '../../../preload/contract/guide-rules.ts'
import type { Answer, AnswerChange, guides } from '../../../preload/contract/guides.ts'
import { setLinks } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { addDays } from '../../text/days.ts'
import { createTask, tasksOfVisit } from '../tasks/index.ts'
import { presentPeople, refuseFuture, type Writer } from '../timeline/index.ts'
import { contentsOf, editionById, type StoredEdition } from './contents.ts'
import { answersOfVisit } from './queries.ts'
import { answerInWords, flagTitle, partInWords } from './words.ts'

type Input = InputOf<(typeof guides)['record']>
type Output = OutputOf<(typeof guides)['record']>

/** The row of a visit's form that something comes of, `<code>/<row>`: it is here once, whoever takes it over. */
interface OfForm {
  readonly formRow?: string
}

/** What was said at a visit, by hand or in its form. */
export type Recording = Omit<Input, 'newPeople' | 'followUps'> & {
  readonly newPeople?: readonly (NonNullable<Input['newPeople']>[number] & OfForm)[] | undefined
  readonly followUps?: readonly (NonNullable<Input['followUps']>[number] & OfForm)[] | undefined
}

interface Visit {
  readonly id: number
  readonly organisationId: number
  readonly occurredOn: string
  readonly status: NonNullable<Input['status']>
  readonly staffId: number
  readonly editionId: number | null
}

async function visitById(scope: WriteScope, id: number): Promise<Visit> {
  return scope.db
    .selectFrom('visit')
    .select([
      'id',
      'organisation_id as organisationId',
      'occurred_on as occurredOn',
      'status',
      'staff_id as staffId',
      'guide_edition_id as editionId',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new KontorError('NOT_FOUND', 'record.notFound'))
}

/** The edition of a visit from now on. Errors: NOT_FOUND, VALIDATION where it is newly chosen and not released. */
async function chosenEdition(
  scope: WriteScope,
  before: number | null,
  wanted: number | null,
): Promise<StoredEdition | null> {
  if (wanted === null) return null
  const edition = await editionById(scope.db, wanted)
  if (edition.releasedAt === null && wanted !== before)
    throw new KontorError('VALIDATION', 'guides.error.notReleased')
  return edition
}

const questionsIn = ({ contents }: Pick<StoredEdition, 'contents'>) => questionsOf(contentsOf(contents))

/**
 * Answers fit their questions in the guide of the visit, or in any other: what was answered before another guide was chosen is kept.
 * Errors: VALIDATION.
 */
async function refuseUnasked(
  db: WriteScope['db'],
  edition: StoredEdition | null,
  answers: readonly AnswerChange[],
): Promise<void> {
  const unaskedAmong = (questions: ReturnType<typeof questionsOf>, of: readonly AnswerChange[]) =>
    of.filter((answer) => !questions.some((one) => one.key === answer.question && isAnswerTo(one, answer)))
  const unasked = unaskedAmong(edition === null ? [] : questionsIn(edition), answers)
  if (unasked.length === 0) return
  const others = await db.selectFrom('guide_edition').select('contents').execute()
  if (unaskedAmong(others.flatMap(questionsIn), unasked).length > 0)
    throw new KontorError('VALIDATION', 'guides.error.answer')
}

/** Writes the answers that differ; says whether any did. Errors: CONFLICT, VALIDATION. */
async function writeAnswers(
  scope: WriteScope,
  visitId: number,
  edition: StoredEdition | null,
  changes: readonly AnswerChange[],
): Promise<boolean> {
  const keyOf = ({ question, part }: Pick<Answer, 'question' | 'part'>): string => `${question}/${part}`
  const stored = new Map((await answersOfVisit(scope.db, visitId)).map((row) => [keyOf(row), row]))
  const different = changes.filter((change) => (stored.get(keyOf(change))?.value ?? '') !== change.value)
  if (different.some((change) => (stored.get(keyOf(change))?.value ?? '') !== change.was))
    throw new KontorError('CONFLICT', 'record.changedMeanwhile')
  await refuseUnasked(
    scope.db,
    edition,
    different.filter(({ value }) => value !== ''),
  )
  for (const change of different) {
    const { question, part, value } = change
    const row = stored.get(keyOf(change))
    if (value === '' && row !== undefined) scope.remove('visit_answer', row.id, null)
    else if (row !== undefined) scope.update('visit_answer', row.id, null, { value })
    else scope.insert('visit_answer', { visit_id: visitId, question, part, value })
  }
  return different.length > 0
}

/** Question and answer, as the note of a task that the answer raises. */
function asNote(edition: StoredEdition, key: string, answers: Answers): string {
  const question = questionsOf(contentsOf(edition.contents)).find((one) => one.key === key)
  if (question === undefined) return ''
  const parts = [...(answers.get(key) ?? [])].map(([part, value]) => {
    const name = partInWords(question, part)
    if (question.kind === 'several') return name
    const said = answerInWords(question, { value }, edition.language)
    return name === '' ? said : `${name}: ${said}`
  })
  return `${question.text}\n${parts.join('\n')}`
}

/** A task that nobody has touched since it was raised. */
const isUntouched = (task: { readonly version: number; readonly status: string }): boolean =>
  task.version === 1 && task.status === 'open'

/** Raises what is warned of now and was not before, and takes back what is not warned of any more. */
async function settleFlags(
  scope: WriteScope,
  visit: Visit,
  by: { readonly before: readonly Flag[]; readonly edition: StoredEdition | null; readonly today: string },
): Promise<Pick<Output, 'raised' | 'takenBack' | 'kept'>> {
  const { edition, today } = by
  const answers = answersOf(await answersOfVisit(scope.db, visit.id))
  const after = edition === null ? [] : flagsOf(contentsOf(edition.contents), answers)
  const known = (await tasksOfVisit(scope.db, visit.id)).filter(({ task }) => task.redFlag !== null)
  const namesOf = (flags: readonly Flag[]): ReadonlySet<string> =>
    new Set(flags.map(({ question, kind }) => `${question} ${kind}`))
  const [namedBefore, named] = [namesOf(by.before), namesOf(after)]
  const nameOf = ({ question, task }: (typeof known)[number]): string => `${question} ${task.redFlag ?? ''}`

  const gone = known.filter((one) => namedBefore.has(nameOf(one)) && !named.has(nameOf(one)))
  for (const { task } of gone) if (isUntouched(task)) scope.remove('task', task.id, task.version)
  const there = new Set(known.map(nameOf))
  const fresh = after.filter(({ question, kind }) => {
    const name = `${question} ${kind}`
    return !namedBefore.has(name) && !there.has(name)
  })
  const ids = new Set<number>()
  for (const { question, kind, dueInDays } of fresh) {
    if (edition === null) continue
    const { id } = await createTask(
      scope,
      {
        kind: 'task',
        title: flagTitle(kind, edition.language),
        note: asNote(edition, question, answers),
        dueOn: addDays(today, dueInDays),
        answer: '',
        organisationId: visit.organisationId,
        personId: null,
        ownerId: visit.staffId,
      },
      { visit_id: visit.id, red_flag: kind, red_flag_question: question },
    )
    ids.add(id)
  }
  return {
    raised: (await tasksOfVisit(scope.db, visit.id)).filter(({ task }) => ids.has(task.id)),
    takenBack: gone.filter(({ task }) => isUntouched(task)).map(({ task }) => task.title),
    kept: gone
      .filter(({ task }) => !isUntouched(task) && task.status === 'open')
      .map(({ task }) => task.title),
  }
}

const flagsWith = (edition: StoredEdition | null, answers: Answers): readonly Flag[] =>
  edition === null ? [] : flagsOf(contentsOf(edition.contents), answers)

/** Changes an answer in another way than by recording its visit; its red flags follow. Errors: NOT_FOUND; those of the change. */
export async function changeAnswer(
  scope: WriteScope,
  answerId: number,
  today: string,
  change: () => void,
): Promise<void> {
  const { visit_id: visitId } = await scope.db
    .selectFrom('visit_answer')
    .select('visit_id')
    .where('id', '=', answerId)
    .executeTakeFirstOrThrow(() => new KontorError('NOT_FOUND', 'record.notFound'))
  const visit = await visitById(scope, visitId)
  const edition = visit.editionId === null ? null : await editionById(scope.db, visit.editionId)
  const before = flagsWith(edition, answersOf(await answersOfVisit(scope.db, visitId)))
  change()
  await settleFlags(scope, visit, { before, edition, today })
}

/**
 * Writes down what was said at a visit, with what is to be done because of it, as one change.
 * Errors: NOT_FOUND, CONFLICT, VALIDATION.
 */
export async function recordVisit(scope: WriteScope, input: Recording, writer: Writer): Promise<Output> {
  const { visitId, version } = input
  const visit = await visitById(scope, visitId)
  const occurredOn = input.occurredOn ?? visit.occurredOn
  const status = input.status ?? visit.status
  if (status === 'held' || status === 'followedUp')
    refuseFuture(occurredOn, writer.today, 'visits.error.inFuture')
  const beforehand = visit.editionId === null ? null : await editionById(scope.db, visit.editionId)
  const before = flagsWith(beforehand, answersOf(await answersOfVisit(scope.db, visitId)))
  const edition = await chosenEdition(
    scope,
    visit.editionId,
    input.editionId ?? (input.editionId === null ? null : visit.editionId),
  )

  let newVersion = scope.update('visit', visitId, version, {
    guide_edition_id: edition?.id ?? null,
    occurred_on: occurredOn,
    status,
    ...(input.subject !== undefined && { subject: input.subject }),
    ...(input.note !== undefined && { note: input.note }),
  })
  const hasAnswered = await writeAnswers(scope, visitId, edition, input.answers ?? [])
  const { personIds, newPeople = [] } = input
  const hasRelinked =
    (personIds !== undefined || newPeople.length > 0) &&
    (await setLinks(
      scope,
      'visit_person',
      visitId,
      await presentPeople(scope, {
        organisationId: visit.organisationId,
        occurredOn,
        personIds: personIds ?? (await presentIds(scope, visitId)),
        newPeople,
      }),
    ))
  if (newVersion === version && (hasAnswered || hasRelinked))
    newVersion = scope.touch('visit', visitId, version)
  const settled = await settleFlags(scope, visit, { before, edition, today: writer.today })
  for (const { formRow, ...followUp } of input.followUps ?? [])
    await createTask(
      scope,
      {
        ...followUp,
        note: '',
        answer: '',
        organisationId: visit.organisationId,
        personId: null,
        ownerId: writer.staffId,
      },
      { visit_id: visitId, ...(formRow !== undefined && { form_row: formRow }) },
    )
  return { id: visitId, version: newVersion, ...settled }
}

async function presentIds(scope: WriteScope, visitId: number): Promise<number[]> {
  const rows = await scope.db
    .selectFrom('visit_person')
    .select('person_id')
    .where('visit_id', '=', visitId)
    .execute()
  return rows.map((row) => row.person_id)
}
