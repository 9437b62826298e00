import { addDays } from '../../../text/days.ts'
import { minuteOfImport, type FilingScope } from './filing.ts'

/** After the organisation, before the first talk is written down. */
const minuteOfEntry = 6 * 60 + 48

/** Enters everyone with their functions, past and present. */
export function storePeople({ scope, calendar, city, organisations, people }: FilingScope): void {
  const day = (daysAgo: number | null) => (daysAgo === null ? null : addDays(calendar.today, -daysAgo))
  for (const person of city.people) {
    const { list, daysAgo } = person.entry
    const createdAt = calendar.instant(calendar.past(daysAgo), list ? minuteOfImport : minuteOfEntry)
    const block = city.personBlocks.get(person.key)
    const id = scope.insert('person', {
      salutation: person.salutation,
      academic_title: person.academicTitle,
      given_name: person.givenName,
      family_name: person.familyName,
      email: person.email,
      phone: person.phone,
      mobile: person.mobile,
      ...(block && {
        contact_block: block.block,
        contact_block_reason: block.reason,
        contact_block_on: calendar.past(block.daysAgo),
      }),
      created_at: createdAt,
      updated_at: createdAt,
    })
    people.set(person.key, id)
    for (const { organisation, jobTitle, since, until } of person.functions)
      scope.insert('affiliation', {
        person_id: id,
        organisation_id: organisations.of(organisation),
        job_title: jobTitle,
        is_decision_maker: /Geschäftsführ|Inhaber|Vorstand|Leitung|Leiter/.test(jobTitle) ? 1 : 0,
        valid_from: day(since),
        valid_to: day(until),
      })
  }
}
