import { addDays } from '../../../text/days.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { foundOffice } from '../../office/index.ts'
import type { DemoCalendar } from '../calendar.ts'
import { cityName } from '../city.ts'
import { staffNames } from '../staff.ts'
import { energyThemeChangedDaysAgo, themeSeeds } from '../themes.ts'
import type { Ids } from './filing.ts'

/** First of the month in which the day so many days ago lies. */
export const firstOfMonth = (calendar: DemoCalendar, daysAgo: number): string =>
  `${addDays(calendar.today, -daysAgo).slice(0, 7)}-01`

/** Enters the office and the people who work there. */
export async function storeOffice(scope: WriteScope, staff: Ids): Promise<void> {
  const [current, ...others] = staffNames
  const id = foundOffice(scope, {
    name: `Wirtschaftsförderung ${cityName}`,
    municipality: `Stadt ${cityName}`,
    staffName: current,
    demo: true,
  })
  staff.set(current, id)
  for (const name of others)
    staff.set(name, scope.insert('staff', { name, active: name === staffNames[5] ? 0 : 1 }))
}

/** Enters the themes; one has been succeeded by another. */
export async function storeThemes(scope: WriteScope, calendar: DemoCalendar, themes: Ids): Promise<void> {
  const changedOn = firstOfMonth(calendar, energyThemeChangedDaysAgo)
  // the successor goes first, because the older theme points to it
  for (const { key, name, description, since } of themeSeeds.toReversed()) {
    const isSucceeded = key === 'efficiency'
    const id = scope.insert('theme', {
      name,
      description,
      valid_from: firstOfMonth(calendar, since),
      valid_to: isSucceeded ? addDays(changedOn, -1) : null,
      succeeded_by_id: isSucceeded ? themes.of('climate') : null,
    })
    themes.set(key, id)
  }
}
