import { expect, type Page } from '@playwright/test'
import { test, type WithKontor } from '../support/app.ts'
import { holdAnswers, holdFile } from '../support/hold.ts'
import { organisationFields } from '../support/records.ts'
import { complaintsOf, goTo, setUpOffice } from './journey.ts'

async function twoBakeries(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async (companies) => {
      const ids: number[] = []
      for (const fields of companies) {
        const made = await (globalThis as unknown as WithKontor).kontor.organisations.create({ fields })
        if (made.ok) ids.push(made.value.id)
      }
      return ids
    },
    [
      organisationFields({ name: 'Bäckerei Amsel GmbH' }),
      organisationFields({ name: 'Baeckerei Amsel', street: 'Ringstraße' }),
    ],
  )
}

async function show(page: Page, hash: string, heading: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target
  }, hash)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

test('a screen that comes late gets the keys, and nothing that is gone', async ({ kontor }) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const complaints = complaintsOf(page)
  await page.clock.install()
  const release = await holdFile(kontor, 'people-screen')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.evaluate(() => {
    location.hash = '#/people'
  })
  await page.clock.runFor(5000)
  await release()
  await expect(page.getByRole('heading', { level: 1, name: 'Personen' })).toBeFocused()
  expect(complaints).toEqual([])
})

test('a dialog that closes after the page has changed leaves the keys to the page', async ({ kontor }) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const [first] = await twoBakeries(page)
  await show(page, `#/organisations/${first}`, 'Bäckerei Amsel GmbH')
  // it goes by an animation that ends when the test says so
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.scrim[data-exiting] { animation: appear 3600s }')
    document.adoptedStyleSheets.push(sheet)
  })
  await page.clock.install()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('baeckerei amsel')
  await page.getByRole('option', { name: /^Baeckerei Amsel/ }).click()
  await page.locator('h1', { hasText: 'Baeckerei Amsel' }).waitFor()
  await expect(page.locator('.scrim[data-exiting]')).toBeVisible()
  await page.clock.runFor(5000)
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Baeckerei Amsel' })).toBeFocused()
})

test('whoever goes on by a link that stays keeps the keys there', async ({ kontor }) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const people = page.getByRole('link', { name: 'Personen', exact: true })
  await people.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor()
  await expect(people).toBeFocused()
})

test('a list that is left before its rows have come is asked nothing more', async ({ kontor }) => {
  const { page } = kontor
  await setUpOffice(kontor)
  await twoBakeries(page)
  const complaints = complaintsOf(page)
  const release = await holdAnswers(kontor, 'organisations.list')
  await goTo(page, 'Unternehmen')
  await page.getByRole('grid').waitFor()
  await goTo(page, 'Start')
  await expect(page.getByRole('grid')).toBeHidden()
  await release()
  await goTo(page, 'Unternehmen')
  await expect(page.getByRole('gridcell', { name: 'Bäckerei Amsel GmbH' })).toBeVisible()
  expect(complaints).toEqual([])
})
