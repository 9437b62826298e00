import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerChoices,
  answersOf,
  flagsOf,
  isAnswerTo,
  problemsOf,
  progressOf,
  questionsOf,
  ratingOf,
  visibleQuestions,
} from '../../../preload/contract/guide-rules.ts'
import { guideContents as schema, type Answer } from '../../../preload/contract/guides.ts'
import { shippedGuides } from '../../../db/slices/guides/shipped.ts'
import { guideIn } from '../../../db/slices/guides/shipped/build.ts'
import { answerInWords } from '../../../db/slices/guides/words.ts'
import { guideContents, guideQuestion } from '../../support/records.ts'

const said = (question: string, value: string, part = ''): Answer => ({ question, part, value })

const lease = guideQuestion({
  key: 'lease',
  kind: 'yesNo',
  flags: [{ kind: 'lease', when: ['yes'], dueInDays: 14 }],
})
const end = guideQuestion({
  key: 'end',
  kind: 'date',
  isCore: false,
  condition: { question: 'lease', is: ['yes'] },
})
const wishes = guideQuestion({
  key: 'wishes',
  condition: { question: 'end', is: ['2026-01-01'] },
})
const rated = guideQuestion({
  key: 'rated',
  kind: 'rating',
  options: [
    { key: 'space', text: 'Flächen' },
    { key: 'road', text: 'Straßen' },
  ],
  flags: [{ kind: 'relocation', when: ['space'], dueInDays: 7 }],
})
const jobs = guideQuestion({
  key: 'jobs',
  kind: 'choice',
  options: [
    { key: 'more', text: 'mehr' },
    { key: 'fewer', text: 'weniger' },
  ],
  flags: [
    { kind: 'expansion', when: ['more'], dueInDays: 28 },
    { kind: 'downsizing', when: ['fewer'], dueInDays: 14 },
  ],
})

describe('a guide', () => {
  it('asks a question with a condition where the earlier one has the answer', () => {
    const guide = guideContents([lease, end])
    const asked = (...rows: Answer[]) => [...visibleQuestions(guide, answersOf(rows))]
    expect(asked()).toEqual(['lease'])
    expect(asked(said('lease', 'no'))).toEqual(['lease'])
    expect(asked(said('lease', 'yes'))).toEqual(['lease', 'end'])
  })

  it('counts no answer to a question that is not asked, and says that it is kept', () => {
    const guide = guideContents([lease, end])
    const kept = [said('end', '2027-01-31'), said('gone', 'x')]
    expect(progressOf(guide, answersOf([said('lease', 'no'), ...kept]))).toEqual({
      answered: 1,
      asked: 1,
      coreAnswered: 1,
      coreAsked: 1,
      notCounted: 2,
    })
    expect(progressOf(guide, answersOf([said('lease', 'yes'), ...kept]))).toMatchObject({
      answered: 2,
      asked: 2,
      notCounted: 1,
    })
  })

  it('raises flags by what was answered, each kind of a question by its own answers', () => {
    const guide = guideContents([lease, rated, jobs])
    const raised = (...rows: Answer[]) =>
      flagsOf(guide, answersOf(rows)).map(({ question, kind }) => `${question} ${kind}`)
    expect(raised()).toEqual([])
    expect(raised(said('lease', 'yes'), said('jobs', 'fewer'))).toEqual(['lease lease', 'jobs downsizing'])
    expect(raised(said('jobs', 'more'))).toEqual(['jobs expansion'])
    expect(raised(said('rated', '4/2', 'space'))).toEqual(['rated relocation'])
    expect(raised(said('rated', '4/2', 'road'))).toEqual([])
    for (const value of ['3/1', '5/3', '5/', '/1'])
      expect(raised(said('rated', value, 'space')), value).toEqual([])
  })

  it('raises nothing by a question that is not asked', () => {
    const hidden = { ...jobs, condition: { question: 'lease', is: ['yes'] } }
    const guide = guideContents([{ ...lease, flags: [] }, hidden])
    expect(flagsOf(guide, answersOf([said('lease', 'no'), said('jobs', 'fewer')]))).toEqual([])
  })

  it('says what is wrong with it before it is released', () => {
    const problems = (...questions: (typeof lease)[]) =>
      problemsOf(guideContents(questions)).map(({ problem, question }) => `${question ?? '-'} ${problem}`)
    expect(problems()).toEqual(['- empty'])
    expect(problems(lease, end)).toEqual([])
    expect(problems(end)).toEqual(['end conditionOnNothing'])
    expect(problems(lease, end, wishes)).toEqual(['wishes conditionOnNothing'])
    expect(problems(lease, { ...end, condition: { question: 'lease', is: ['maybe'] } })).toEqual([
      'end conditionNeverMet',
    ])
    expect(problems(lease, lease)).toEqual(['lease keyTwice'])
    expect(problems({ ...jobs, options: [], flags: [] })).toEqual(['jobs noOptions'])
    expect(problems({ ...lease, flags: [{ kind: 'lease', when: ['fewer'], dueInDays: 1 }] })).toEqual([
      'lease flagNeverRaised',
    ])
    const eleven = Array.from({ length: 11 }, (_, place) => guideQuestion({ key: `q${place}` }))
    expect(problems(...eleven)).toEqual(['- tooManyCore'])
  })
})

describe('an answer', () => {
  it('is taken by its question alone', () => {
    const { parts, ...kinds } = {
      parts: [
        [rated, 'space', '4/2', true],
        [rated, 'space', '4/', true],
        [rated, 'space', '/', false],
        [rated, 'space', '6/1', false],
        [rated, '', '4/2', false],
        [rated, 'air', '4/2', false],
        [{ ...jobs, kind: 'several' as const }, 'more', 'yes', true],
        [{ ...jobs, kind: 'several' as const }, 'more', 'no', false],
      ] as const,
      yesNo: [lease, ['yes', 'no'], ['', 'maybe']],
      date: [end, ['2026-02-28'], ['2026-02-30', '28.2.2026']],
      choice: [jobs, ['more'], ['most']],
      text: [wishes, ['Halle'], ['', ' ']],
      number: [guideQuestion({ kind: 'number' }), ['12.5', '-3', '0'], ['12,5', 'viele', '1e5']],
      scale: [guideQuestion({ kind: 'scale' }), ['1', '5'], ['0', '6']],
    } as const
    for (const [question, part, value, isTaken] of parts)
      expect(isAnswerTo(question, { part, value }), `${part} ${value}`).toBe(isTaken)
    for (const [question, taken, refused] of Object.values(kinds)) {
      for (const value of taken) expect(isAnswerTo(question, { part: '', value }), value).toBe(true)
      for (const value of refused) expect(isAnswerTo(question, { part: '', value }), value).toBe(false)
    }
  })

  it('of importance and satisfaction may leave either out', () => {
    expect(ratingOf('4/2')).toEqual({ importance: 4, satisfaction: 2 })
    expect(ratingOf('/2')).toEqual({ importance: null, satisfaction: 2 })
    expect(ratingOf('4')).toBeNull()
  })

  it('is told in words', () => {
    const told = (kind: Parameters<typeof answerInWords>[0], value: string) =>
      answerInWords(kind, { value }, 'de')
    expect(told(lease, 'yes')).toBe('ja')
    expect(told(jobs, 'fewer')).toBe('weniger')
    expect(told(rated, '4/2')).toBe('Wichtigkeit 4, Zufriedenheit 2')
    expect(told(end, '2027-01-31')).toBe('31.01.2027')
    expect(told(guideQuestion({ kind: 'number', unit: 'm²' }), '1204.5')).toBe('1.204,5\u00a0m²')
    expect(told(guideQuestion({ kind: 'scale', scale: { from: 'schlecht', to: 'gut' } }), '5')).toBe(
      '5 von 5 (gut)',
    )
  })
})

describe('whatever is answered', () => {
  const guides = shippedGuides.map(({ words }) => guideIn(words))
  const rows = fc.array(
    fc.constantFrom(...questionsOf(guides[0] ?? guideContents([]))).chain((question) => {
      const choices = answerChoices(question)
      const isParted = question.kind === 'several' || question.kind === 'rating'
      const part = isParted ? fc.constantFrom(...choices) : fc.constant('')
      const value =
        question.kind === 'several'
          ? fc.constant('yes')
          : question.kind === 'rating'
            ? fc.constantFrom('5/1', '3/', '/5')
            : choices.length > 0
              ? fc.constantFrom(...choices)
              : fc.constantFrom('12', '2027-05-01')
      return fc.record({ question: fc.constant(question.key), part, value })
    }),
  )

  it('no more is answered than asked, each flag is of a question that is asked, and there is one of a kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...guides), rows, (guide, answered) => {
        const answers = answersOf(answered)
        const progress = progressOf(guide, answers)
        const visible = visibleQuestions(guide, answers)
        const flags = flagsOf(guide, answers).map(({ question, kind }) => `${question} ${kind}`)
        expect(progress.answered).toBeLessThanOrEqual(progress.asked)
        expect(progress.answered + progress.notCounted).toBe(
          new Set(answered.map((row) => row.question)).size,
        )
        expect(flags.every((flag) => visible.has(flag.split(' ')[0] ?? ''))).toBe(true)
        expect(new Set(flags).size).toBe(flags.length)
      }),
    )
  })
})

describe('the guides that come with Kontor', () => {
  it.each(shippedGuides.map((guide) => [guide.key, guide] as const))(
    '%s is fit for release',
    (_, { words }) => {
      const guide = guideIn(words)
      expect(schema.parse(guide)).toEqual(guide)
      expect(problemsOf(guide)).toEqual([])
      expect(questionsOf(guide).filter(({ isCore }) => isCore).length).toBeLessThanOrEqual(10)
    },
  )

  it('ask the same in each language', () => {
    const [first, ...others] = shippedGuides.map(({ words }) =>
      questionsOf(guideIn(words)).map(({ key, options }) => [key, options.map((option) => option.key)]),
    )
    for (const other of others) expect(other).toEqual(first)
  })
})
