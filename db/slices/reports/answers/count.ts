import { isAnswerTo, questionsOf, ratingOf } from '../../../../preload/contract/guide-rules.ts'
import type { GuideContents, GuideQuestion } from '../../../../preload/contract/guides.ts'

/** A visit that was recorded with a guide. */
export interface CountedVisit {
  readonly id: number
  readonly organisationId: number
  readonly on: string
  readonly editionId: number
  /** Its answers, `question/part=value` each, parted by `answerEnd`; in words there is only that something was said, `question/=`. */
  readonly answers: string
}

/** No answer that is counted holds this sign: keys, steps, numbers and days. */
export const answerEnd = '\u001e'

export interface CountedEdition {
  readonly id: number
  readonly number: number
  readonly contents: GuideContents
}

/** Visits by their place in the list of all. */
export type Places = readonly number[]

/** What was said to one question, by part and value. */
export interface CountedQuestion {
  readonly question: GuideQuestion
  readonly section: string
  /** Numbers of the editions that ask it. */
  readonly editions: readonly number[]
  readonly said: readonly { readonly part: string; readonly value: string; readonly places: Places }[]
  /** Visits at which it was answered, each once. */
  readonly answered: Places
}

interface Rule {
  readonly question: string
  readonly on: string
  /** Answers that have the question asked, as they stand in `answers`. */
  readonly met: readonly string[]
}

/** When an edition asks those of its questions that it does not always ask, in their order. */
function rulesOf({ contents }: CountedEdition): readonly Rule[] {
  const kinds = new Map(questionsOf(contents).map(({ key, kind }) => [key, kind]))
  return questionsOf(contents).flatMap(({ key, condition }): readonly Rule[] => {
    if (condition === null) return []
    const { question: on, is } = condition
    const isSeveral = kinds.get(on) === 'several'
    return [
      { question: key, on, met: is.map((value) => (isSeveral ? `${on}/${value}=yes` : `${on}/=${value}`)) },
    ]
  })
}

/** Keys of the questions that were not asked, seen from what was answered. */
function unasked(rules: readonly Rule[], answers: readonly string[]): ReadonlySet<string> {
  const hidden = new Set<string>()
  if (rules.length === 0) return hidden
  const given = new Set(answers)
  for (const { question, on, met } of rules)
    if (hidden.has(on) || !met.some((answer) => given.has(answer))) hidden.add(question)
  return hidden
}

interface Said {
  readonly question: string
  readonly part: string
  readonly value: string
  /** Whether the question, as it is asked now, takes the answer; one of another kind before it does not count. */
  readonly isFit: boolean
  readonly places: number[]
}

function partsOf(answer: string): Pick<Said, 'question' | 'part' | 'value'> {
  const slash = answer.indexOf('/')
  const equals = answer.indexOf('=', slash)
  return {
    question: answer.slice(0, slash),
    part: answer.slice(slash + 1, equals),
    value: answer.slice(equals + 1),
  }
}

/**
 * Counts what was said at visits, each question as the newest edition asks it. Answers to questions that were not asked do not
 * count, as everywhere. One pass over all answers: their texts are looked at once for each different one.
 */
export function countAnswers(
  visits: readonly CountedVisit[],
  editions: readonly CountedEdition[],
): readonly CountedQuestion[] {
  const rules = new Map(editions.map((edition) => [edition.id, rulesOf(edition)]))
  const asked = askedQuestions(editions)
  const questions = new Map(asked.map(({ question }) => [question.key, question]))
  const all = new Map<string, Said>()
  const answered = new Map<string, number[]>()
  const saidFirst = (answer: string): Said => {
    const parts = partsOf(answer)
    const question = questions.get(parts.question)
    const isFit = question !== undefined && (question.kind === 'text' || isAnswerTo(question, parts))
    const said = { ...parts, isFit, places: [] }
    all.set(answer, said)
    return said
  }
  visits.forEach(({ answers: joined, editionId }, place) => {
    if (joined === '') return
    const answers = joined.split(answerEnd)
    const hidden = unasked(rules.get(editionId) ?? [], answers)
    for (const answer of answers) {
      const said = all.get(answer) ?? saidFirst(answer)
      if (!said.isFit || hidden.has(said.question)) continue
      said.places.push(place)
      const places = answered.get(said.question)
      if (places === undefined) answered.set(said.question, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
  })
  const said = [...all.values()].filter(({ places }) => places.length > 0)
  const byQuestion = groupedBy(said, ({ question }) => question)
  return asked.map((one) => ({
    ...one,
    said: byQuestion.get(one.question.key) ?? [],
    answered: answered.get(one.question.key) ?? [],
  }))
}

/** Items by a key, in their order. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

type AskedQuestion = Pick<CountedQuestion, 'question' | 'section' | 'editions'>

/** Every question of the editions as the newest asks it, in its order, then those that older ones asked. */
export function askedQuestions(editions: readonly CountedEdition[]): readonly AskedQuestion[] {
  const found = new Map<string, { question: GuideQuestion; section: string; editions: number[] }>()
  for (const { number, contents } of editions.toSorted((one, other) => other.number - one.number))
    for (const { title, questions } of contents.sections)
      for (const question of questions) {
        const known = found.get(question.key)
        if (known === undefined) found.set(question.key, { question, section: title, editions: [number] })
        else if (known.question.kind === question.kind) {
          known.editions.push(number)
          known.question = withOptions(known.question, question)
        }
      }
  return [...found.values()]
}

/** An option that the newest edition does not offer any more still has its answers. */
const withOptions = (newer: GuideQuestion, older: GuideQuestion): GuideQuestion => {
  const keys = new Set(newer.options.map(({ key }) => key))
  const gone = older.options.filter(({ key }) => !keys.has(key))
  return gone.length === 0 ? newer : { ...newer, options: [...newer.options, ...gone] }
}

/** `2026`, or `2026-Q1`. */
export const periodOf = (day: string, step: 'quarter' | 'year'): string => {
  const [year = '', month = '1'] = day.split('-')
  return step === 'year' ? year : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** The part of a figure that an answer counts for: option, step, factor, year. */
export function partOf(
  { kind }: GuideQuestion,
  said: { readonly part: string; readonly value: string },
): string {
  switch (kind) {
    case 'several':
    case 'rating':
      return said.part
    case 'date':
      return said.value.slice(0, 4)
    case 'yesNo':
    case 'scale':
    case 'choice':
    case 'number':
    case 'text':
      return said.value
  }
}

/** Both sides of a rating; null where one was not said. */
export function wholeRating(
  value: string,
): { readonly importance: number; readonly satisfaction: number } | null {
  const { importance = null, satisfaction = null } = ratingOf(value) ?? {}
  return importance === null || satisfaction === null ? null : { importance, satisfaction }
}
