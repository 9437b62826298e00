import type { Journey } from './draft-forms.ts'
import { visit } from './journey.ts'

/** The form that asks where the shared stock is to lie. */
export const placeJourneys = {
  'desks.place': {
    open: async ({ page }) => {
      await visit(page, '/desks')
      await page.getByRole('main').getByRole('button', { name: 'Bestand teilen …' }).click()
      // a tooltip under the mouse would take the first Esc
      await page.mouse.move(0, 0)
      return page.getByRole('dialog')
    },
    field: (form) => form.getByRole('textbox', { name: /Name dieses Arbeitsplatzes/ }),
    text: 'Zimmer 12',
  },
} as const satisfies Readonly<Record<'desks.place', Journey>>
