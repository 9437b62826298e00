import { expect, type Locator, type Page } from '@playwright/test'
import type { KontorWindow, WithKontor } from './kontor.ts'

export const newOffice = {
  officeName: 'Amt für Wirtschaftsförderung',
  municipality: 'Stadt Musterstadt',
  staffName: 'Erika Beispiel',
}

/** Sets the office up by the window's own API, for journeys that begin later. */
export async function setUpOffice({ page }: KontorWindow): Promise<void> {
  const made = await page.evaluate(
    (office) => (globalThis as unknown as WithKontor).kontor.setup.create({ ...office, folder: null }),
    newOffice,
  )
  expect(made).toMatchObject({ ok: true })
  await expect(navigation(page)).toBeVisible()
}

export const navigation = (page: Page): Locator => page.getByRole('navigation', { name: 'Bereiche' })

/** Goes to a screen as a person does: by its link at the left. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await navigation(page).getByRole('link', { name: screen, exact: true }).click()
}

/** How many companies and other bodies there are. */
export function countOrganisations(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const listed = await (globalThis as unknown as WithKontor).kontor.organisations.list({
      offset: 0,
      limit: 1,
      filter: {},
      sort: [],
    })
    return listed.ok ? listed.value.total : -1
  })
}

/** Collects what the page complains of: errors, warnings of libraries, breaches of the content policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
