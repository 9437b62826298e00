import type { Locator } from '@playwright/test'
import { visit } from './journey.ts'
import type { KontorWindow } from './kontor.ts'

interface OfCompany {
  readonly organisation: number
}

const textbox =
  (name: string | RegExp) =>
  (form: Locator): Locator =>
    form.getByRole('textbox', { name })

/** On the page of the company, a press opens the dialog. */
const pressed =
  (name: string) =>
  async ({ page }: KontorWindow, { organisation }: OfCompany): Promise<Locator> => {
    await visit(page, `/organisations/${organisation}`)
    await page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
    // a tooltip under the mouse would take the first Esc
    await page.mouse.move(0, 0)
    return page.getByRole('dialog')
  }

/** In the menu of its open task. */
const fromMenu = (entry: RegExp) => async (kontor: KontorWindow, records: OfCompany) => {
  await pressed('Mehr zu „Fläche prüfen“')(kontor, records)
  await kontor.page.getByRole('menuitem', { name: entry }).click()
  return kontor.page.getByRole('dialog')
}

/** The forms about tasks. */
export const taskJourneys = {
  'task.done': {
    open: fromMenu(/^Erledigt, mit Antwort/),
    field: textbox('Antwort'),
    text: 'Zwei Hallen sind frei',
  },
  'task.edit': { open: pressed('Fläche prüfen'), field: textbox('Notiz'), text: 'Am Hafen' },
  'task.postpone': {
    open: fromMenu(/anderen Tag/),
    field: textbox(/^Neuer Tag/),
    isDay: true,
    // no day that a form could offer by itself
    text: '31.12.2098',
  },
  'task.wait': {
    open: fromMenu(/^Wartet auf/),
    field: textbox(/^Wartet auf/),
    text: 'Stadtplanung',
  },
  'task.handOver': {
    open: fromMenu(/^An andere Stelle/),
    field: textbox(/^Übergeben an/),
    text: 'Bauaufsicht',
  },
  'task.new': {
    open: pressed('Neue Aufgabe'),
    field: textbox(/^Was ist zu tun/),
    text: 'Exposé schicken',
  },
} as const
