import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of visits calls what was answered. */
export const guidesHistory = {
  visit_answer: { title: 'guides.answer', fields: { value: 'guides.answer' } },
} as const satisfies HistoryWords
