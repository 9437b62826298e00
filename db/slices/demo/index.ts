import { write, type WriteScope } from '../../engine/connection/write.ts'
import type { Fill } from '../../engine/connection/open.ts'
import { demoCalendar } from './calendar.ts'
import { demoHistory } from './history.ts'
import { demoRegister } from './register.ts'
import { storeOpenTasks, storePlannedVisits } from './store/agenda.ts'
import { storeHistory } from './store/events.ts'
import { Ids, type Filing, type FilingScope } from './store/filing.ts'
import { storeGroups } from './store/groups.ts'
import { firstOfMonth, storeOffice, storeThemes } from './store/office.ts'
import { storeOrganisations } from './store/organisations.ts'
import { batches, originsOf, storeBatch } from './store/origin.ts'
import { storePeople } from './store/people.ts'
import { energyThemeChangedDaysAgo } from './themes.ts'

/**
 * Fills a new profile with the demo office of Lindenhafen, a city that does not exist: `today` is a calendar day, to
 * which everything is dated, `now` an instant in UTC. The same two give the same office on every machine.
 *
 * Written by no member of staff, so that taking back a change by hand never reaches the demo's own records.
 */
export const demoOffice =
  (today: string, now: string): Fill =>
  async (database) => {
    const calendar = demoCalendar(today, now)
    const register = demoRegister()
    const history = demoHistory(register)
    const filing: Filing = {
      calendar,
      register,
      history,
      staff: new Ids('member of staff'),
      themes: new Ids('theme'),
      organisations: new Ids('organisation'),
      people: new Ids('person'),
      energyThemeChangedOn: firstOfMonth(calendar, energyThemeChangedDaysAgo),
    }
    const inOneChangeSet = async (store: (scope: WriteScope) => Promise<void>) => {
      await write(database, { command: 'setup.createDemo', staffId: null }, now, store)
    }
    const area = (...stores: readonly ((filing: FilingScope) => Promise<void>)[]) =>
      inOneChangeSet(async (scope) => {
        for (const store of stores) await store({ ...filing, scope })
      })

    await inOneChangeSet(async (scope) => {
      await storeOffice(scope, filing.staff)
      await storeThemes(scope, calendar, filing.themes)
    })
    const origins = originsOf(register.organisations, history)
    for (const batch of [batches.register, batches.newcomers]) {
      const created = [...origins.values()].filter((origin) => origin.batch === batch).length
      await inOneChangeSet(async (scope) => {
        const batchId = storeBatch(scope, batch, created, filing.staff.of(batch.staff), calendar)
        scope.belongsTo(batchId)
        await storeOrganisations({ ...filing, scope }, origins, batch, batchId)
      })
    }
    await area((scope) => storeOrganisations(scope, origins, null, null))
    await area((scope) => storePeople(scope, origins))
    await area(storeGroups)
    await area(storeHistory, storePlannedVisits)
    await area(storeOpenTasks)
  }
