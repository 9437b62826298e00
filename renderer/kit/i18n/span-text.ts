import { formatDay } from './format.ts'
import { t } from './translate.ts'

/** "seit 1.1.2022", "1.1.2020 – 30.6.2024"; nothing when neither is known. */
export function spanText(validFrom: string | null, validTo: string | null): string {
  if (validFrom !== null && validTo !== null)
    return t('organisations.span.fromTo', { from: formatDay(validFrom), to: formatDay(validTo) })
  if (validFrom !== null) return t('organisations.span.from', { from: formatDay(validFrom) })
  return validTo === null ? '' : t('organisations.span.to', { to: formatDay(validTo) })
}
