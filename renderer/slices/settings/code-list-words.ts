import type { CodeListEdition } from '../../../preload/contract/code-lists.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

export function sourceText({ source, fileName }: CodeListEdition): string {
  return source === 'shipped' ? t('settings.codeLists.shipped') : t('settings.codeLists.file', { fileName })
}

/** The day on which an edition came into this office's data. */
export function importedDay({ importedAt }: CodeListEdition): string {
  return formatDay(today(new Date(importedAt)))
}

/** When and by whom an edition was read in; '' for what ships. */
export function importedText(edition: CodeListEdition): string {
  if (edition.source === 'shipped') return ''
  const day = importedDay(edition)
  return edition.importedBy === '' ? day : t('settings.codeLists.by', { day, name: edition.importedBy })
}
