import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'

/** A visit that is not recorded yet may lie so many days back. */
const daysBack = 30
const daysAhead = 366

/** The visit of a company that comes next, or else the last one that is not recorded yet; undefined for none. */
export function useNextVisit(organisationId: number) {
  const [from, to] = [addDays(today(), -daysBack), addDays(today(), daysAhead)]
  const query = useData(api.visitPlan.tour, { from, to, organisationId })
  const stops = query.data?.stops ?? []
  const stop = stops.find(({ on }) => on >= today()) ?? stops.at(-1)
  return stop && { id: stop.id, organisation: stop.name, occurredOn: stop.on }
}
