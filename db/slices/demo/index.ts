import type { Fill } from '../../engine/connection/open.ts'
import { write } from '../../engine/connection/write.ts'
import { demoCalendar } from './calendar.ts'
import { readCity } from './city.ts'
import { lindenhafen } from './lindenhafen.ts'
import { storeOpenTasks, storePlannedVisits } from './store/agenda.ts'
import { storeCompanyFacts } from './store/company-facts.ts'
import { storeDistributionLists } from './store/distribution-lists.ts'
import { storeDocuments } from './store/documents.ts'
import { storeHistory } from './store/events.ts'
import { Ids, type Filing, type FilingScope } from './store/filing.ts'
import { storeGroups } from './store/groups.ts'
import { storeList } from './store/lists.ts'
import { storeMailings } from './store/mailings.ts'
import { storeNotifications } from './store/notifications.ts'
import { storeOffice, storeThemes, storeVisitTargets } from './store/office.ts'
import { storeOrganisations } from './store/organisations.ts'
import { storeOwnFields } from './store/own-fields.ts'
import { storePeople } from './store/people.ts'
import { storeRelations } from './store/relations.ts'
import { storeViews } from './store/views.ts'

/**
 * Fills a new profile with the demo office of Lindenhafen, a city that does not exist: `today` is a calendar day, to
 * which everything is dated, `now` an instant in UTC. The same two give the same office on every machine.
 *
 * Written by no member of staff, so that taking back a change by hand never reaches the demo's own records.
 */
export const demoOffice =
  (today: string, now: string): Fill =>
  async (database) => {
    const city = readCity(lindenhafen)
    const filing: Filing = {
      calendar: demoCalendar(today, now),
      city,
      staff: new Ids(),
      themes: [],
      organisations: new Ids(),
      people: new Ids(),
    }
    const inOneChangeSet = (...stores: readonly ((filing: FilingScope) => void)[]) =>
      write(database, { command: 'setup.createDemo', staffId: null }, now, (scope) => {
        for (const store of stores) store({ ...filing, scope })
      })

    await inOneChangeSet(storeOffice, storeThemes, storeVisitTargets, storeViews)
    for (const list of city.lists) await inOneChangeSet((scope) => storeList(scope, list))
    await inOneChangeSet((scope) => storeOrganisations(scope, null, null), storeCompanyFacts)
    await inOneChangeSet(storePeople)
    await inOneChangeSet(storeOwnFields)
    await inOneChangeSet(storeRelations)
    await inOneChangeSet(storeDistributionLists)
    await inOneChangeSet(storeMailings)
    await inOneChangeSet(storeGroups)
    await inOneChangeSet(storeHistory, storePlannedVisits)
    await inOneChangeSet(storeOpenTasks)
    await inOneChangeSet(storeNotifications)
    await write(database, { command: 'setup.createDemo', staffId: null }, now, (scope) =>
      storeDocuments({ ...filing, scope }),
    )
  }
