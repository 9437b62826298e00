import type { ListName } from '../../../preload/contract/lists.ts'
import { t } from '../../kit/i18n/translate.ts'

/** "Ein Unternehmen", "7 Personen" */
export const recordsText = (list: ListName, count: number): string => t(`lists.count.${list}`, { count })
