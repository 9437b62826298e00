import { dealContacts } from './dealing.ts'
import { makingVisits } from './notes/visits-making.ts'
import { townVisits } from './notes/visits-town.ts'
import type { DemoPerson, DemoRegister } from './register.ts'
import type { DemoEvent } from './seeds.ts'
import { industryStories } from './stories/industry.ts'
import { serviceStories } from './stories/services.ts'
import { townStories } from './stories/town.ts'
import { tradeStories } from './stories/trades.ts'
import { worksStories } from './stories/works.ts'
import { readVisits } from './table.ts'

/** The people whom a note names; else whoever comes first. */
function peopleMet(event: DemoEvent, staff: readonly DemoPerson[]): readonly string[] {
  if (event.people.length > 0) return event.people
  const named = staff.filter(({ familyName }) => event.note.includes(familyName))
  return (named.length > 0 ? named : staff.slice(0, 1)).map(({ key }) => key)
}

/** Everyone who has a function at an organisation, those of the tables first. */
export function peopleByOrganisation({ people }: DemoRegister): Map<string, DemoPerson[]> {
  const byName = new Map<string, DemoPerson[]>()
  for (const person of people) {
    const main = person.functions[0]
    if (main?.until === null)
      byName.set(main.organisation, [...(byName.get(main.organisation) ?? []), person])
  }
  return byName
}

/** Every visit and contact of the last 30 months, oldest first. */
export function demoHistory(register: DemoRegister): DemoEvent[] {
  const people = peopleByOrganisation(register)
  const stories = [
    ...industryStories,
    ...worksStories,
    ...tradeStories,
    ...townStories,
    ...serviceStories,
  ].flatMap(({ organisation, events }) => events.map((event) => ({ ...event, organisation })))
  const visits = [...readVisits(makingVisits), ...readVisits(townVisits)].map(({ organisation, event }) => ({
    ...event,
    organisation,
  }))
  const namesOf = (events: readonly DemoEvent[]) => new Set(events.map(({ organisation }) => organisation))
  const written = [...stories, ...visits]
  const dealt = dealContacts({
    organisations: register.organisations,
    people,
    visited: namesOf(written),
    told: namesOf(stories),
  })
  return [...written, ...dealt]
    .map((event) => ({ ...event, people: peopleMet(event, people.get(event.organisation) ?? []) }))
    .toSorted((a, b) => b.daysAgo - a.daysAgo)
}
