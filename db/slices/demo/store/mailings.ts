import type { FilingScope } from './filing.ts'

/** The card with which the guests of the new year's reception were asked. */
const invitedDaysAgo = 318

/** Enters what the office has sent, with what companies have agreed to. */
export function storeMailings({ scope, calendar, city, organisations, people, staff }: FilingScope): void {
  for (const { organisation, purpose, channel, daysAgo, evidence } of city.consents)
    scope.insert('consent', {
      organisation_id: organisations.of(organisation),
      channel,
      purpose,
      given_on: calendar.past(daysAgo),
      evidence,
    })
  const [list] = city.distributionLists
  const [sender] = city.staff
  if (list === undefined || sender === undefined) return
  const sentOn = calendar.past(invitedDaysAgo)
  const at = calendar.instant(sentOn, 14 * 60)
  const stamps = { created_at: at, updated_at: at }
  const subject = 'Einladung zum Neujahrsempfang'
  const staffId = staff.of(sender.name)
  const mailingId = scope.insert('mailing', {
    name: subject,
    subject,
    channel: 'letter',
    purpose: 'service',
    sent_on: sentOn,
    source: list.name,
    staff_id: staffId,
    ...stamps,
  })
  for (const name of list.organisations) {
    const organisationId = organisations.of(name)
    const isReached = !city.contactBlocks.has(name)
    scope.insert('mailing_recipient', {
      mailing_id: mailingId,
      organisation_id: organisationId,
      is_reached: isReached ? 1 : 0,
      reasons: isReached ? '' : 'blockedOrganisation',
      contact_id: isReached
        ? scope.insert('contact', {
            organisation_id: organisationId,
            channel: 'letter',
            occurred_on: sentOn,
            subject,
            staff_id: staffId,
            ...stamps,
          })
        : null,
    })
  }
  for (const name of list.people)
    scope.insert('mailing_recipient', {
      mailing_id: mailingId,
      person_id: people.of(name),
      is_reached: 0,
      reasons: 'noAddress',
    })
}
