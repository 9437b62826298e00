import { t } from '../../kit/i18n/translate.ts'

/** A column's heading, or its number where it has none. */
export const columnTitle = (heading: string, column: number): string =>
  heading === '' ? t('imports.column.unnamed', { number: column + 1 }) : heading
