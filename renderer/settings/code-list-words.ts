import type { CodeListEdition } from '../../preload/contract/code-lists.ts'
import { today } from '../i18n/calendar.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

export function sourceText({ source, fileName }: CodeListEdition): string {
  return source === 'shipped' ? t('settings.codeLists.shipped') : t('settings.codeLists.file', { fileName })
}

/** When and by whom an edition was read in; '' for what ships. */
export function importedText({ source, importedAt, importedBy }: CodeListEdition): string {
  const day = formatDay(today(new Date(importedAt)))
  if (source === 'shipped') return ''
  return importedBy === '' ? day : t('settings.codeLists.by', { day, name: importedBy })
}
