import { day } from './common.ts'
import {
  coreQuestionsMax,
  scaleSteps,
  type Answer,
  type GuideContents,
  type GuideQuestion,
} from './guides.ts'
import type { RedFlagKind } from './tasks.ts'

// Rules of guides that the window needs while somebody is typing, and the data process before it writes.

/** What was answered: question, part, value. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>

export function answersOf(rows: readonly Answer[]): Answers {
  const byQuestion = new Map<string, Map<string, string>>()
  for (const { question, part, value } of rows) {
    const parts = byQuestion.get(question) ?? new Map<string, string>()
    byQuestion.set(question, parts)
    if (value !== '') parts.set(part, value)
  }
  return byQuestion
}

export const questionsOf = ({ sections }: GuideContents): readonly GuideQuestion[] =>
  sections.flatMap(({ questions }) => questions)

/** Kinds that others can depend on, and that a red flag can be raised by. */
const closedKinds: readonly GuideQuestion['kind'][] = ['yesNo', 'scale', 'choice', 'several']
export const isClosed = ({ kind }: GuideQuestion): boolean => closedKinds.includes(kind)

/** The answers of a question that are known beforehand, as they are stored; of a rating its factors; none for other kinds. */
export function answerChoices({ kind, options }: Pick<GuideQuestion, 'kind' | 'options'>): readonly string[] {
  switch (kind) {
    case 'yesNo':
      return ['yes', 'no']
    case 'scale':
      return scaleSteps
    case 'choice':
    case 'several':
    case 'rating':
      return options.map((option) => option.key)
    case 'text':
    case 'number':
    case 'date':
      return []
  }
}

/** What was chosen, in the words of `answerChoices`. */
function chosen(question: GuideQuestion, answers: Answers): readonly string[] {
  const parts = answers.get(question.key)
  if (parts === undefined) return []
  if (question.kind === 'several') return [...parts.keys()]
  return [...parts.values()]
}

const isAnswered = ({ key }: GuideQuestion, answers: Answers): boolean => (answers.get(key)?.size ?? 0) > 0

/** The questions that are asked, seen from what was answered; one whose condition is about a hidden question is hidden too. */
export function visibleQuestions(contents: GuideContents, answers: Answers): ReadonlySet<string> {
  const visible = new Set<string>()
  const known = new Map<string, GuideQuestion>()
  for (const question of questionsOf(contents)) {
    const { condition, key } = question
    const on = condition && known.get(condition.question)
    const isAsked =
      condition === null ||
      (on !== null &&
        on !== undefined &&
        visible.has(on.key) &&
        chosen(on, answers).some((value) => condition.is.includes(value)))
    if (isAsked) visible.add(key)
    known.set(key, question)
  }
  return visible
}

export interface Progress {
  readonly answered: number
  readonly asked: number
  readonly coreAnswered: number
  readonly coreAsked: number
  /** Answers that are kept although their question is not asked, or not there, any more. */
  readonly notCounted: number
}

export function progressOf(contents: GuideContents, answers: Answers): Progress {
  const visible = visibleQuestions(contents, answers)
  const asked = questionsOf(contents).filter(({ key }) => visible.has(key))
  const answered = asked.filter((question) => isAnswered(question, answers))
  const kept = [...answers].filter(([key, parts]) => parts.size > 0 && !visible.has(key))
  const core = (questions: readonly GuideQuestion[]) => questions.filter(({ isCore }) => isCore).length
  return {
    answered: answered.length,
    asked: asked.length,
    coreAnswered: core(answered),
    coreAsked: core(asked),
    notCounted: kept.length,
  }
}

const ratingShape = /^([1-5]?)\/([1-5]?)$/

/** Importance and satisfaction, 1 to 5; null for what was not said. Null for no rating. */
export function ratingOf(
  value: string,
): { readonly importance: number | null; readonly satisfaction: number | null } | null {
  const [, importance, satisfaction] = ratingShape.exec(value) ?? []
  if (importance === undefined || satisfaction === undefined || value === '/') return null
  const numberOf = (digit: string) => (digit === '' ? null : Number(digit))
  return { importance: numberOf(importance), satisfaction: numberOf(satisfaction) }
}

/** Whether a question takes a value in this part; see `answer`. */
export function isAnswerTo(
  question: GuideQuestion,
  { part, value }: Pick<Answer, 'part' | 'value'>,
): boolean {
  const choices = answerChoices(question)
  switch (question.kind) {
    case 'several':
      return choices.includes(part) && value === 'yes'
    case 'rating':
      return choices.includes(part) && ratingOf(value) !== null
    case 'yesNo':
    case 'scale':
    case 'choice':
      return part === '' && choices.includes(value)
    case 'text':
      return part === '' && value.trim() !== ''
    case 'number':
      return part === '' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value)
    case 'date':
      return part === '' && day.safeParse(value).success
  }
}

/** A factor matters and does not satisfy: importance of 4 or more, satisfaction of 2 or less. */
export const isPressing = (value: string): boolean => {
  const rating = ratingOf(value)
  return rating !== null && (rating.importance ?? 0) >= 4 && (rating.satisfaction ?? 5) <= 2
}

const pressing = (key: string, answers: Answers): readonly string[] =>
  [...(answers.get(key) ?? [])].filter(([, value]) => isPressing(value)).map(([part]) => part)

export interface Flag {
  readonly question: string
  readonly kind: RedFlagKind
  readonly dueInDays: number
}

/** The red flags that these answers raise, in the order of the questions; one of each kind for each question at most. */
export function flagsOf(contents: GuideContents, answers: Answers): readonly Flag[] {
  const visible = visibleQuestions(contents, answers)
  return questionsOf(contents).flatMap((question): Flag[] => {
    const { key, flags } = question
    if (!visible.has(key)) return []
    const warning = new Set(question.kind === 'rating' ? pressing(key, answers) : chosen(question, answers))
    return flags
      .filter(({ when }) => when.some((value) => warning.has(value)))
      .map(({ kind, dueInDays }) => ({ question: key, kind, dueInDays }))
  })
}

/** What is wrong with the contents of an edition; it is released only where nothing is. `question` is a key. */
export interface GuideProblem {
  readonly problem:
    | 'empty'
    | 'tooManyCore'
    | 'keyTwice'
    | 'noOptions'
    | 'optionTwice'
    | 'conditionOnNothing'
    | 'conditionNeverMet'
    | 'flagNeverRaised'
    | 'flagTwice'
  /** Null: the guide as a whole. */
  readonly question: string | null
}

/** Two questions, or two answers of one, that could not be told apart: with such contents nothing can be recorded. */
export const hasKeyTwice = (contents: GuideContents): boolean =>
  problemsOf(contents).some(({ problem }) => problem === 'keyTwice' || problem === 'optionTwice')

export function problemsOf(contents: GuideContents): readonly GuideProblem[] {
  const questions = questionsOf(contents)
  const problems: GuideProblem[] = []
  if (questions.length === 0) problems.push({ problem: 'empty', question: null })
  if (questions.filter(({ isCore }) => isCore).length > coreQuestionsMax)
    problems.push({ problem: 'tooManyCore', question: null })
  const earlier = new Map<string, GuideQuestion>()
  for (const question of questions) {
    const { key, kind, options, condition, flags } = question
    const say = (problem: GuideProblem['problem']) => problems.push({ problem, question: key })
    if (earlier.has(key)) say('keyTwice')
    const takesOptions = kind === 'choice' || kind === 'several' || kind === 'rating'
    if (takesOptions && options.length === 0) say('noOptions')
    if (new Set(options.map((option) => option.key)).size < options.length) say('optionTwice')
    const on = condition === null ? undefined : earlier.get(condition.question)
    if (condition !== null && (on === undefined || !isClosed(on))) say('conditionOnNothing')
    else if (on !== undefined && condition?.is.some((value) => !answerChoices(on).includes(value)) === true)
      say('conditionNeverMet')
    if (flags.some(({ when }) => when.some((value) => !answerChoices(question).includes(value))))
      say('flagNeverRaised')
    if (new Set(flags.map((flag) => flag.kind)).size < flags.length) say('flagTwice')
    earlier.set(key, question)
  }
  return problems
}
