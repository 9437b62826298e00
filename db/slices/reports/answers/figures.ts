import { answerChoices, isPressing, questionsOf } from '../../../../preload/contract/guide-rules.ts'
import type {
  AnsweredChoice,
  AnsweredFactor,
  AnsweredNumber,
  AnsweredQuestion,
  AnswersOverview,
} from '../../../../preload/contract/visit-answers.ts'
import { isConfidential, minimumUnits, suppressColumn, type Tally } from '../suppression.ts'
import {
  countAnswers,
  groupedBy,
  partOf,
  periodOf,
  wholeRating,
  type CountedEdition,
  type CountedQuestion,
  type CountedVisit,
  type Places,
} from './count.ts'

/**
 * A median tells of one company or two, so on either side of it there are as many as may not be told apart; quartiles cut four such
 * groups. (Handbook on Statistical Disclosure Control, 2nd ed. 2024, section 4.2: percentiles are protected like the cells beside them.)
 */
export const medianUnits = 2 * minimumUnits
export const quartileUnits = 4 * minimumUnits

/** What figures are made from. */
interface Basis {
  /** Adds units up: how many visits, at how many companies, at one of them at most. */
  readonly tallyOf: (places: Places) => Tally
  /** The period of each visit. */
  readonly periods: readonly string[]
}

function basisOf(visits: readonly CountedVisit[], step: 'quarter' | 'year'): Basis {
  // companies by their place instead of their id: a list of counts is several times as fast as a map of them
  const known = new Map<number, number>()
  const companies = visits.map(({ organisationId }) => {
    const company = known.get(organisationId) ?? known.size
    known.set(organisationId, company)
    return company
  })
  const counts = new Uint32Array(known.size)
  const tallyOf = (places: Places): Tally => {
    let units = 0
    let largest = 0
    for (const place of places) {
      const company = companies[place] ?? 0
      const count = (counts[company] ?? 0) + 1
      counts[company] = count
      if (count === 1) units += 1
      if (count > largest) largest = count
    }
    for (const place of places) counts[companies[place] ?? 0] = 0
    return { value: places.length, units, largest, floor: 0, ceiling: null }
  }
  return { tallyOf, periods: visits.map(({ on }) => periodOf(on, step)) }
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** The quantile of sorted values, between two of them in proportion (Hyndman and Fan 1996, type 7, as Excel has it). */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = Math.floor(position)
  const [lower = 0, upper = lower] = [sorted[below], sorted[below + 1]]
  return lower + (upper - lower) * (position - below)
}

const joined = (said: CountedQuestion['said']): Places => said.flatMap(({ places }) => [...places])

/** Choices with what is known of each, in their order; years as they come. */
function partsOf(
  counted: CountedQuestion,
): readonly { readonly key: string; readonly text: string; readonly places: Places }[] {
  const { question, said } = counted
  const byPart = new Map<string, number[]>()
  for (const one of said) {
    const part = partOf(question, one)
    const places = byPart.get(part) ?? []
    byPart.set(part, places)
    for (const place of one.places) places.push(place)
  }
  const known = question.kind === 'date' ? [...byPart.keys()].toSorted() : answerChoices(question)
  return known.map((key) => ({
    key,
    text: question.options.find((option) => option.key === key)?.text ?? key,
    places: byPart.get(key) ?? [],
  }))
}

/** One of the choices is taken, so they add up to those who answered; of several each stands beside its opposite. */
function choicesOf({ tallyOf }: Basis, counted: CountedQuestion): readonly AnsweredChoice[] {
  const parts = partsOf(counted)
  const tallies = parts.map(({ places }) => tallyOf(places))
  const masks =
    counted.question.kind === 'several'
      ? parts.map(({ places }, at) => {
          const chosen = new Set(places)
          const others = tallyOf(counted.answered.filter((place) => !chosen.has(place)))
          const [tally] = tallies.slice(at)
          return tally !== undefined && suppressColumn([tally, others]).rows[0] !== false
        })
      : suppressColumn(tallies).rows
  return parts.map(({ key, text, places }, at) => ({
    key,
    text,
    visits: places.length,
    isHidden: masks[at] ?? true,
  }))
}

/** One way to rate a factor, and the visits at which it was rated so. */
interface Rated {
  readonly importance: number
  readonly satisfaction: number
  readonly isPressing: boolean
  readonly places: Places
}

function factorsOf(basis: Basis, { question, said }: CountedQuestion): readonly AnsweredFactor[] {
  const byFactor = groupedBy(said, ({ part }) => part)
  return question.options.map(({ key, text }) => {
    const rated = (byFactor.get(key) ?? []).flatMap(({ value, places }): readonly Rated[] => {
      const rating = wholeRating(value)
      return rating === null ? [] : [{ ...rating, isPressing: isPressing(value), places }]
    })
    const pressing = placesOf(rated.filter((one) => one.isPressing))
    const others = placesOf(rated.filter((one) => !one.isPressing))
    const split = suppressColumn([basis.tallyOf(pressing), basis.tallyOf(others)])
    const isHidden = isConfidential(basis.tallyOf(placesOf(rated)))
    return {
      key,
      text,
      ...meansOf(rated),
      isHidden,
      pressing: pressing.length,
      isPressingHidden: isHidden || (split.rows[0] ?? true),
      periods: periodsOf(basis, rated, isHidden),
    }
  })
}

const placesOf = (rated: readonly Rated[]): Places => rated.flatMap(({ places }) => [...places])

function meansOf(rated: readonly Rated[]) {
  let [visits, importance, satisfaction] = [0, 0, 0]
  for (const one of rated) {
    visits += one.places.length
    importance += one.importance * one.places.length
    satisfaction += one.satisfaction * one.places.length
  }
  return {
    visits,
    importance: visits === 0 ? null : importance / visits,
    satisfaction: visits === 0 ? null : satisfaction / visits,
  }
}

/** The periods add up to the whole, so what one hides another must not give back. */
function periodsOf(
  { tallyOf, periods: periodAt }: Basis,
  rated: readonly Rated[],
  isWhollyHidden: boolean,
): AnsweredFactor['periods'] {
  const byPeriod = new Map<string, Rated[]>()
  for (const one of rated)
    for (const [period, places] of groupedBy(one.places, (place) => periodAt[place] ?? '')) {
      const some = byPeriod.get(period) ?? []
      byPeriod.set(period, some)
      some.push({ ...one, places })
    }
  const periods = [...byPeriod].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const mask = suppressColumn(periods.map(([, some]) => tallyOf(placesOf(some))))
  return periods.map(([period, some], at) => ({
    period,
    ...meansOf(some),
    isHidden: isWhollyHidden || (mask.rows[at] ?? true),
  }))
}

function numberOf({ tallyOf }: Basis, { said }: CountedQuestion): AnsweredNumber | null {
  const values = said
    .flatMap(({ value, places }) => places.map(() => Number(value)))
    .toSorted((a, b) => a - b)
  const [least] = values
  const most = values.at(-1)
  if (least === undefined || most === undefined) return null
  const tally = tallyOf(joined(said))
  return {
    median: quantile(values, 0.5),
    lowerQuartile: quantile(values, 0.25),
    upperQuartile: quantile(values, 0.75),
    least,
    most,
    isMedianHidden: isConfidential(tally) || tally.units < medianUnits,
    areQuartilesHidden: isConfidential(tally) || tally.units < quartileUnits,
  }
}

const choiceKinds: readonly AnsweredQuestion['kind'][] = ['yesNo', 'scale', 'choice', 'several', 'date']

function figuresOf(basis: Basis, counted: CountedQuestion): AnsweredQuestion {
  const { question, section, editions, answered, said } = counted
  const { key, kind, text, unit, isInternal } = question
  const tally = basis.tallyOf(answered)
  const choices = choiceKinds.includes(kind) ? choicesOf(basis, counted) : []
  const steps = kind === 'scale' ? said.flatMap(({ value, places }) => places.map(() => Number(value))) : []
  return {
    key,
    kind,
    text,
    section,
    unit,
    isInternal,
    editions: [...editions],
    visits: tally.value,
    companies: tally.units,
    isHidden: isConfidential(tally),
    choices: [...choices],
    mean: mean(steps),
    // with the mean a hidden step could be reckoned out
    isMeanHidden: isConfidential(tally) || choices.some(({ isHidden }) => isHidden),
    factors: kind === 'rating' ? [...factorsOf(basis, counted)] : [],
    number: kind === 'number' ? numberOf(basis, counted) : null,
  }
}

/** By question those on whose answers it depends whether it is asked, in any edition. */
function conditionsOf(editions: readonly CountedEdition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { contents } of editions)
    for (const { key, condition } of questionsOf(contents))
      if (condition !== null) found.set(key, (found.get(key) ?? new Set()).add(condition.question))
  return found
}

/**
 * Nothing is told of a question that is only asked after an answer which is hidden: how many answered it would tell how many gave
 * that answer.
 */
function withholdDependent(
  questions: readonly AnsweredQuestion[],
  conditions: ReadonlyMap<string, ReadonlySet<string>>,
): readonly AnsweredQuestion[] {
  const secret = new Set(
    questions
      .filter(({ isHidden, choices }) => isHidden || choices.some((choice) => choice.isHidden))
      .map(({ key }) => key),
  )
  const told = questions.map((question) => {
    const depends = [...(conditions.get(question.key) ?? [])].some((on) => secret.has(on))
    return depends && !question.isHidden ? withheld(question) : question
  })
  // what depends on a question that is withheld now
  return told.some((question, at) => question !== questions[at]) ? withholdDependent(told, conditions) : told
}

const withheld = (question: AnsweredQuestion): AnsweredQuestion => ({
  ...question,
  isHidden: true,
  choices: question.choices.map((choice) => ({ ...choice, isHidden: true })),
  isMeanHidden: true,
  factors: question.factors.map((factor) => ({
    ...factor,
    isHidden: true,
    isPressingHidden: true,
    periods: factor.periods.map((period) => ({ ...period, isHidden: true })),
  })),
  number: question.number && { ...question.number, isMedianHidden: true, areQuartilesHidden: true },
})

/** All figures of an analysis, each with whether it may leave the office. */
export function figuresOfAnswers(
  visits: readonly CountedVisit[],
  editions: readonly CountedEdition[],
  step: 'quarter' | 'year',
): Omit<AnswersOverview, 'guide'> {
  const counted = countAnswers(visits, editions)
  const basis = basisOf(visits, step)
  const all = basis.tallyOf([...visits.keys()])
  const questions = counted.map((one) => figuresOf(basis, one))
  return {
    visits: all.value,
    companies: all.units,
    isHidden: isConfidential(all),
    questions: [...withholdDependent(questions, conditionsOf(editions))],
  }
}
