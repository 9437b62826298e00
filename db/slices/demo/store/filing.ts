import type { WriteScope } from '../../../engine/connection/write.ts'
import type { DemoCalendar } from '../calendar.ts'
import type { DemoEvent } from '../seeds.ts'
import { randomOf } from '../random.ts'
import type { DemoRegister } from '../register.ts'
import { lastDayOfFormerColleague, staffNames } from '../staff.ts'
import type { ThemeKey, ThemeSeed } from '../themes.ts'

/** Ids by the names that texts and tables use; a name that nobody entered is a mistake in the tables. */
export class Ids {
  readonly #ids = new Map<string, number>()
  readonly #kind: string

  constructor(kind: string) {
    this.#kind = kind
  }

  set(name: string, id: number): void {
    if (this.#ids.has(name))
      throw new Error(`two records of the demo office share a name: ${this.#kind} ${name}`)
    this.#ids.set(name, id)
  }

  of(name: string): number {
    const id = this.#ids.get(name)
    if (id === undefined) throw new Error(`the demo office knows no ${this.#kind} ${name}`)
    return id
  }
}

/** What everything that is stored shares. */
export interface Filing {
  readonly calendar: DemoCalendar
  readonly register: DemoRegister
  readonly history: readonly DemoEvent[]
  readonly staff: Ids
  readonly themes: Ids
  readonly organisations: Ids
  readonly people: Ids
  /** First day of the theme that succeeded „Energieeffizienz im Gewerbe“. */
  readonly energyThemeChangedOn: string
}

/** One area on its way into the database, in one change set. */
export interface FilingScope extends Filing {
  readonly scope: WriteScope
}

/** The theme's id as it stood on a day. */
export function themeIdOn(filing: Filing, key: ThemeKey, day: string): number {
  const stored: ThemeSeed['key'] =
    key !== 'energy' ? key : day < filing.energyThemeChangedOn ? 'efficiency' : 'climate'
  return filing.themes.of(stored)
}

/** Who looks after an organisation, and who stood in: a name of `staffNames`. */
export function staffOf(organisation: string, daysAgo: number): string {
  const stillThere = randomOf(`staff ${organisation} ${daysAgo}`)
  if (daysAgo > lastDayOfFormerColleague && stillThere.chance(0.3)) return staffNames[5]
  const present = staffNames.slice(0, 5)
  return stillThere.chance(0.25)
    ? stillThere.pick(present)
    : randomOf(`caretaker ${organisation}`).pick(present)
}
