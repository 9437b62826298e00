import { answersOf, questionsOf, type Answers } from '../../../preload/contract/guide-rules.ts'
import type { Answer, AnswerChange, GuideContents, GuideQuestion } from '../../../preload/contract/guides.ts'

/** What was answered differently in the form than it is on record: value by `question/part`, '' for what was taken away. */
export type AnswerDraft = Readonly<Record<string, string>>

export const answerKey = (question: string, part = ''): string => `${question}/${part}`

const asAnswer = (key: string, value: string): Answer => {
  const [question = '', part = ''] = key.split('/')
  return { question, part, value }
}

/** What is on record, with what the form says instead. */
export function answersIn(stored: readonly Answer[], draft: AnswerDraft): Answers {
  const rows = new Map(stored.map((row) => [answerKey(row.question, row.part), row]))
  for (const [key, value] of Object.entries(draft)) rows.set(key, asAnswer(key, value))
  return answersOf([...rows.values()])
}

export const valueIn = (answers: Answers, question: string, part = ''): string =>
  answers.get(question)?.get(part) ?? ''

/** What is to be written, also to questions that the guide chosen since does not ask. Blank text is none. */
export function changesOf(stored: readonly Answer[], draft: AnswerDraft): AnswerChange[] {
  const before = new Map(stored.map((row) => [answerKey(row.question, row.part), row.value]))
  return Object.entries(draft).flatMap(([key, typed]): AnswerChange[] => {
    const was = before.get(key) ?? ''
    const answer = asAnswer(key, typed.trim() === '' ? '' : typed)
    return answer.value === was ? [] : [{ ...answer, was }]
  })
}

/** A section as it is recorded: what is always in sight, and what is folded away until somebody wants it. */
export interface AskedSection {
  readonly key: string
  readonly title: string
  /** Of the core, with what follows from their answers. */
  readonly core: readonly GuideQuestion[]
  readonly optional: readonly GuideQuestion[]
}

/** The questions that are asked now, by section. */
export function askedSections(
  contents: GuideContents,
  visible: ReadonlySet<string>,
): readonly AskedSection[] {
  const isCore = new Set<string>()
  for (const { key, condition, isCore: own } of questionsOf(contents))
    if (own || (condition !== null && isCore.has(condition.question))) isCore.add(key)
  return contents.sections.map(({ key, title, questions }) => {
    const asked = questions.filter((question) => visible.has(question.key))
    return {
      key,
      title,
      core: asked.filter((question) => isCore.has(question.key)),
      optional: asked.filter((question) => !isCore.has(question.key)),
    }
  })
}
