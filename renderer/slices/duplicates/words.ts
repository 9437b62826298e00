import type {
  ComparedMergeField,
  MergeField,
  MergeValue,
  MergeSide,
} from '../../../preload/contract/duplicates.ts'
import { companyValueText, companyWords } from '../../kit/fields/field-words.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'

export const fieldText = (field: MergeField): string => companyWords.title(field)

/** A field's value in words; what is empty is said as well. */
export function valueText(field: MergeField, { parts }: MergeValue): string {
  const [first = '', second = '', third = ''] = parts
  if (parts.length === 0) return t('duplicates.compare.empty')
  switch (field) {
    case 'sector':
      return lookUp(`organisations.sector.${second}`, { code: first }) ?? first
    case 'employees': {
      const count = formatNumber(Number(first))
      return second === '' ? count : t('duplicates.employeesAsOf', { count, day: formatDay(second) })
    }
    case 'register':
      return [first, second, third].filter(Boolean).join(' ')
    case 'address':
      return parts.join(', ')
    default:
      return companyValueText(field, first)
  }
}

/** Where a value comes from: "aus ihk.csv, 3.2.2026". */
export function originText({ origin }: MergeValue): string {
  if (origin === null) return ''
  const day = formatDay(origin.on)
  if (origin.byHand) return t('duplicates.origin.byHand', { day })
  return origin.source === ''
    ? t('duplicates.origin.unknownFile', { day })
    : t('duplicates.origin.import', { source: origin.source, day })
}

/** Why this side is proposed; empty for the other side. */
export function reasonText({ proposal, reason }: ComparedMergeField, side: MergeSide | 'both'): string {
  // that the other side says nothing is plain to see
  const isPlain = reason === 'equal' || reason === 'onlyFilled'
  return proposal !== side || isPlain ? '' : t(`duplicates.reason.${reason}`)
}
