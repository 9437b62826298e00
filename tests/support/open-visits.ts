import type { Locator } from '@playwright/test'
import { visit } from './journey.ts'
import type { KontorWindow } from './kontor.ts'

/** How the forms of visits and of their plan are opened. */
export const visitJourneys = {
  'visit.edit': {
    open: async ({ page }: KontorWindow, records: { readonly organisation: number }) => {
      await visit(page, `/organisations/${records.organisation}`)
      await page.getByRole('main').getByRole('button', { name: 'Antrittsbesuch', exact: true }).click()
      return page.getByRole('dialog')
    },
    field: (form: Locator) => form.getByRole('textbox', { name: 'Notiz' }),
    text: 'Will erweitern',
  },
  'visitPlan.rule': {
    open: async ({ page }: KontorWindow) => {
      await visit(page, '/settings')
      return page.getByRole('main')
    },
    field: (form: Locator) => form.getByRole('textbox', { name: /^Mietende innerhalb von/ }),
    text: '24',
    isInline: true,
  },
  'visits.plan': {
    open: async ({ page }: KontorWindow) => {
      await visit(page, '/visits/plan')
      const main = page.getByRole('main')
      await main
        .getByRole('checkbox', { name: /auswählen$/ })
        .last()
        .check({ force: true })
      await main.getByRole('button', { name: /verteilen/ }).click()
      return page.getByRole('dialog')
    },
    field: (form: Locator) => form.getByRole('textbox', { name: /^Dritter Beginn/ }),
    text: '16:30',
  },
} as const
