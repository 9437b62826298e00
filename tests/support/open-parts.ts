import type { Locator, Page } from '@playwright/test'
import type { KontorWindow, WithKontor } from './kontor.ts'

interface OfCompany {
  readonly organisation: number
}

/** Gives a company a number of employees of the last day of 2020, a former name and a tag, once; then shows its page. */
async function showWithParts(page: Page, organisationId: number): Promise<void> {
  await page.evaluate(async (id) => {
    const { kontor } = globalThis as unknown as WithKontor
    const found = await kontor.organisations.get({ id })
    if (found.ok && found.value.tags.length === 0) {
      await kontor.organisationParts.addHeadcount({
        organisationId: id,
        fields: { employees: 12, asOf: '2020-12-31', source: '' },
      })
      await kontor.organisationParts.addFormerName({
        organisationId: id,
        fields: { name: 'Bäckerei Fink', validFrom: null, validTo: '2004' },
      })
      await kontor.tags.setOf({ organisationId: id, names: ['Hafen'] })
    }
    location.hash = `#/organisations/${id}`
  }, organisationId)
}

/** On the page of the company, presses open the dialog: the first on the page, the others within the dialog. */
const pressed =
  (...names: readonly string[]) =>
  async ({ page }: KontorWindow, { organisation }: OfCompany): Promise<Locator> => {
    await showWithParts(page, organisation)
    const [first, ...others] = names
    const main = page.getByRole('main')
    await main.getByRole('button', { name: first ?? '', exact: true }).click()
    const dialog = page.getByRole('dialog')
    for (const name of others) await dialog.getByRole('button', { name, exact: true }).click()
    // a tooltip under the mouse would take the first Esc
    await page.mouse.move(0, 0)
    return dialog
  }

const textbox =
  (name: string | RegExp) =>
  (form: Locator): Locator =>
    form.getByRole('textbox', { name })
const combobox =
  (name: string | RegExp) =>
  (form: Locator): Locator =>
    form.getByRole('combobox', { name })

/** The forms of what a company has several of, see `journeys`. */
export const partJourneys = {
  'formerName.edit': {
    open: pressed('Bäckerei Fink ändern'),
    field: textbox(/^Name/),
    text: 'Bäckerei Finkenschlag',
  },
  'formerName.new': {
    open: pressed('Früheren Namen eintragen'),
    field: textbox(/^Name/),
    text: 'Bäckerei Zeisig',
  },
  'headcount.edit': { open: pressed('31.12.2020 ändern'), field: textbox('Quelle'), text: 'Jahresbericht' },
  'headcount.new': { open: pressed('Zahl eintragen'), field: textbox('Quelle'), text: 'Presse' },
  'sector.new': {
    open: pressed('Weiteren Wirtschaftszweig eintragen'),
    field: combobox(/^WZ-Code/),
    text: '10.71.0',
  },
  'tag.edit': {
    open: pressed('Alle Schlagwörter bearbeiten', 'Hafen ändern'),
    field: textbox(/^Schlagwort/),
    text: 'Hafenanlieger',
  },
  'tags.add': {
    open: async ({ page }: KontorWindow, { organisation }: OfCompany): Promise<Locator> => {
      await showWithParts(page, organisation)
      return page.getByRole('main')
    },
    field: combobox('Schlagwort hinzufügen'),
    text: 'Weltmarktführer',
    isInline: true,
  },
} as const
