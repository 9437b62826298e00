import type { Locator } from '@playwright/test'
import type { Journey } from './draft-forms.ts'
import { visit } from './journey.ts'
import type { KontorWindow, WithKontor } from './kontor.ts'

/** Makes a view of companies, shows it and opens the dialog that gives it another name. */
export async function openView({ page }: KontorWindow): Promise<Locator> {
  await page.evaluate(async () => {
    const { kontor } = globalThis as unknown as WithKontor
    const { views } = await kontor.views.list({}).then((answer) => (answer.ok ? answer.value : { views: [] }))
    const state = { filter: {}, sort: [], columns: ['name'] }
    if (views.length === 0)
      await kontor.views.create({
        fields: { list: 'organisation', name: 'Gründungen', isShared: true, state },
      })
    location.hash = '#/organisations'
  })
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Gründungen/ })
    .click()
  await page.getByRole('button', { name: /Ansicht: Gründungen/ }).click()
  await page.getByRole('menuitem', { name: /umbenennen/ }).click()
  return page.getByRole('dialog')
}

/** What is typed into the dialogs that name a view. */
export const viewName = {
  field: (form: Locator): Locator => form.getByRole('textbox', { name: /^Name der Ansicht/ }),
  text: 'Wachstum',
} as const

/** How the dialogs that name a view are opened. */
export const viewJourneys = {
  'view.edit': { open: openView, ...viewName },
  'view.new': {
    open: async ({ page }) => {
      await visit(page, '/organisations')
      await page
        .getByRole('main')
        .getByRole('button', { name: /Ansicht: Alle/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: /Als Ansicht speichern/ }).click()
      return page.getByRole('dialog')
    },
    ...viewName,
  },
} as const satisfies Readonly<Record<'view.edit' | 'view.new', Journey>>
