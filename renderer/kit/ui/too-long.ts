import { t } from '../i18n/translate.ts'

/** "Um 1.234 Zeichen zu lang, höchstens 200." */
export const tooLongText = (length: number, maximum: number): string =>
  t('ui.tooLong', { count: length - maximum, maximum })
