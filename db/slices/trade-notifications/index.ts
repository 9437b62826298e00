import type { Handlers } from '../../engine/context.ts'
import { welcome } from './commands.ts'
import { knownDepartures } from './known-departures.ts'
import { listMonths, listNotifications, monthOverview } from './queries.ts'

export { namedNotifications, type NamedNotification } from './named.ts'
export { monthOverview } from './queries.ts'
export { daysOf } from './rules.ts'

export const tradeNotificationHandlers: Handlers<'tradeNotifications'> = {
  months: async ({ read }) => ({ months: await listMonths(read) }),
  month: ({ read }, { month }) => monthOverview(read, month),
  list: ({ read }, filter) => listNotifications(read, filter),
  knownDepartures: ({ read }, { month }) => knownDepartures(read, month),
  welcome: ({ write }, input) => write('tradeNotifications.welcome', (scope) => welcome(scope, input)),
}
