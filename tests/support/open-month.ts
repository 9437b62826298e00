import type { Locator } from '@playwright/test'
import { visit } from './journey.ts'
import type { KontorWindow } from './kontor.ts'
import { notifyAt } from './notified.ts'

/** How the forms of the month of the city are opened. */
export const monthJourneys = {
  'tradeNotifications.welcome': {
    open: async (kontor: KontorWindow) => {
      await notifyAt(kontor.profile, { name: 'Neu GmbH' })
      await visit(kontor.page, '/city-month?month=2026-03&tab=welcome')
      await kontor.page.getByRole('button', { name: /^(Alle )?\d+ begrüßen/ }).click()
      return kontor.page.getByRole('dialog')
    },
    field: (form: Locator) => form.getByRole('textbox', { name: /^Was ist zu tun/ }),
    text: 'Blumen vorbeibringen',
  },
} as const
