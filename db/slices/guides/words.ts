import { ratingOf } from '../../../preload/contract/guide-rules.ts'
import type { Answer, GuideLanguage, GuideQuestion } from '../../../preload/contract/guides.ts'
import type { RedFlagKind } from '../../../preload/contract/tasks.ts'

/** What is written in the language of a guide: into tasks that it raises, into the history of a visit. */
const words = {
  de: {
    yes: 'ja',
    no: 'nein',
    scale: '{value} von 5',
    importance: 'Wichtigkeit {value}',
    satisfaction: 'Zufriedenheit {value}',
    title: 'Warnzeichen nachgehen: {kind}',
    kinds: {
      relocation: 'Verlagerung',
      closing: 'Schließung',
      downsizing: 'Verkleinerung',
      expansion: 'Erweiterung',
      lease: 'Mietvertrag läuft aus',
      poaching: 'Abwerbung durch andere Standorte',
      succession: 'Nachfolge',
      labour: 'Arbeitskräfte',
      training: 'Ausbildung und Qualifizierung',
      regulation: 'Genehmigungen und Auflagen',
      suppliers: 'Lieferanten',
      equipment: 'Anlagen und Ausstattung',
      sales: 'Absatz',
    },
  },
  en: {
    yes: 'yes',
    no: 'no',
    scale: '{value} of 5',
    importance: 'importance {value}',
    satisfaction: 'satisfaction {value}',
    title: 'Follow up red flag: {kind}',
    kinds: {
      relocation: 'relocation',
      closing: 'closure',
      downsizing: 'downsizing',
      expansion: 'expansion',
      lease: 'lease ending',
      poaching: 'courted by other places',
      succession: 'succession',
      labour: 'labour',
      training: 'training and skills',
      regulation: 'permits and regulation',
      suppliers: 'suppliers',
      equipment: 'plant and equipment',
      sales: 'sales',
    },
  },
} as const satisfies Record<
  GuideLanguage,
  { readonly kinds: Record<RedFlagKind, string>; readonly [other: string]: unknown }
>

const filled = (pattern: string, value: string | number): string => pattern.replace(/\{\w+\}/, String(value))

/** A number as people write it: `1204.5` is `1.204,5` in German. */
const numberIn = (language: GuideLanguage, value: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(Number(value))

/** A day as people write it. */
const dayIn = (language: GuideLanguage, value: string): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`))

/** What an answer says, without the question; of a part without its name. */
export function answerInWords(
  { kind, options, unit, scale }: GuideQuestion,
  { value }: Pick<Answer, 'value'>,
  language: GuideLanguage,
): string {
  const said = words[language]
  switch (kind) {
    case 'yesNo':
    case 'several':
      return value === 'yes' ? said.yes : said.no
    case 'scale': {
      const end = value === '1' ? scale.from : value === '5' ? scale.to : ''
      return filled(said.scale, value) + (end === '' ? '' : ` (${end})`)
    }
    case 'choice':
      return options.find(({ key }) => key === value)?.text ?? value
    case 'rating': {
      const { importance = null, satisfaction = null } = ratingOf(value) ?? {}
      return [
        ...(importance === null ? [] : [filled(said.importance, importance)]),
        ...(satisfaction === null ? [] : [filled(said.satisfaction, satisfaction)]),
      ].join(', ')
    }
    case 'number':
      return numberIn(language, value) + (unit === '' ? '' : `\u00a0${unit}`)
    case 'date':
      return dayIn(language, value)
    case 'text':
      return value
  }
}

/** What was answered to a question that is no rating, in the order of its options. */
export function answersInWords(
  question: GuideQuestion,
  answers: readonly Pick<Answer, 'part' | 'value'>[],
  language: GuideLanguage,
): string {
  if (question.kind !== 'several')
    return answers.map((answer) => answerInWords(question, answer, language)).join('; ')
  const chosen = new Set(answers.map(({ part }) => part))
  return question.options
    .filter(({ key }) => chosen.has(key))
    .map(({ text }) => text)
    .join('; ')
}

/** The option or factor that a part of an answer is about; '' where the question has none. */
export const partInWords = ({ options }: GuideQuestion, part: string): string =>
  part === '' ? '' : (options.find(({ key }) => key === part)?.text ?? part)

export const flagTitle = (kind: RedFlagKind, language: GuideLanguage): string =>
  filled(words[language].title, words[language].kinds[kind])
