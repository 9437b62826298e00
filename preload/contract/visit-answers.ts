import { z } from 'zod'
import { day, fileToken, id, nothing, reference } from './common.ts'
import { command, query } from './define.ts'
import { questionKinds } from './guides.ts'
import { sizeClass } from './organisations.ts'

// What companies said at visits, over all of them: answers of one guide, its editions joined by the keys of questions.

/** A section of the classification of sectors, with the edition that it is of: `WZ2008 C`. */
const sectorSection = z.string().max(20)

export const answersFilter = z.strictObject({
  from: day,
  to: day,
  /** Null: the guide that most visits of the period were recorded with. */
  guideId: id.nullable(),
  /** None: all of them. */
  editionIds: z.array(id).max(200),
  sizeClasses: z.array(sizeClass).max(5),
  sections: z.array(sectorSection).max(60),
  /** '' for companies whose district is not known. */
  districts: z.array(z.string().max(200)).max(300),
  /** How factors are followed over time. */
  step: z.enum(['quarter', 'year']),
})
export type AnswersFilter = Readonly<z.infer<typeof answersFilter>>

const count = z.int().min(0)
/** Hidden: does not leave the office, for it or another would tell of fewer than three companies. */
const hidden = z.boolean()

/** What can be answered, and at how many visits it was. Of days the years. */
export const answeredChoice = z.strictObject({
  key: z.string(),
  text: z.string(),
  visits: count,
  isHidden: hidden,
})
export type AnsweredChoice = Readonly<z.infer<typeof answeredChoice>>

const ratingMeans = {
  /** Visits at which both were said. */
  visits: count,
  /** Means, 1 to 5; null where there are no visits. */
  importance: z.number().nullable(),
  satisfaction: z.number().nullable(),
  isHidden: hidden,
}
export const factorPeriod = z.strictObject({
  ...ratingMeans,
  /** `2026`, or `2026-Q1`. */ period: z.string(),
})
export type FactorPeriod = Readonly<z.infer<typeof factorPeriod>>
export const answeredFactor = z.strictObject({
  key: z.string(),
  text: z.string(),
  ...ratingMeans,
  /** Visits at which it mattered (4 or more) and did not satisfy (2 or less). */
  pressing: count,
  isPressingHidden: hidden,
  periods: z.array(factorPeriod),
})
export type AnsweredFactor = Readonly<z.infer<typeof answeredFactor>>

export const answeredNumber = z.strictObject({
  median: z.number(),
  lowerQuartile: z.number(),
  upperQuartile: z.number(),
  least: z.number(),
  most: z.number(),
  isMedianHidden: hidden,
  areQuartilesHidden: hidden,
})
export type AnsweredNumber = Readonly<z.infer<typeof answeredNumber>>

export const answeredQuestion = z.strictObject({
  key: z.string(),
  kind: z.enum(questionKinds),
  text: z.string(),
  /** Title of its part of the guide. */
  section: z.string(),
  unit: z.string(),
  isInternal: z.boolean(),
  /** Numbers of the editions that ask it. */
  editions: z.array(z.int()),
  /** Visits at which it was asked and answered. */
  visits: count,
  companies: count,
  isHidden: hidden,
  choices: z.array(answeredChoice),
  /** Of a scale; null for other kinds, and where nobody answered. */
  mean: z.number().nullable(),
  isMeanHidden: hidden,
  factors: z.array(answeredFactor),
  number: answeredNumber.nullable(),
})
export type AnsweredQuestion = Readonly<z.infer<typeof answeredQuestion>>

export const answersOverview = z.strictObject({
  guide: reference.nullable(),
  visits: count,
  companies: count,
  isHidden: hidden,
  questions: z.array(answeredQuestion),
})
export type AnswersOverview = Readonly<z.infer<typeof answersOverview>>

/** A figure, by which the visits behind it are found. */
export const answersFigure = z.strictObject({
  question: z.string().max(60),
  /** Left out: all visits at which the question was answered. Of a choice its key, of a day its year, of a rating the factor. */
  part: z.string().max(60).optional(),
  /** Of a factor. */
  period: z.string().max(10).optional(),
  /** Of a factor: only where it mattered and did not satisfy. */
  isPressing: z.boolean().optional(),
})
export type AnswersFigure = Readonly<z.infer<typeof answersFigure>>

/** The most visits that are listed behind a figure, and the most free answers. */
export const answersListedMax = 500

const listedVisit = z.strictObject({
  visitId: id,
  on: day,
  organisation: reference,
  /** What was said, in words; '' where the visit is confidential. */
  said: z.string(),
})

/** Who is to read what is printed or saved: for everybody, small figures and free answers are left out. */
export const answersVersion = z.enum(['public', 'internal'])

export const printedAnswers = z.strictObject({
  filter: answersFilter,
  version: answersVersion,
  language: z.enum(['de', 'en']),
})

export const visitAnswers = {
  /** What can be chosen: guides with editions, districts and sections of the companies that were visited. */
  choices: query({
    input: nothing,
    output: z.strictObject({
      guides: z.array(
        reference.extend({ editions: z.array(z.strictObject({ id, number: z.int() })), visits: count }),
      ),
      districts: z.array(z.string()),
      sections: z.array(z.strictObject({ key: sectorSection, code: z.string(), title: z.string() })),
    }),
  }),
  /** Errors: VALIDATION where the period ends before it begins. */
  overview: query({ input: answersFilter, output: answersOverview }),
  /** The visits behind a figure, the newest first; free answers of confidential visits are left out and counted. */
  behind: query({
    input: z.strictObject({ filter: answersFilter, figure: answersFigure }),
    output: z.strictObject({ visits: z.array(listedVisit), total: count, confidential: count }),
  }),
  /** Writes every figure as a table. Errors: READONLY, DISK_FULL. */
  export: command({
    input: printedAnswers.extend({ file: fileToken }),
    output: z.strictObject({ rows: count }),
  }),
}
