import { addMonths } from '../../kit/i18n/calendar.ts'

/** The month that opens first: the last whole one, or else the newest that has begun; `months` newest first. */
export function startMonth(months: readonly string[], day: string): string {
  const present = day.slice(0, 7)
  const last = addMonths(`${present}-01`, -1).slice(0, 7)
  return (
    months.find((month) => month <= last) ?? months.find((month) => month <= present) ?? months[0] ?? present
  )
}
