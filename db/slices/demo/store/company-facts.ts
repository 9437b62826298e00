import { addMonths } from '../../../text/days.ts'
import type { FilingScope } from './filing.ts'

/** Enters what an office knows of its companies besides their records: numbers of former years, further sectors, tags. */
export function storeCompanyFacts({ scope, calendar, city, organisations }: FilingScope): void {
  for (const { organisation, employees, monthsAgo, source } of city.formerHeadcounts)
    scope.insert('organisation_headcount', {
      organisation_id: organisations.of(organisation),
      employees,
      as_of: addMonths(calendar.today, -monthsAgo),
      source,
    })
  for (const { organisation, code } of city.furtherSectors)
    scope.insert('organisation_sector', {
      organisation_id: organisations.of(organisation),
      code,
      edition: 'WZ2008',
    })
  for (const { name, organisations: tagged } of city.tags) {
    const tagId = scope.insert('tag', { name })
    for (const organisation of tagged)
      scope.insert('organisation_tag', {
        organisation_id: organisations.of(organisation),
        tag_id: tagId,
      })
  }
}
