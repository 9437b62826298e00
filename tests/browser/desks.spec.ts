import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { goTo } from '../support/journey.ts'
import { test, type Kontor } from '../support/window.ts'

/** A folder on the share that both windows reach. */
function sharedFolder({ profile }: Kontor): string {
  const folder = path.join(profile, 'share')
  fs.mkdirSync(folder)
  return folder
}

const statusBar = (page: Page) => page.getByRole('contentinfo', { name: 'Status' })

/** Shares the stock as a person does. */
async function share(kontor: Kontor, folder: string): Promise<void> {
  const { page } = kontor
  await kontor.answerDialogs(folder)
  await goTo(page, 'Arbeitsplätze')
  await page.getByRole('button', { name: 'Bestand teilen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bestand teilen' })
  await expect(dialog.getByRole('textbox', { name: /Name dieses Arbeitsplatzes/ })).toHaveValue(
    'Erika Beispiel',
  )
  await dialog.getByRole('button', { name: 'Teilen', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Arbeitsplätze dieses Bestands' })).toBeVisible()
}

test('a stock is shared in a folder, and the status bar says so', async ({ kontor }) => {
  const { page } = kontor
  await expect(statusBar(page).getByRole('link', { name: 'Alles geteilt' })).toHaveCount(0)
  await share(kontor, sharedFolder(kontor))
  await expect(statusBar(page).getByRole('link', { name: 'Alles geteilt' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Erika Beispiel dieser/ })).toBeVisible()

  await page.getByRole('button', { name: '„Erika Beispiel“ umbenennen' }).click()
  const dialog = page.getByRole('dialog', { name: '„Erika Beispiel“ umbenennen' })
  await dialog.getByRole('textbox', { name: /Name des Arbeitsplatzes/ }).fill('Zimmer 12')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Zimmer 12 dieser/ })).toBeVisible()

  await page.getByRole('textbox', { name: /Code vom neuen Arbeitsplatz/ }).fill('7KQM-2XHD-9RTA')
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Neuen Arbeitsplatz aufnehmen' })
  await expect(card.getByRole('alert')).toContainText('Niemand bittet mit diesem Code um Aufnahme')
})
