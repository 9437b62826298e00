import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { CityIcon } from '../../kit/ui/icons.ts'
import { tradeNotificationsHistory } from './history.ts'
import { tradeNotificationsDe } from './messages.de.ts'
import { tradeNotificationsEn } from './messages.en.ts'
import { tradeNotificationsRoutes } from './routes.ts'

type Words = typeof tradeNotificationsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.cityMonth': command('command.go.cityMonth', 'go', null),
  'cityMonth.previous': command('command.cityMonth.previous', 'view', 'Ctrl+Left', { inTextFields: false }),
  'cityMonth.next': command('command.cityMonth.next', 'view', 'Ctrl+Right', { inTextFields: false }),
} as const

export const tradeNotificationsSlice = {
  messages: { de: tradeNotificationsDe, en: tradeNotificationsEn },
  history: tradeNotificationsHistory,
  routes: tradeNotificationsRoutes,
  destination: {
    group: 'daily',
    to: '/city-month',
    label: 'command.go.cityMonth',
    icon: CityIcon,
    command: 'go.cityMonth',
  },
  commands,
  dependencies: {
    'tradeNotifications.months': ['trade_notification'],
    'tradeNotifications.month': ['trade_notification', 'organisation', 'code_list_edition'],
    'tradeNotifications.list': ['trade_notification', 'organisation', 'task', 'staff', 'code_list_edition'],
    'tradeNotifications.knownDepartures': [
      'trade_notification',
      'organisation',
      'task',
      'membership',
      'working_group',
      'contact',
      'visit',
      'staff',
    ],
  },
} as const satisfies Slice
