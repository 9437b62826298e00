import type { SizeClass } from '../../../../preload/contract/organisations.ts'
import type { Period } from '../period.ts'
import { englishCountOf, englishLongDate } from '../render/english.ts'
import { countOf, formatDate, formatPeriod, noDistrict, sizeClassNames } from '../render/german.ts'
import { minimumUnits } from '../suppression.ts'
import { medianUnits, quartileUnits } from './figures.ts'

export type AnswersLanguage = 'de' | 'en'

/** What an analysis says in one language: on paper, and as headings and names of the table. */
export interface AnswersWords {
  readonly title: string
  readonly period: (period: Period) => string
  readonly quarter: (number: string, year: string) => string
  readonly date: (day: string) => string
  readonly fileName: (period: Period, isPublic: boolean) => string
  readonly public: string
  readonly internal: string
  readonly visitsAt: (visits: number, companies: number) => string
  readonly tooFewVisits: string
  readonly answered: (visits: number) => string
  readonly tooFewAnswers: string
  readonly unanswered: (questions: string) => string
  readonly withheld: string
  readonly notSaid: string
  readonly yes: string
  readonly no: string
  readonly answer: string
  readonly visits: string
  readonly share: string
  readonly total: string
  readonly mean: string
  readonly figure: string
  readonly value: string
  readonly median: string
  readonly lowerQuartile: string
  readonly upperQuartile: string
  readonly least: string
  readonly most: string
  readonly factor: string
  readonly importance: string
  readonly satisfaction: string
  readonly pressing: string
  readonly span: string
  readonly overTime: (question: string) => string
  readonly fields: {
    readonly act: string
    readonly strong: string
    readonly minor: string
    readonly watch: string
  }
  readonly importanceAxis: string
  readonly satisfactionAxis: string
  readonly chart: string
  readonly chartSays: (values: string) => string
  readonly rated: (factor: string, importance: string, satisfaction: string) => string
  readonly section: string
  readonly question: string
  readonly sharePercent: string
  readonly wasAnswered: string
  readonly companiesVisited: string
  readonly isSecret: string
  readonly method: string
  readonly howCounted: string
  readonly whatIsPublic: string
  readonly whatIsInternal: string
  readonly manyVersions: string
  readonly edition: (numbers: string) => string
  readonly sections: (names: string) => string
  readonly districts: (names: string) => string
  readonly noDistrict: string
  readonly sizes: Readonly<Record<SizeClass, string>>
}

const de: AnswersWords = {
  title: 'Auswertung der Unternehmensbesuche',
  period: formatPeriod,
  quarter: (number, year) => `${number}.\u00a0Quartal ${year}`,
  date: formatDate,
  fileName: ({ from, to }, isPublic) =>
    `auswertung-besuche-${from}-bis-${to}-${isPublic ? 'oeffentlich' : 'nichtoeffentlich'}.pdf`,
  public: 'Öffentliche Fassung',
  internal: 'Nichtöffentlich',
  visitsAt: (visits, companies) =>
    `${countOf(visits, 'Besuch', 'Besuche')} bei ${countOf(companies, 'Unternehmen', 'Unternehmen')}.`,
  tooFewVisits: 'Zu wenige Besuche: Die Zahlen sind geheim zu halten.',
  answered: (visits) => `Beantwortet bei ${countOf(visits, 'Besuch', 'Besuchen')}.`,
  tooFewAnswers: 'Zu wenige Antworten: Die Zahlen sind geheim zu halten.',
  unanswered: (questions) => `Nicht beantwortet: ${questions}`,
  withheld: 'geheim zu halten',
  notSaid: 'keine Angabe',
  yes: 'Ja',
  no: 'Nein',
  answer: 'Antwort',
  visits: 'Besuche',
  share: 'Anteil',
  total: 'Zusammen',
  mean: 'Mittelwert',
  figure: 'Kennzahl',
  value: 'Wert',
  median: 'Median',
  lowerQuartile: 'Unteres Quartil',
  upperQuartile: 'Oberes Quartil',
  least: 'Kleinster Wert',
  most: 'Größter Wert',
  factor: 'Standortfaktor',
  importance: 'Wichtigkeit',
  satisfaction: 'Zufriedenheit',
  pressing: 'Wichtig, nicht zufriedenstellend',
  span: 'Zeitraum',
  overTime: (question) => `${question} im Verlauf`,
  fields: { act: 'Handlungsbedarf', strong: 'Stärken', minor: 'Nachrangig', watch: 'Beobachten' },
  importanceAxis: 'Wichtigkeit (5 = sehr wichtig)',
  satisfactionAxis: 'Zufriedenheit (5 = sehr zufrieden)',
  chart: 'Standortfaktoren nach Wichtigkeit und Zufriedenheit.',
  chartSays: (values) => `Punktdiagramm. ${values}. Dieselben Werte stehen in der Tabelle darunter.`,
  rated: (factor, importance, satisfaction) =>
    `${factor}: Wichtigkeit ${importance}, Zufriedenheit ${satisfaction}`,
  section: 'Abschnitt',
  question: 'Frage',
  sharePercent: 'Anteil in Prozent',
  wasAnswered: 'Beantwortet',
  companiesVisited: 'Besuchte Unternehmen',
  isSecret: 'Geheim zu halten',
  method: 'Methode',
  howCounted:
    'Gezählt sind Besuche, die stattgefunden haben und mit dem genannten Leitfaden festgehalten wurden. Fragen verschiedener Ausgaben gehören zusammen, wo sie denselben Schlüssel haben. Antworten auf Fragen, die nach einer anderen Antwort nicht mehr gestellt wurden, zählen nicht. Ein Standortfaktor zählt, wo Wichtigkeit und Zufriedenheit genannt sind.',
  whatIsPublic: `Damit niemand auf ein einzelnes Unternehmen schließen kann, stehen Zahlen, hinter denen weniger als ${minimumUnits} Unternehmen stehen oder die zu mehr als 85 % auf eines entfallen, nicht in dieser Fassung; ebenso weitere, aus denen sie sich errechnen ließen, und Fragen, die nur nach einer solchen Antwort gestellt werden. Ein Median steht hier ab ${medianUnits}, Quartile stehen ab ${quartileUnits} Unternehmen. Freie Antworten und Fragen, die nur dem Amt dienen, fehlen.`,
  whatIsInternal: `Diese Fassung enthält nichtöffentliche Angaben und darf nur dienstlich verwendet werden: Auch Zahlen, hinter denen weniger als ${minimumUnits} Unternehmen stehen, sind gedruckt. Für andere gibt es die öffentliche Fassung.`,
  manyVersions:
    'Wer mehrere Auswertungen mit verschiedenen Bedingungen nebeneinander hält, kann aus den Unterschieden schließen. Geben Sie nicht mehrere Fassungen desselben Zeitraums heraus.',
  edition: (numbers) => `Ausgabe ${numbers}`,
  sections: (names) => `Wirtschaftsabschnitt ${names}`,
  districts: (names) => `Stadtteil ${names}`,
  noDistrict,
  sizes: {
    micro: sizeClassNames['0-9'],
    small: sizeClassNames['10-49'],
    medium: sizeClassNames['50-249'],
    large: sizeClassNames['250+'],
    unknown: sizeClassNames.unknown,
  },
}

const en: AnswersWords = {
  title: 'Analysis of company visits',
  period: ({ from, to }) => `${englishLongDate(from)} to ${englishLongDate(to)}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  date: englishLongDate,
  fileName: ({ from, to }, isPublic) =>
    `analysis-visits-${from}-to-${to}-${isPublic ? 'public' : 'internal'}.pdf`,
  public: 'Public version',
  internal: 'Not public',
  visitsAt: (visits, companies) =>
    `${englishCountOf(visits, 'visit', 'visits')} to ${englishCountOf(companies, 'company', 'companies')}.`,
  tooFewVisits: 'Too few visits: the figures are to be kept secret.',
  answered: (visits) => `Answered at ${englishCountOf(visits, 'visit', 'visits')}.`,
  tooFewAnswers: 'Too few answers: the figures are to be kept secret.',
  unanswered: (questions) => `Not answered: ${questions}`,
  withheld: 'to be kept secret',
  notSaid: 'not stated',
  yes: 'Yes',
  no: 'No',
  answer: 'Answer',
  visits: 'Visits',
  share: 'Share',
  total: 'Total',
  mean: 'Mean',
  figure: 'Figure',
  value: 'Value',
  median: 'Median',
  lowerQuartile: 'Lower quartile',
  upperQuartile: 'Upper quartile',
  least: 'Lowest value',
  most: 'Highest value',
  factor: 'Location factor',
  importance: 'Importance',
  satisfaction: 'Satisfaction',
  pressing: 'Important, not satisfactory',
  span: 'Period',
  overTime: (question) => `${question} – over time`,
  fields: { act: 'Need for action', strong: 'Strengths', minor: 'Minor', watch: 'Watch' },
  importanceAxis: 'Importance (5 = very important)',
  satisfactionAxis: 'Satisfaction (5 = very satisfied)',
  chart: 'Location factors by importance and satisfaction.',
  chartSays: (values) => `Scatter chart. ${values}. The table below has the same values.`,
  rated: (factor, importance, satisfaction) =>
    `${factor}: importance ${importance}, satisfaction ${satisfaction}`,
  section: 'Section',
  question: 'Question',
  sharePercent: 'Share in per cent',
  wasAnswered: 'Answered',
  companiesVisited: 'Companies visited',
  isSecret: 'To be kept secret',
  method: 'Method',
  howCounted:
    'Visits count that took place and were recorded with the guide named above. Questions of different editions belong together where they have the same key. Answers to questions that were no longer asked after another answer do not count. A location factor counts where both importance and satisfaction were stated.',
  whatIsPublic: `So that nobody can draw conclusions about a single company, this version leaves out figures that rest on fewer than ${minimumUnits} companies or of which one company accounts for more than 85\u00a0%; also others from which they could be worked out, and questions that are only asked after such an answer. A median is given from ${medianUnits} companies, quartiles from ${quartileUnits}. Free answers and questions that serve the office alone are left out.`,
  whatIsInternal: `This version contains information that is not public, and is for official use only: figures that rest on fewer than ${minimumUnits} companies are printed, too. For others there is the public version.`,
  manyVersions:
    'Whoever lays several analyses with different conditions side by side can draw conclusions from the differences. Do not hand out several versions of the same period.',
  edition: (numbers) => `Edition ${numbers}`,
  sections: (names) => `Economic section ${names}`,
  districts: (names) => `District ${names}`,
  noDistrict: 'without a district',
  sizes: {
    micro: '0–9 employees',
    small: '10–49 employees',
    medium: '50–249 employees',
    large: '250 or more employees',
    unknown: 'size unknown',
  },
}

export const answersWords: Readonly<Record<AnswersLanguage, AnswersWords>> = { de, en }
