import { questionsOf } from '../../../preload/contract/guide-rules.ts'
import type { TableRules } from '../../engine/slice.ts'
import type { HistoryTable } from '../../engine/slice-facts.ts'
import { contentsOf, editionOfVisitAtOnce } from './contents.ts'
import { deriveVisits } from './derive.ts'
import { fallenFlags } from './fallen-flags.ts'
import { answerInWords, partInWords } from './words.ts'

type Row = Parameters<NonNullable<HistoryTable['told']>>[2]
type Read = Parameters<NonNullable<HistoryTable['told']>>[0]

/** The question of an answer as its visit was asked it; null where the guide does not have it any more. */
function asked(read: Read, row: Row) {
  const edition = editionOfVisitAtOnce(read, Number(row['visit_id']))
  const question =
    edition && questionsOf(contentsOf(edition.contents)).find(({ key }) => key === row['question'])
  return edition && question ? { question, language: edition.language } : null
}

/** Answers in the words of their guide. */
const told: HistoryTable['told'] = (read, column, row) => {
  const value = row[column] ?? null
  if (column !== 'value' || typeof value !== 'string') return value
  const known = asked(read, row)
  return known === null ? value : answerInWords(known.question, { value }, known.language)
}

/** The question, and of a part what it is about. */
const called: HistoryTable['called'] = (read, row) => {
  const known = asked(read, row)
  if (known === null) return ''
  const { part: key } = row
  const part = typeof key === 'string' ? partInWords(known.question, key) : ''
  return part === '' ? known.question.text : `${known.question.text} – ${part}`
}

export const guideTables = {
  derived: {
    columns: { visit: ['answer_text', 'questions_asked', 'questions_answered'] },
    compute: deriveVisits,
  },
  history: {
    visit_answer: {
      partOf: { visit: 'visit_id' },
      goesWith: 'visit',
      untold: ['question', 'part'],
      told,
      called,
    },
  },
  names: {
    records: { guide: 'name' },
    parts: {
      guide_edition: '(select name from guide where id = guide_id)',
      visit_answer: `(select organisation.name from visit join organisation on organisation.id = organisation_id
        where visit.id = visit_id)`,
    },
  },
  merging: {
    clashes: { guide: 'theirs', guide_edition: 'theirs', visit_answer: 'theirs' },
    followed: { visit_answer: { table: 'task', fallen: fallenFlags } },
  },
} as const satisfies TableRules
