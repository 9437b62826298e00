import type { WriteScope } from '../../../engine/connection/write.ts'
import type { DemoCalendar } from '../calendar.ts'
import type { DemoCity } from '../city.ts'
import { randomOf } from '../random.ts'

/** Ids of stored records by name. */
export class Ids {
  readonly #ids = new Map<string, number>()

  set(name: string, id: number): void {
    this.#ids.set(name, id)
  }

  of(name: string): number {
    const id = this.#ids.get(name)
    if (id === undefined) throw new Error(`the demo office has not stored ${name} yet`)
    return id
  }
}

/** Minute of the day at which a list is read in. */
export const minuteOfImport = 9 * 60 + 12

/** What everything that is stored shares. */
export interface Filing {
  readonly calendar: DemoCalendar
  readonly city: DemoCity
  readonly staff: Ids
  readonly organisations: Ids
  readonly people: Ids
  /** Those stored so far, the latest of each key first. */
  readonly themes: { readonly key: string; readonly id: number; readonly from: string }[]
}

/** One area on its way into the database, in one change set. */
export interface FilingScope extends Filing {
  readonly scope: WriteScope
}

/** The id of a theme as it stood on a day. */
export function themeIdOn({ themes }: Filing, key: string, day: string): number {
  const ofKey = themes.filter((theme) => theme.key === key)
  const theme = ofKey.find(({ from }) => from <= day) ?? ofKey.at(-1)
  if (!theme) throw new Error(`the demo office has not stored ${key} yet`)
  return theme.id
}

/** The id of who looks after an organisation, or of who stood in. */
export function staffIdOf({ city, staff }: Filing, organisation: string, daysAgo: number): number {
  const random = randomOf(`staff ${organisation} ${daysAgo}`)
  const former = city.staff.find(({ leftDaysAgo }) => leftDaysAgo !== null)
  if (former && daysAgo > Number(former.leftDaysAgo) && random.chance(0.3)) return staff.of(former.name)
  const present = city.staff.filter(({ leftDaysAgo }) => leftDaysAgo === null)
  const caretaker = random.chance(0.25) ? random : randomOf(`caretaker ${organisation}`)
  return staff.of(caretaker.pick(present).name)
}

/** The id of who works at this workstation. */
export const ownStaffId = ({ city, staff }: Filing): number => staff.of(city.staff[0]?.name ?? '')
