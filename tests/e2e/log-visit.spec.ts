import { expect, type Page } from '@playwright/test'
import { test } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields, personFields } from '../support/records.ts'
import { goTo, setUpOffice } from '../support/journey.ts'

/** A keyboard that counts what is pressed besides the text. */
function countingKeys({ keyboard }: Page) {
  const actions: string[] = []
  return {
    actions,
    press: async (keys: string): Promise<void> => {
      actions.push(keys)
      await keyboard.press(keys)
    },
  }
}

async function bakeryWithErika(page: Page): Promise<void> {
  const made = await page.evaluate(
    async ({ company, person }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const organisation = await kontor.organisations.create({ fields: company })
      if (!organisation.ok) return organisation
      const organisationId = organisation.value.id
      return kontor.people.create({
        fields: person,
        affiliation: { organisationId, jobTitle: 'Inhaberin', validFrom: null, validTo: null },
      })
    },
    {
      company: organisationFields({ name: 'Bäckerei Amsel GmbH' }),
      person: personFields({ givenName: 'Erika', familyName: 'Amsel' }),
    },
  )
  expect(made).toMatchObject({ ok: true })
}

test('a visit is logged from anywhere in under twenty seconds and twelve keys, and can be taken back', async ({
  kontor,
}) => {
  const { page } = kontor
  await setUpOffice(kontor)
  await bakeryWithErika(page)
  await goTo(page, 'Start')
  await expect(page.getByText('Nichts zu erledigen.')).toBeVisible()
  const { actions, press } = countingKeys(page)
  const started = Date.now()

  await press('Control+Shift+B')
  const dialog = page.getByRole('dialog', { name: 'Besuch festhalten' })
  await expect(dialog.getByRole('combobox', { name: 'Unternehmen' })).toBeFocused()
  await page.keyboard.type('baecker')
  await expect(page.getByRole('option', { name: /Bäckerei Amsel/ })).toBeVisible()
  await press('ArrowDown')
  await press('Enter')
  const chip = dialog.getByRole('row', { name: /Erika Amsel/ })
  await expect(chip).toBeFocused()
  await press('Space')
  await expect(chip).toHaveAttribute('aria-selected', 'true')
  await press('Tab')
  await press('Tab')
  await page.keyboard.type('Sucht eine Halle mit **800 m²**.')
  await press('Tab')
  await press('ArrowLeft')
  await expect(dialog.getByRole('radio', { name: 'anderer Tag' })).toBeChecked()
  await press('Tab')
  await page.keyboard.type('Exposé schicken')
  await press('Tab')
  await page.keyboard.type('heute')
  await press('Control+Enter')
  await expect(dialog).toBeHidden()

  expect(Date.now() - started).toBeLessThan(20_000)
  expect(actions.length).toBeLessThanOrEqual(12)
  const today = page.getByRole('main')
  await expect(today.getByText('Exposé schicken')).toBeVisible()
  await today.getByRole('link', { name: 'Bäckerei Amsel GmbH' }).first().click()
  const visit = page.getByRole('listitem').filter({ hasText: 'Sucht eine Halle mit 800 m².' })
  await expect(visit).toContainText('Erika Amsel')
  await expect(visit).toContainText('Besuch, durchgeführt')
  await expect(page.getByText('heute besucht')).toBeVisible()

  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Rückgängig gemacht: Besuch festgehalten')).toBeVisible()
  await expect(visit).toBeHidden()
  await expect(page.getByText('noch nie besucht')).toBeVisible()
  await expect(page.getByRole('main').getByText('Exposé schicken')).toBeHidden()
  await page.keyboard.press('Control+Y')
  await expect(page.getByText('Wiederholt: Besuch festgehalten')).toBeVisible()
  await expect(visit).toContainText('Erika Amsel')
  await goTo(page, 'Start')
  await expect(page.getByRole('main').getByText('Exposé schicken')).toBeVisible()
})
