import type { Handlers } from '../../engine/context.ts'
import { readerOf } from '../../engine/connection/read-at-once.ts'
import { calendarVisitsMax } from '../../../preload/contract/visit-planning.ts'
import { KontorError } from '../../engine/errors.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { sectorCodesOf } from '../code-lists/index.ts'
import { readOffice } from '../office/index.ts'
import { visitsCalendar } from './calendar.ts'
import { coverageOf, visitsInYearOf } from './covered.ts'
import { planVisits, spreadVisits } from './plan.ts'
import { propose } from './propose.ts'
import { readRule, setRule } from './rule.ts'
import { tourOf, visitsForCalendar } from './tour.ts'

export { readyToPropose, reasonsOf } from './propose.ts'
export { readRule } from './rule.ts'
export { tourOf } from './tour.ts'

export const visitPlanHandlers: Handlers<'visitPlan'> = {
  rule: ({ read }) => readRule(read),
  setRule: ({ write }, { version, fields }) =>
    write('visitPlan.setRule', async (scope) => setRule(scope, version, fields)),
  proposals: async ({ read, lists, today, database }, input) => {
    const { fields } = await readRule(read)
    const codes = sectorCodesOf(readerOf(database.raw))
    const titleOf = (division: string): string =>
      codes.title('WZ2025', division) ?? codes.title('WZ2008', division) ?? ''
    return propose(lists.of('organisation'), fields, input, today(), titleOf)
  },
  coverage: async ({ read, lists, today }) => {
    const { fields } = await readRule(read)
    return {
      ...(await coverageOf(lists.of('organisation'), fields, today())),
      months: fields.periodMonths,
      visitsThisYear: await visitsInYearOf(read, today()),
      visitsPerYear: fields.visitsPerYear,
    }
  },
  spread: async ({ read }, wish) => ({ visits: await spreadVisits(read, wish) }),
  plan: async ({ write, staffId, today }, input) => {
    const writer = { staffId: await staffId(), today: today() }
    return write('visitPlan.plan', (scope) => planVisits(scope, input, writer))
  },
  tour: async ({ read }, wish) => ({ stops: await tourOf(read, wish) }),
  saveCalendar: async ({ read, lists, today, pathOf }, { records, file }) => {
    const target = pathOf(file)
    const selected = await lists.of('visit').selected(records, [], today())
    if (selected.length === 0 || ('ids' in records && selected.length < new Set(records.ids).size))
      throw new KontorError('NOT_FOUND', 'record.notFound')
    const visits = await visitsForCalendar(read, selected)
    if (visits.length === 0) throw new KontorError('VALIDATION', 'visitPlan.error.noneAhead')
    if (visits.length > calendarVisitsMax)
      throw new KontorError('VALIDATION', 'visitPlan.error.tooMany', { maximum: calendarVisitsMax })
    const { name } = await readOffice(read)
    try {
      writeSavedFile(target, visitsCalendar(visits, name), savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { visits: visits.length, leftOut: selected.length - visits.length }
  },
}
