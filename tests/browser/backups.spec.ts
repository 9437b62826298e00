import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { KontorEvent } from '../../preload/contract/events.ts'
import { goTo } from '../support/journey.ts'
import type { Kontor } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields } from '../support/records.ts'
import { confirmKey, groupsOf } from '../support/recovery-key.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

interface Listening {
  kontorTell: (channel: string, event: KontorEvent) => void
}

/** Sets the backup up in a folder `share` and makes the first one. */
async function firstBackup(kontor: Kontor, share: string): Promise<void> {
  const { page } = kontor
  fs.mkdirSync(share, { recursive: true })
  await kontor.answerDialogs(share)
  await goTo(page, 'Sicherung')
  await page.getByRole('button', { name: 'Sicherung einrichten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel' })
  await confirmKey(dialog, await groupsOf(dialog))
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText('Gesichert und geprüft')).toBeVisible({ timeout: 20_000 })
}

const createOrganisation = (kontor: Kontor) =>
  kontor.page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.organisations.create({ fields }),
    organisationFields(),
  )
const backupsIn = (share: string) => fs.globSync('**/snap/*.age', { cwd: share }).length

test('the light, the schedule, and nothing new to back up', async ({ kontor }, testInfo) => {
  const { page } = kontor
  const light = page.getByRole('contentinfo')
  await expect(light).toContainText('Sicherung noch nicht eingerichtet')
  const share = testInfo.outputPath('share')
  await firstBackup(kontor, share)
  await expect(light).toContainText('Zuletzt geprüfte Sicherung: in dieser Minute')
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText('hat sich nichts geändert').first()).toBeVisible()
  await page.getByRole('button', { name: 'Trotzdem sichern' }).click()
  await expect(page.getByText('Sicherungen dieses Arbeitsplatzes im Ordner: 2.')).toBeVisible()
  await page.getByRole('button', { name: /Wie oft/ }).click()
  await page.getByRole('option', { name: 'nur von Hand' }).click()
  await expect(page.getByText('Von selbst wird jetzt nichts gesichert.')).toBeVisible()

  await createOrganisation(kontor)
  fs.renameSync(share, `${share}-away`)
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText(/^Seit .* konnte nicht gesichert werden/)).toBeVisible()
  await expect(page.getByText(/Auf diesem Computer warten verschlüsselte Sicherungen/)).toBeVisible()
  await expect(light).toContainText('wartet auf den Ordner: 1')
})

test('the keys: IT has one, the office gets another', async ({ kontor }, testInfo) => {
  const { page } = kontor
  await firstBackup(kontor, testInfo.outputPath('share'))
  await page.getByRole('button', { name: 'Schlüssel der IT hinterlegen' }).click()
  const pasting = page.getByRole('dialog', { name: 'Schlüssel der IT hinterlegen' })
  await pasting.getByRole('textbox').fill('age1abc')
  await pasting.getByRole('button', { name: 'Speichern' }).click()
  await expect(pasting.getByText('Ein Empfängerschlüssel der Sicherung ist nicht lesbar.')).toBeVisible()
  // the example of age-encryption.org
  await pasting.getByRole('textbox').fill('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p')
  await pasting.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText(/^öffnet jede Sicherung seit/)).toBeVisible()

  await page.getByRole('button', { name: 'Neuer Wiederherstellungsschlüssel' }).click()
  await page.getByRole('button', { name: 'Neuen Schlüssel zeigen' }).click()
  const shown = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel' })
  await confirmKey(shown, await groupsOf(shown))
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  const list = page.getByRole('table', { name: 'Sicherungen im Ordner' })
  await expect(list.getByRole('row').nth(1)).toContainText('Schlüssel der IT')
  await page.getByRole('button', { name: 'Neueste ganz prüfen' }).click()
  await expect(page.getByText(/: in Ordnung$/)).toBeVisible()
  expect(await violations(page, 'backups', 'light')).toEqual([])
})

test('closing backs up what has changed, and leaves it when the person says so', async ({
  kontor,
  launch,
}, testInfo) => {
  const share = testInfo.outputPath('share')
  await firstBackup(kontor, share)
  await createOrganisation(kontor)
  await kontor.close()
  expect(backupsIn(share)).toBe(2)

  const second = await launch()
  await createOrganisation(second)
  // a backup of which the page never hears that it is done
  await second.page.evaluate(() => {
    const page = globalThis as unknown as Listening
    const tell = page.kontorTell
    page.kontorTell = (channel, event) => {
      if (event.type !== 'job.progress') tell(channel, event)
    }
  })
  const closed = second.close()
  const dialog = second.page.getByRole('alertdialog', {
    name: 'Ihre letzten Änderungen werden noch gesichert',
  })
  await dialog.getByRole('button', { name: 'Warten, bis gesichert ist' }).click()
  await expect(dialog.getByText('Kontor schließt, sobald gesichert ist.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ohne Sicherung beenden' }).click()
  await closed
})

test('a file without its manifest is restored only when the person says so', async ({ kontor }, testInfo) => {
  const { page } = kontor
  const share = testInfo.outputPath('share')
  await firstBackup(kontor, share)
  const names = fs.readdirSync(share, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((candidate) => /\.json(\.sig)?$/.test(candidate)))
    fs.rmSync(path.join(share, name), { force: true })

  await page.reload()
  const list = page.getByRole('table', { name: 'Sicherungen im Ordner' })
  await expect(list.getByRole('row').nth(1)).toContainText('ohne Unterschrift')
  await list.getByRole('button', { name: 'Prüfen' }).click()
  const question = page.getByRole('alertdialog', { name: 'Diese Sicherung trägt keine Unterschrift' })
  await question.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(page.getByText('niemand kann sagen, wer sie geschrieben hat')).toBeVisible()
  await list.getByRole('button', { name: 'Prüfen' }).click()
  await question.getByRole('button', { name: 'Ohne Unterschrift prüfen' }).click()
  await expect(page.getByText('Der Inhalt ist in Ordnung, die Unterschrift fehlt')).toBeVisible({
    timeout: 20_000,
  })
})
