import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerEnd,
  countAnswers,
  type CountedEdition,
  type CountedVisit,
} from '../../../db/slices/reports/answers/count.ts'
import { answersCsv } from '../../../db/slices/reports/answers/csv.ts'
import {
  figuresOfAnswers,
  medianUnits,
  quantile,
  quartileUnits,
} from '../../../db/slices/reports/answers/figures.ts'
import type { AnswersOverview } from '../../../preload/contract/visit-answers.ts'
import type { GuideQuestion } from '../../../preload/contract/guides.ts'
import { guideContents, guideQuestion } from '../../support/records.ts'
import { canImagine, printColumn } from './attacker.ts'

const edition = (questions: readonly GuideQuestion[], number = 1): CountedEdition => ({
  id: number,
  number,
  contents: guideContents(questions),
})
const visit = (id: number, answers: readonly string[], more: Partial<CountedVisit> = {}): CountedVisit => ({
  id,
  organisationId: id,
  on: '2026-02-01',
  editionId: 1,
  answers: answers.join(answerEnd),
  ...more,
})
const figures = (visits: readonly CountedVisit[], editions: readonly CountedEdition[]) =>
  figuresOfAnswers(visits, editions, 'quarter')
const times = (count: number, answer: string, from = 1) =>
  Array.from({ length: count }, (_, at) => visit(from + at, [answer]))
const withGuide = (overview: Omit<AnswersOverview, 'guide'>): AnswersOverview => ({
  guide: null,
  ...overview,
})

const moving = guideQuestion({ key: 'moving', kind: 'yesNo' })
const where = guideQuestion({ key: 'where', kind: 'choice', condition: { question: 'moving', is: ['yes'] } })
const whereTo = {
  ...where,
  options: [
    { key: 'near', text: 'Nah' },
    { key: 'far', text: 'Fern' },
  ],
}
const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: key.toUpperCase() }))
const choice = guideQuestion({ key: 'choice', kind: 'choice', options })
const several = guideQuestion({ key: 'several', kind: 'several', options })
const rating = guideQuestion({ key: 'site', kind: 'rating', options: options.slice(0, 2) })
const number = guideQuestion({ key: 'jobs', kind: 'number' })
const scale = guideQuestion({ key: 'mood', kind: 'scale' })

describe('countAnswers', () => {
  it('counts no answer to a question that was not asked', () => {
    const visits = [visit(1, ['moving/=no', 'where/=near']), visit(2, ['moving/=yes', 'where/=far'])]
    const counted = countAnswers(visits, [edition([moving, whereTo])])
    expect(counted.map(({ answered }) => answered)).toEqual([[0, 1], [1]])
  })

  it('joins editions by keys, with options that only older ones had', () => {
    const older = { ...choice, options: [...options, { key: 'gone', text: 'Früher' }] }
    const visits = [visit(1, ['choice/=gone']), visit(2, ['choice/=a'], { editionId: 2 })]
    const [one] = figures(visits, [edition([older]), edition([choice, moving], 2)]).questions
    expect(one).toMatchObject({ visits: 2, editions: [2, 1] })
    expect(one?.choices.map(({ text, visits: count }) => [text, count])).toContainEqual(['Früher', 1])
  })

  it('leaves out answers that the question does not take any more', () => {
    const visits = [visit(1, ['moving/=5', 'moving2/=x']), visit(2, ['moving/=yes'])]
    expect(countAnswers(visits, [edition([moving])])[0]?.answered).toEqual([1])
  })
})

describe('figures', () => {
  it('have the mean of a scale, means of whole ratings and quartiles as Excel has them', () => {
    const visits = [1, 2, 3, 4].map((step) =>
      visit(step, [`mood/=${step}`, `site/a=${step}/${6 - step}`, 'site/b=4/', `jobs/=${step * 10}`]),
    )
    const [mood, site, jobs] = figures(visits, [edition([scale, rating, number])]).questions
    expect(mood).toMatchObject({ mean: 2.5, visits: 4 })
    expect(site?.factors).toMatchObject([
      { visits: 4, importance: 2.5, satisfaction: 3.5, pressing: 1 },
      { visits: 0, importance: null },
    ])
    expect(jobs?.number).toMatchObject({
      median: 25,
      lowerQuartile: 17.5,
      upperQuartile: 32.5,
      least: 10,
      most: 40,
    })
  })

  it('are told by quarter', () => {
    const visits = ['2026-01-31', '2026-04-01', '2026-06-30'].map((on, at) =>
      visit(at, ['site/a=5/1'], { on }),
    )
    const [site] = figures(visits, [edition([rating])]).questions
    expect(site?.factors[0]?.periods.map(({ period, visits: count }) => [period, count])).toEqual([
      ['2026-Q1', 1],
      ['2026-Q2', 2],
    ])
  })

  it('quantile lies between the least and the most (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const sorted = all.toSorted((a, b) => a - b)
          const found = quantile(sorted, share)
          expect(found).toBeGreaterThanOrEqual(sorted[0] ?? 0)
          expect(found).toBeLessThanOrEqual(sorted.at(-1) ?? 0)
        },
      ),
    )
  })
})

const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
const chosen = (all: readonly number[]): CountedVisit[] => {
  let from = 1
  return all.flatMap((count, at) => {
    const visits = times(count, `choice/=${options[at]?.key ?? ''}`, from)
    from += count
    return visits
  })
}

describe('what leaves the office', () => {
  it('never lets anybody derive a choice of fewer than three companies (property)', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const [question] = figures(chosen(all), [edition([choice])]).questions
        if (question === undefined || question.isHidden) return
        const hidden = question.choices.map(({ isHidden }) => isHidden)
        const small = [...all.keys()].filter((at) => all[at] === 1 || all[at] === 2)
        expect(small.every((at) => hidden[at])).toBe(true)
        // where all parts are withheld, nothing but the total is printed
        if (hidden.every(Boolean)) return
        const table = printColumn(all, hidden, false)
        const derived = small.filter((at) => !canImagine(table, (values) => (values[at] ?? 0) >= 3, [], 6))
        expect(derived).toEqual([])
      }),
    )
  })

  it('tells neither that one of many chose, nor that one of many did not (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (with_, without) => {
        const visits = [...times(with_, 'several/a=yes'), ...times(without, 'several/b=yes', 100)]
        const [question] = figures(visits, [edition([several])]).questions
        expect(question?.choices[0]?.isHidden).toBe(with_ < 3 || without < 3)
      }),
    )
  })

  it('has no question that is asked after a hidden answer, for its answers would tell it', () => {
    const visits = [
      ...Array.from({ length: 7 }, (_, at) => visit(at + 1, ['moving/=yes', 'where/=near'])),
      ...times(1, 'moving/=no', 50),
    ]
    const overview = figures(visits, [edition([moving, whereTo])])
    expect(overview.questions.map(({ isHidden }) => isHidden)).toEqual([false, true])
    expect(overview.questions[0]?.choices.every(({ isHidden }) => isHidden)).toBe(true)
    expect(answersCsv(withGuide(overview), 'public', 'de').text).not.toContain(';7;')
  })

  it('hides a mean beside hidden steps, and one company that dominates', () => {
    const hiddenStep = [...times(5, 'mood/=4'), ...times(1, 'mood/=1', 20)]
    expect(figures(hiddenStep, [edition([scale])]).questions[0]).toMatchObject({
      isHidden: false,
      isMeanHidden: true,
    })
    const often = [
      ...times(2, 'moving/=yes'),
      ...Array.from({ length: 20 }, (_, at) => visit(50 + at, ['moving/=yes'], { organisationId: 9 })),
    ]
    expect(figures(often, [edition([moving])]).questions[0]?.isHidden).toBe(true)
  })

  it('does not give a period back by the others (property)', () => {
    const quarters = ['2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01']
    fc.assert(
      fc.property(counts, (all) => {
        const visits = all.flatMap((count, at) =>
          times(count, 'site/a=4/2', at * 100 + 1).map((one) => ({ ...one, on: quarters[at] ?? '' })),
        )
        const factor = figures(visits, [edition([rating])]).questions[0]?.factors[0]
        if (factor === undefined || factor.isHidden) return
        const shown = factor.periods.filter(({ isHidden }) => !isHidden)
        const rest = factor.visits - shown.reduce((sum, period) => sum + period.visits, 0)
        for (const { visits: count } of shown) expect(count).toBeGreaterThanOrEqual(3)
        expect(shown.length === factor.periods.length || rest >= 3).toBe(true)
      }),
    )
  })

  it('has a median and quartiles of enough companies only, never the least and the most', () => {
    const of = (count: number) =>
      figures(
        Array.from({ length: count }, (_, at) => visit(at + 1, [`jobs/=${at}`])),
        [edition([number])],
      )
    expect(of(medianUnits - 1).questions[0]?.number).toMatchObject({ isMedianHidden: true })
    expect(of(medianUnits).questions[0]?.number).toMatchObject({
      isMedianHidden: false,
      areQuartilesHidden: true,
    })
    expect(of(quartileUnits).questions[0]?.number).toMatchObject({ areQuartilesHidden: false })
    const text = answersCsv(withGuide(of(40)), 'public', 'de').text
    expect(text).toContain('Größter Wert;•')
    expect(answersCsv(withGuide(of(40)), 'internal', 'de').text).toContain('Größter Wert;39;ja')
  })

  it('has neither free answers nor what is for the office alone', () => {
    const internal = { ...moving, isInternal: true, text: 'Nur für uns' }
    const text = guideQuestion({ key: 'free', text: 'Freie Frage' })
    const visits = Array.from({ length: 9 }, (_, at) => visit(at + 1, ['moving/=yes', 'free/=']))
    const overview = withGuide(figures(visits, [edition([internal, text])]))
    expect(overview.questions.map(({ visits: count }) => count)).toEqual([9, 9])
    expect(answersCsv(overview, 'public', 'de').text).not.toMatch(/Nur für uns|Freie Frage/)
    expect(answersCsv(overview, 'internal', 'de').text).toMatch(/Nur für uns[\s\S]*Freie Frage/)
  })

  it('speaks English as well', () => {
    const overview = withGuide(figures(times(5, 'moving/=yes'), [edition([moving])]))
    const { text } = answersCsv(overview, 'internal', 'en')
    expect(text).toContain('Section;Question;Answer;Period;Visits;Share in per cent')
    expect(text).toMatch(/;Yes;;5;100;/)
    expect(text).not.toMatch(/Besuche|Anteil|;Ja;/)
  })

  it('guards cells that a spreadsheet would run', () => {
    const formula = { ...moving, text: '=HYPERLINK("http://x")' }
    expect(
      answersCsv(withGuide(figures(times(5, 'moving/=yes'), [edition([formula])])), 'public', 'de').text,
    ).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
