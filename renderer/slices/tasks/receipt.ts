import { receiptWorkingDays } from '../../../preload/contract/tasks.ts'
import { addDays, weekdayOf } from '../../kit/i18n/calendar.ts'

/** The last day on which a receipt may be missing without being asked for; holidays count as working days. */
export function receiptBy(handedOn: string): string {
  let day = handedOn
  for (let left = receiptWorkingDays; left > 0;) {
    day = addDays(day, 1)
    if (weekdayOf(day) <= 5) left -= 1
  }
  return day
}
