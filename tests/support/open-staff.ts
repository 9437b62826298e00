import type { Journey } from './draft-forms.ts'
import { visit } from './journey.ts'

const farDay = '31.12.2098'

/** In the menu of the first colleague. */
const fromMenu =
  (entry: string | RegExp): Journey['open'] =>
  async ({ page }) => {
    await visit(page, '/staff')
    const main = page.getByRole('main')
    await main
      .getByRole('button', { name: /^Mehr zu/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: entry }).first().click()
    return page.getByRole('dialog')
  }

const name: Journey['field'] = (form) => form.getByRole('textbox', { name: 'Vor- und Nachname' })
const lastDay: Journey['field'] = (form) => form.getByRole('textbox', { name: 'Bis' })

/** The forms about the people of the office. */
export const staffJourneys = {
  'absence.new': { open: fromMenu('Abwesenheit eintragen'), field: lastDay, isDay: true, text: farDay },
  'absence.edit': { open: fromMenu(/^Abwesenheit ändern/), field: lastDay, isDay: true, text: farDay },
  'staff.add': {
    open: async ({ page }) => {
      await visit(page, '/staff')
      await page.getByRole('main').getByRole('button', { name: 'Eintragen', exact: true }).click()
      // a tooltip under the mouse would take the first Esc
      await page.mouse.move(0, 0)
      return page.getByRole('dialog')
    },
    field: name,
    text: 'Bodo Beispiel',
  },
  'staff.edit': { open: fromMenu('Angaben ändern'), field: name, text: 'Bodo Beispiel' },
} as const satisfies Readonly<Record<'absence.new' | 'absence.edit' | 'staff.add' | 'staff.edit', Journey>>
