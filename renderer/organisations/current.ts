import { today } from '../i18n/calendar.ts'

/** True for a function or membership that has not ended. */
export function isCurrent(dated: { readonly validTo: string | null }): boolean {
  return dated.validTo === null || dated.validTo >= today()
}
