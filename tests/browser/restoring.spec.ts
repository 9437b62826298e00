import fs from 'node:fs'
import { expect } from '@playwright/test'
import { goTo } from '../support/journey.ts'
import { organisationFields } from '../support/records.ts'
import { confirmKey, groupsOf } from '../support/recovery-key.ts'
import type { WithKontor } from '../support/kontor.ts'
import { violations } from '../support/violations.ts'
import { test, type Kontor } from '../support/window.ts'

/** Sets the backup up in a folder and makes the first one; the recovery key in groups. */
async function firstBackup(kontor: Kontor, share: string): Promise<readonly string[]> {
  const { page } = kontor
  fs.mkdirSync(share, { recursive: true })
  await kontor.answerDialogs(share)
  await goTo(page, 'Sicherung')
  await page.getByRole('button', { name: 'Sicherung einrichten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel' })
  const groups = await groupsOf(dialog)
  await confirmKey(dialog, groups)
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText('Gesichert und geprüft')).toBeVisible({ timeout: 20_000 })
  return groups
}

const create = (kontor: Kontor, name: string) =>
  kontor.page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.organisations.create({ fields }),
    organisationFields({ name }),
  )

test('a backup is looked at, put in place of the present state, and that is taken back', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await create(kontor, 'Damals GmbH')
  await firstBackup(kontor, testInfo.outputPath('share'))
  await create(kontor, 'Seither GmbH')

  await page.getByRole('button', { name: 'Sicherung wiederherstellen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sicherung wiederherstellen' })
  await dialog.getByRole('button', { name: 'Prüfen und vergleichen' }).click()
  await expect(dialog.getByText('Änderungen, die dann nicht mehr gelten: 1.')).toBeVisible()
  await expect(dialog.getByText('1: „Seither GmbH“')).toBeVisible()
  expect(await violations(page, 'restore preview', 'light')).toEqual([])
  await dialog.getByRole('button', { name: 'Diesen Stand übernehmen' }).click()
  await expect(page.getByText('Der Stand von vorhin ist im Sicherungsordner gesichert')).toBeVisible()
  await expect(dialog).toBeHidden()
  await goTo(page, 'Unternehmen')
  await expect(page.getByText('Damals GmbH').first()).toBeVisible()
  await expect(page.getByText('Seither GmbH')).toHaveCount(0)

  await goTo(page, 'Sicherung')
  await page.getByRole('button', { name: 'Stand von vorhin wiederherstellen' }).click()
  await page.getByRole('button', { name: 'Mit diesem Stand weiterarbeiten' }).click()
  await expect(page.getByText(/Kontor arbeitet wieder mit dem Stand vom/)).toBeVisible()
  await goTo(page, 'Unternehmen')
  await expect(page.getByText('Seither GmbH').first()).toBeVisible()
})

test('a backup is restored for a test with the key from the sheet, and the protocol is printed', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await create(kontor, 'Damals GmbH')
  const groups = await firstBackup(kontor, testInfo.outputPath('share'))
  await expect(page.getByText(/Noch keine Sicherung wurde zur Probe/)).toBeVisible()
  await page.getByRole('button', { name: 'Probe-Rückspielen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sicherung zur Probe zurückspielen' })
  await dialog.getByRole('button', { name: /Schlüssel/ }).click()
  await page.getByRole('option', { name: 'Wiederherstellungsschlüssel vom Blatt abtippen' }).click()
  const key = dialog.getByRole('textbox', { name: 'Wiederherstellungsschlüssel' })
  await key.fill('AGE-SECRET-KEY-1QQQ')
  await dialog.getByRole('button', { name: 'Probe beginnen' }).click()
  await expect(dialog.getByText(/Der Wiederherstellungsschlüssel hat/)).toBeVisible()
  await key.fill(groups.join(' '))
  await dialog.getByRole('button', { name: 'Probe beginnen' }).click()
  await expect(dialog.getByText('Die Probe ist bestanden')).toBeVisible()
  await expect(dialog.getByText('vom Wiederherstellungsblatt abgetippt')).toBeVisible()
  expect(await violations(page, 'test restore', 'light')).toEqual([])
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.backups-print')
  await expect(paper.getByRole('heading', { name: 'Protokoll einer Probe-Rückspielung' })).toBeVisible()
  await expect(paper.getByText('Name, Datum, Unterschrift').first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await dialog.getByRole('button', { name: 'Schließen' }).last().click()
  await expect(page.getByText(/Letzte Probe: .*, bestanden/)).toBeVisible()
})

test('an earlier state is shown for reading, and the window says so until the person goes back', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await create(kontor, 'Damals GmbH')
  await firstBackup(kontor, testInfo.outputPath('share'))
  await create(kontor, 'Seither GmbH')
  const banner = page.getByRole('region', { name: 'Früherer Stand' })
  await expect(banner).toBeHidden()
  await page.getByRole('button', { name: 'Früheren Stand ansehen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Früheren Stand ansehen' })
  await dialog.getByRole('textbox', { name: 'Uhrzeit' }).fill('25:00')
  await expect(dialog.getByRole('button', { name: 'Stand suchen' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Uhrzeit' }).fill('23:59')
  await dialog.getByRole('button', { name: 'Stand suchen' }).click()
  await expect(
    dialog.getByText(/Letzte Änderung davor: .*Erika Beispiel.*Änderungen seither: 0/),
  ).toBeVisible()
  await dialog.getByRole('button', { name: /Welcher Stand/ }).click()
  await page.getByRole('option', { name: 'aus einer Sicherung' }).click()
  await dialog.getByRole('button', { name: 'Ansehen' }).click()
  await expect(banner.getByText(/Sie sehen den Stand vom .* an/)).toBeVisible()
  await goTo(page, 'Unternehmen')
  await expect(page.getByText('Damals GmbH').first()).toBeVisible()
  await expect(page.getByText('Seither GmbH')).toHaveCount(0)
  expect(await violations(page, 'look', 'light')).toEqual([])
  const answer = await page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.organisations.create({ fields }),
    organisationFields(),
  )
  expect(answer).toMatchObject({ ok: false, error: { messageKey: 'restoring.error.onlyLooking' } })
  await page.reload()
  await expect(banner).toBeVisible()
  await banner.getByRole('button', { name: 'Zum heutigen Stand zurück' }).click()
  await expect(banner).toBeHidden()
  await goTo(page, 'Unternehmen')
  await expect(page.getByText('Seither GmbH').first()).toBeVisible()
  expect(fs.existsSync(`${kontor.profile}/look`)).toBe(false)
})
