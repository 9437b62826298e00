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
  const link = navigation(page).getByRole('link', { name: screen, exact: true })
  const hash = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).hash)
  await leave(page, hash, () => link.click())
}

/** Goes to a page by its address, as links of other pages do. */
export const visit = (page: Page, address: string): Promise<void> =>
  leave(page, `#${address}`, async () => {
    await page.evaluate((hash) => (location.hash = hash), `#${address}`)
    await expect(page).toHaveURL(new RegExp(`#${address.replace(/[?]/g, '\\?')}`))
  })

/** Until the other screen stands, the one that is left has its buttons still. */
async function leave(page: Page, hash: string, go: () => Promise<void>): Promise<void> {
  await page.evaluate((to) => {
    if (location.hash.split('?')[0] !== to.split('?')[0])
      document.querySelector('main h1')?.setAttribute('data-left', '')
  }, hash)
  await go()
  await expect(page.locator('main h1[data-left]')).toHaveCount(0)
}

/** How many companies and other bodies there are. */
export function countOrganisations(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const listed = await (globalThis as unknown as WithKontor).kontor.lists.rows({
      list: 'organisation',
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
