import type { HistoryEntry, RowChange } from '../../../preload/contract/history.ts'
import { historyFieldText } from '../../kit/history-words.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'

/** What was done: "Unternehmen geändert", "Import: register.csv". */
export function entryText({ way, command, source }: HistoryEntry): string {
  const change = lookUp(`change.${command}`) ?? t('history.other')
  switch (way) {
    case 'byHand':
      return change
    case 'import':
      return t('history.way.import', { file: source })
    case 'merge':
      return t('history.way.merge')
    case 'undo':
      return t('history.way.undo', { change })
    case 'redo':
      return t('history.way.redo', { change })
    case 'restore':
      return command === 'history.restore' ? change : t('history.way.restore')
  }
}

/** The fields that have words in this window. */
export const toldFields = ({ entity, fields }: RowChange) =>
  fields.flatMap((change) => {
    const label = historyFieldText(entity, change.field)
    return label === null ? [] : [{ ...change, label }]
  })
