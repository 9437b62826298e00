import { openTasks, plannedVisits } from '../agenda.ts'
import { staffNames } from '../staff.ts'
import { addDays } from '../../../text/days.ts'
import { staffOf, type FilingScope } from './filing.ts'
import { insertAll } from './insert-all.ts'

/** The visits of the next days are those of whoever works at this workstation. */
const ownVisits = 4
/** A visit is agreed about so many days before it takes place. */
const agreedDaysAhead = 12

/** Enters the visits agreed for the days ahead, and some that were called off. */
export async function storePlannedVisits({
  scope,
  calendar,
  register,
  organisations,
  people,
  staff,
}: FilingScope): Promise<void> {
  const firstId = insertAll(
    scope,
    'visit',
    plannedVisits.map(({ ahead, status, organisation, subject, note }, index) => {
      const agreedOn = calendar.past(Math.max(1, agreedDaysAhead - ahead))
      const createdAt = calendar.instant(agreedOn, 10 * 60 + index)
      return {
        organisation_id: organisations.of(organisation),
        establishment_id: null,
        status,
        occurred_on: ahead < 0 ? calendar.past(-ahead) : calendar.ahead(ahead),
        subject,
        note,
        staff_id: staff.of(index < ownVisits ? staffNames[0] : staffOf(organisation, 0)),
        created_at: createdAt,
        updated_at: createdAt,
      }
    }),
  )
  insertAll(
    scope,
    'visit_person',
    plannedVisits.flatMap(({ organisation }, index) => {
      const host = register.people.find(({ functions }) => functions[0]?.organisation === organisation)
      return host ? [{ visit_id: firstId + index, person_id: people.of(host.key) }] : []
    }),
  )
}

/** Enters what is still to do: overdue, today, in the days ahead, and without a day. */
export async function storeOpenTasks({ scope, calendar, organisations, staff }: FilingScope): Promise<void> {
  insertAll(
    scope,
    'task',
    openTasks.map(({ due, kind, since, organisation, title, note }, index) => {
      const createdAt = calendar.instant(calendar.past(since), 11 * 60 + index)
      return {
        kind,
        title,
        note,
        due_on: due === null ? null : addDays(calendar.today, due),
        status: 'open',
        done_at: null,
        organisation_id: organisation === null ? null : organisations.of(organisation),
        owner_id: staff.of(index % 3 === 0 ? staffOf(organisation ?? title, 0) : staffNames[0]),
        contact_id: null,
        visit_id: null,
        created_at: createdAt,
        updated_at: createdAt,
      }
    }),
  )
}
