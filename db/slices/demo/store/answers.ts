import {
  answerChoices,
  answersOf,
  flagsOf,
  isClosed,
  questionsOf,
  visibleQuestions,
} from '../../../../preload/contract/guide-rules.ts'
import type { Answer, GuideQuestion } from '../../../../preload/contract/guides.ts'
import { enterShippedGuide, flagTitle, guideIn, shippedGuides } from '../../guides/index.ts'
import type { DemoEvent } from '../city.ts'
import { randomOf, type Random } from '../random.ts'
import { staffIdOf, type FilingScope } from './filing.ts'

/** So many visits were recorded with a guide, and so many questions of the core and others are answered. */
const recordedShare = 0.75
const answeredShare = { core: 0.92, optional: 0.3 } as const
/** A question that can raise a red flag does so rarely. */
const flagShare = 0.07
/** By then a red flag has been dealt with. */
const settledAfterDays = 75

const wishes = [
  'Ansprechperson bei der Bauaufsicht gesucht.',
  'Hinweise auf Förderung für eine neue Heizung.',
  'Kontakt zur Hochschule wegen einer Abschlussarbeit.',
  'Mehr Parkplätze für Beschäftigte.',
  'Bessere Beschilderung im Gewerbegebiet.',
  'Eine kleine Halle in der Nähe zur Miete.',
] as const
const improvements = [
  'Ein Bus, der zum Schichtwechsel fährt.',
  'Schnellere Genehmigungen.',
  'Bezahlbare Wohnungen für Auszubildende.',
  'Ein zweiter Netzanschluss.',
] as const
const partners = [
  'Eine Schlosserei für kleine Serien.',
  'Ein Fuhrunternehmen mit Kühlwagen.',
  'Jemand, der unsere Maschinen wartet.',
  'Kantinenessen für 40 Personen.',
] as const
const offers = [
  'Freie Zeiten auf unserer Lackieranlage.',
  'Lagerfläche, rund 200 m² bis Jahresende.',
  'Abwärme für einen Nachbarn.',
  'Plätze in unserer Lehrwerkstatt.',
] as const
const texts: Readonly<Record<string, readonly string[]>> = {
  wishes,
  improve: improvements,
  partners,
  offers,
}

/** In what a factor is strong in this city: its satisfaction lies around it. */
const satisfaction: Readonly<Record<string, number>> = {
  space: 2.4,
  'skilled-workers': 2.1,
  road: 3.7,
  transit: 2.8,
  'energy-price': 2.2,
  broadband: 3.4,
  permits: 2.7,
  taxes: 2.9,
  housing: 2.6,
  'child-care': 3.5,
  networks: 3.9,
  image: 3.6,
}

const around = (random: Random, middle: number): number =>
  Math.min(5, Math.max(1, Math.round(middle + (random.next() + random.next() - 1) * 1.8)))

function answersTo(question: GuideQuestion, random: Random, daysAgo: number): Omit<Answer, 'question'>[] {
  const { key, kind, options, flags } = question
  const warning = new Set(flags.flatMap(({ when }) => when))
  const calm = answerChoices(question).filter((choice) => !warning.has(choice))
  const one = (value: string) => [{ part: '', value }]
  switch (kind) {
    case 'rating':
      return options
        .filter(() => random.chance(0.8))
        .map((factor) => {
          const importance = around(random, 3.6)
          // the city has become a little better over the years
          const liked = around(
            random,
            (satisfaction[factor.key] ?? 3) + Math.max(-0.4, (500 - daysAgo) / 1500),
          )
          return { part: factor.key, value: `${importance}/${liked}` }
        })
    case 'several':
      return random
        .shuffled(options)
        .filter((option) => !warning.has(option.key) || random.chance(flagShare))
        .slice(0, random.whole(1, 3))
        .map((option) => ({ part: option.key, value: 'yes' }))
    case 'scale':
      return one(String(calm.length === 5 ? around(random, 3.5) : random.pick(calm)))
    case 'yesNo':
    case 'choice':
      return one(warning.size > 0 && random.chance(flagShare) ? random.pick([...warning]) : random.pick(calm))
    case 'text': {
      const known = texts[key]
      return known === undefined ? [] : one(random.pick(known))
    }
    case 'number':
      return one(String(random.whole(1, 12)))
    case 'date':
      return []
  }
}

/** Enters the guides that come with Kontor; the id of the edition that the city records its visits with. */
export function storeGuides({ scope }: FilingScope): number {
  const [german = 0] = shippedGuides.map((guide) => enterShippedGuide(scope, guide))
  return german
}

const [guide] = shippedGuides.map(({ words }) => guideIn(words))

/** What was answered at a visit of the past, and the tasks that it raised; null where nobody used a guide. */
export function drawAnswers(event: DemoEvent): readonly Answer[] | null {
  const random = randomOf(`answers ${event.organisation} ${event.daysAgo}`)
  if (guide === undefined || !random.chance(recordedShare)) return null
  const rows: Answer[] = []
  for (const question of questionsOf(guide)) {
    if (!visibleQuestions(guide, answersOf(rows)).has(question.key)) continue
    const isAnswered = random.chance(question.isCore ? answeredShare.core : answeredShare.optional)
    if (isAnswered || (question.condition !== null && isClosed(question)))
      rows.push(
        ...answersTo(question, random, event.daysAgo).map((row) => ({ question: question.key, ...row })),
      )
  }
  return rows
}

/** Enters answers of a visit and the red flags that they raised: those of long ago have been dealt with. */
export function storeAnswers(
  filing: FilingScope,
  { organisation, daysAgo }: DemoEvent,
  {
    visitId,
    answers,
    createdAt,
  }: { readonly visitId: number; readonly answers: readonly Answer[]; readonly createdAt: string },
): void {
  const { scope, calendar, organisations } = filing
  for (const answer of answers) scope.insert('visit_answer', { visit_id: visitId, ...answer })
  if (guide === undefined) return
  for (const { question, kind, dueInDays } of flagsOf(guide, answersOf(answers))) {
    const isSettled = daysAgo > settledAfterDays
    const doneAt = isSettled ? calendar.instant(calendar.past(daysAgo - 30), 14 * 60) : null
    scope.insert('task', {
      kind: 'task',
      title: flagTitle(kind, 'de'),
      note: '',
      due_on: calendar.ahead(dueInDays - daysAgo),
      status: isSettled ? 'done' : 'open',
      done_at: doneAt,
      answer: isSettled ? 'Im Gespräch geklärt, kein Handlungsbedarf.' : '',
      organisation_id: organisations.of(organisation),
      owner_id: staffIdOf(filing, organisation, daysAgo),
      visit_id: visitId,
      red_flag: kind,
      red_flag_question: question,
      created_at: createdAt,
      updated_at: doneAt ?? createdAt,
    })
  }
}
