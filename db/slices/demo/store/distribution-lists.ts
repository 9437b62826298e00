import type { FilingScope } from './filing.ts'

/** Enters the lists of companies and persons that the office has put together. */
export function storeDistributionLists({ scope, calendar, city, organisations, people }: FilingScope): void {
  for (const { name, note, daysAgo, ...members } of city.distributionLists) {
    const madeOn = calendar.past(daysAgo)
    const madeAt = calendar.instant(madeOn, 10 * 60)
    const listId = scope.insert('distribution_list', { name, note, created_at: madeAt, updated_at: madeAt })
    for (const organisation of members.organisations)
      scope.insert('distribution_member', {
        list_id: listId,
        organisation_id: organisations.of(organisation),
        added_on: madeOn,
      })
    for (const person of members.people)
      scope.insert('distribution_member', { list_id: listId, person_id: people.of(person), added_on: madeOn })
  }
}
