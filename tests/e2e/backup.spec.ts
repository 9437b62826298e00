import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { launchKontor, test, type WithKontor } from '../support/app.ts'
import { organisationFields } from '../support/records.ts'
import { answerDialogs, goTo, navigation, setUpOffice } from './journey.ts'

test('a backup is set up, made, checked, and brings the office back on another computer', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  await page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.organisations.create({ fields }),
    organisationFields({ name: 'Bleibt Bestehen GmbH' }),
  )
  const share = testInfo.outputPath('share')
  fs.mkdirSync(share, { recursive: true })
  await answerDialogs(kontor, share)

  await goTo(page, 'Sicherung')
  await expect(page.getByText('Noch nie gesichert')).toBeVisible()
  await page.getByRole('button', { name: 'Sicherung einrichten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Schlüssel des Büros' })
  await expect(dialog.getByRole('list', { name: 'Gruppen des Schlüssels' })).toBeVisible()
  const groups = await dialog
    .getByRole('list', { name: 'Gruppen des Schlüssels' })
    .locator('code')
    .allTextContents()
  expect(groups.length).toBeGreaterThan(4)
  const fields = dialog.getByRole('textbox', { name: /^Gruppe \d+$/ })
  await expect(fields).toHaveCount(2)
  await fields.first().fill('falsch')
  await fields.last().fill('falsch')
  await dialog.getByRole('button', { name: 'Schlüssel bestätigen' }).click()
  await expect(dialog.getByText('stimmen nicht mit dem Schlüssel überein')).toBeVisible()
  for (const field of await fields.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await dialog.getByRole('button', { name: 'Schlüssel bestätigen' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText('Gesichert und geprüft')).toBeVisible({ timeout: 20_000 })
  const list = page.getByRole('table', { name: 'Sicherungen im Ordner' })
  await expect(list.getByRole('row').nth(1)).toContainText('geprüft')
  await expect(page.getByRole('contentinfo')).toContainText('Zuletzt geprüfte Sicherung')
  await list.getByRole('button', { name: 'Prüfen' }).first().click()
  await expect(page.getByText('Die Sicherung ist in Ordnung')).toBeVisible({ timeout: 20_000 })

  const file = fs
    .readdirSync(share, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(share, name))
    .find((name) => name.endsWith('.age'))
  expect(fs.readFileSync(file ?? '').includes('Bleibt Bestehen')).toBe(false)

  const second = await launchKontor(fs.mkdtempSync(testInfo.outputPath('computer-')))
  try {
    await answerDialogs(second, file ?? '')
    await second.page.getByRole('button', { name: 'Sicherung wiederherstellen' }).click()
    await second.page.getByRole('button', { name: 'Datei wählen' }).click()
    const key = second.page.getByRole('textbox', { name: 'Wiederherstellungsschlüssel' })
    const restore = second.page.getByRole('button', { name: 'Wiederherstellen', exact: true })
    await key.fill(groups.join(' ').replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q')))
    await restore.click()
    await expect(
      second.page.getByText(/steckt ein Tippfehler|Vergleichen Sie .*mit dem Ausdruck/),
    ).toBeVisible()
    // a sound key, but of another office
    await key.fill('AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX')
    await restore.click()
    await expect(second.page.getByText(/Dieser Schlüssel passt nicht zu dieser Sicherung/)).toBeVisible()
    await key.fill(groups.join(' ').toLowerCase())
    await restore.click()
    await expect(navigation(second.page)).toBeVisible({ timeout: 20_000 })
    await expect(second.page.getByRole('contentinfo')).toContainText('Amt für Wirtschaftsförderung')
    await goTo(second.page, 'Unternehmen')
    await expect(second.page.getByRole('grid').getByText('Bleibt Bestehen GmbH')).toBeVisible()
  } finally {
    await second.app.close()
  }
})
