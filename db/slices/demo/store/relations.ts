import { addDays } from '../../../text/days.ts'
import { endsOf } from '../../relations/index.ts'
import type { FilingScope } from './filing.ts'

/** Enters what companies are to each other. */
export function storeRelations({ scope, calendar, city, organisations }: FilingScope): void {
  const day = (daysAgo: number | null) => (daysAgo === null ? null : addDays(calendar.today, -daysAgo))
  for (const { organisation, other, role, sinceDaysAgo, untilDaysAgo, note } of city.relations)
    scope.insert('organisation_relation', {
      ...endsOf(organisations.of(organisation), organisations.of(other), role),
      valid_from: day(sinceDaysAgo),
      valid_to: day(untilDaysAgo),
      note,
    })
}
