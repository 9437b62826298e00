import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of a theme calls what it tells of. */
export const themesHistory = {
  theme: {
    title: 'history.part.theme',
    fields: {
      name: 'themes.field.name',
      description: 'themes.field.description',
      validFrom: 'themes.field.validFrom',
      validTo: 'themes.field.validTo',
      succeededById: 'themes.field.successor',
      inFocus: 'themes.field.inFocus',
    },
    codes: { inFocus: 'history.code.spoke.' },
  },
} as const satisfies HistoryWords
