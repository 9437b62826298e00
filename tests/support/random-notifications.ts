import type { Step } from './random-dice.ts'

/** Commands about what the trade office was told. */
export const notificationSteps: Readonly<Record<string, Step>> = {
  'tradeNotifications.welcome': ({ client }, [a, b, c]) =>
    client.call('tradeNotifications.welcome', {
      ids: [(a % 3) + 1, (b % 3) + 1],
      title: 'Begrüßen',
      ownerId: c % 2 === 0 ? 1 : null,
      dueOn: null,
    }),
}
