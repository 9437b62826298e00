import type { HistoryWords } from '../../kit/history-words.ts'

const value = {
  title: 'history.part.ownField',
  fields: { value: 'history.field.value' },
  codes: { value: 'field.' },
} as const

/** What the history of records calls what it tells of the office's own fields. */
export const ownFieldsHistory = {
  organisation_own_value: value,
  person_own_value: value,
  group_own_value: value,
} as const satisfies HistoryWords
