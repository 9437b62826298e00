import { addDays } from '../../../text/days.ts'
import { ownStaffId, staffIdOf, type FilingScope } from './filing.ts'

/** The visits of the next days are those of whoever works at this workstation. */
const ownVisits = 4
/** A visit is agreed about so many days before it takes place. */
const agreedDaysAhead = 12

/** Enters the visits agreed for the days ahead, and some that were called off. */
export function storePlannedVisits(filing: FilingScope): void {
  const { scope, calendar, city, organisations, people } = filing
  for (const [index, visit] of city.plannedVisits.entries()) {
    const { ahead, status, organisation, subject, note, startsAt, durationMinutes } = visit
    const agreedOn = calendar.past(Math.max(1, agreedDaysAhead - ahead))
    const createdAt = calendar.instant(agreedOn, 10 * 60 + index)
    const visitId = scope.insert('visit', {
      organisation_id: organisations.of(organisation),
      status,
      occurred_on: ahead < 0 ? calendar.past(-ahead) : calendar.ahead(ahead),
      starts_at: startsAt,
      duration_minutes: durationMinutes,
      subject,
      note,
      staff_id: index < ownVisits ? ownStaffId(filing) : staffIdOf(filing, organisation, 0),
      created_at: createdAt,
      updated_at: createdAt,
    })
    const host = city.people.find(({ functions }) => functions[0]?.organisation === organisation)
    if (host) scope.insert('visit_person', { visit_id: visitId, person_id: people.of(host.key) })
  }
}

/** Enters what is still to do: overdue, today, in the days ahead, and without a day. */
export function storeOpenTasks(filing: FilingScope): void {
  const { scope, calendar, city, organisations } = filing
  for (const [index, task] of city.openTasks.entries()) {
    const { kind, organisation, title, note, due, sinceDaysAgo, waitingFor, handedTo, repeats } = task
    const turnSince = task.turnSinceDaysAgo === null ? null : calendar.past(task.turnSinceDaysAgo)
    const dueOn = due === null ? null : addDays(calendar.today, due)
    const createdAt = calendar.instant(calendar.past(sinceDaysAgo), 11 * 60 + index)
    scope.insert('task', {
      kind,
      title,
      note,
      due_on: dueOn,
      answer_by: task.answerBy === null ? null : addDays(calendar.today, task.answerBy),
      waiting_for: waitingFor,
      waiting_since: waitingFor === '' ? null : turnSince,
      handed_to: handedTo,
      handed_on: handedTo === '' ? null : turnSince,
      received_on: task.receivedDaysAgo === null ? null : calendar.past(task.receivedDaysAgo),
      every: repeats?.every ?? null,
      every_unit: repeats?.unit ?? null,
      series_from: repeats === null ? null : dueOn,
      organisation_id: organisation === null ? null : organisations.of(organisation),
      owner_id: index % 3 === 0 ? staffIdOf(filing, organisation ?? title, 0) : ownStaffId(filing),
      created_at: createdAt,
      updated_at: createdAt,
    })
  }
}
