import { proposedInitials } from '../../../../preload/contract/staff.ts'
import { addDays } from '../../../text/days.ts'
import { foundOffice } from '../../office/index.ts'
import { cityName } from '../words.ts'
import type { FilingScope } from './filing.ts'

/** Enters the office and the people who work there. */
export function storeOffice({ scope, calendar, city, staff }: FilingScope): void {
  const taken = new Set<string>()
  const present = city.staff.filter(({ leftDaysAgo }) => leftDaysAgo === null)
  for (const [index, { name, leftDaysAgo }] of city.staff.entries()) {
    const initials = proposedInitials(name, taken)
    taken.add(initials)
    const role = name === present.at(-1)?.name ? ('reader' as const) : ('editor' as const)
    const office = { name: `Wirtschaftsförderung ${cityName}`, municipality: `Stadt ${cityName}`, demo: true }
    const id =
      index === 0
        ? foundOffice(scope, { ...office, staffName: name })
        : scope.insert('staff', { name, initials, role, active: leftDaysAgo === null ? 1 : 0 })
    staff.set(name, id)
  }
  const [deputy, absent] = present
  if (deputy !== undefined && absent !== undefined)
    scope.insert('staff_absence', {
      staff_id: staff.of(absent.name),
      from_on: addDays(calendar.today, -3),
      to_on: addDays(calendar.today, 8),
      deputy_id: staff.of(deputy.name),
    })
}

/** A city of some hundred companies reaches more of them than the usual targets ask for. */
export function storeVisitTargets({ scope }: FilingScope): void {
  scope.update('visit_plan_rule', 1, null, {
    visits_per_year: 80,
    target_micro: 50,
    target_small: 70,
    target_medium: 90,
    target_large: 100,
  })
}

/** Enters the themes; one may be succeeded by another of the same key. */
export function storeThemes({ scope, calendar, city, themes }: FilingScope): void {
  // the successor goes first, because the older theme points to it
  for (const { key, name, description, sinceDaysAgo, isInFocus } of city.themes.toReversed()) {
    const from = `${addDays(calendar.today, -sinceDaysAgo).slice(0, 7)}-01`
    const successor = themes.findLast((theme) => theme.key === key)
    const id = scope.insert('theme', {
      name,
      description,
      valid_from: from,
      valid_to: successor ? addDays(successor.from, -1) : null,
      succeeded_by_id: successor?.id ?? null,
      in_focus: isInFocus ? 1 : 0,
    })
    themes.push({ key, id, from })
  }
}
