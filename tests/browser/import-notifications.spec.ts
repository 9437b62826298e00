import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/window.ts'
import { tile, toComparison } from '../support/import-steps.ts'
import { goTo } from '../support/journey.ts'
import { notificationFile, uuidOf } from '../support/notifications.ts'

test('trade notifications are taken once somebody has confirmed that this is lawful here', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  const main = page.getByRole('main')
  const month = testInfo.outputPath('monat')
  fs.mkdirSync(month, { recursive: true })
  fs.writeFileSync(path.join(month, '01.xml'), notificationFile({}))
  await kontor.answerDialogs(month)
  await goTo(page, 'Import')
  await main.getByRole('button', { name: 'Gewerbeanzeigen auswählen' }).click()
  await expect(main.getByText('Kontor liest sie nicht.')).toBeVisible()
  await main.getByRole('button', { name: 'Weiter' }).waitFor()
  await toComparison(page)
  await expect(main.getByRole('button', { name: 'Eine Zeile einlesen' })).toBeDisabled()
  await main.getByRole('button', { name: 'Die Nutzung ist hier zulässig' }).click()
  await expect(main.getByRole('button', { name: 'Eine Zeile einlesen' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Register eingelesen').waitFor()

  fs.writeFileSync(
    path.join(month, '02.xml'),
    notificationFile(
      { kind: 'abmeldung', uuid: uuidOf(2), validFrom: '2026-03-01' },
      {
        kind: 'abmeldung',
        uuid: uuidOf(3),
        business: uuidOf(9003),
        name: 'Fremdes Haus',
        street: 'Ring',
        phone: '02041 777888',
        legalForm: '180',
        register: null,
      },
    ),
  )
  await goTo(page, 'Import')
  await main.getByRole('button', { name: 'Gewerbeanzeigen auswählen' }).click()
  await main.getByRole('button', { name: 'Weiter' }).waitFor()
  await toComparison(page)
  await expect(main.getByText('Abmeldung, vollständige Aufgabe zum 1.3.2026')).toBeVisible()
  await expect(main.getByText('erloschen')).toBeVisible()
  await tile(page, 'Unverändert').click()
  await expect(main.getByText('Abmeldung, vollständige Aufgabe zum 1.2.2026')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Register eingelesen').waitFor()

  await goTo(page, 'Einstellungen')
  await expect(main.getByText(/^Zulässig: bestätigt am .* von Erika Beispiel\.$/)).toBeVisible()
})
