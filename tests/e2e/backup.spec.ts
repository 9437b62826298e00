import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { dataProcessIds, launchKontor, shareProcessIds, test } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields } from '../support/records.ts'
import { confirmKey, groupsOf } from '../support/recovery-key.ts'
import { goTo, navigation, setUpOffice } from '../support/journey.ts'

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
  await kontor.answerDialogs(share)

  await goTo(page, 'Sicherung')
  await expect(page.getByText('Noch nie gesichert')).toBeVisible()
  await page.getByRole('button', { name: 'Sicherung einrichten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel' })
  const groups = await groupsOf(dialog)
  expect(groups.length).toBeGreaterThan(4)
  // on paper or in a file, never on the clipboard
  await expect(dialog.getByRole('button', { name: /kopieren/i })).toHaveCount(0)
  const sheetFile = testInfo.outputPath('sheet.txt')
  await kontor.answerDialogs(sheetFile)
  await dialog.getByRole('button', { name: 'Blatt speichern' }).click()
  await expect(page.getByText('Wiederherstellungsblatt gespeichert')).toBeVisible()
  const sheet = fs.readFileSync(sheetFile, 'utf8')
  expect(sheet).toContain(`AGE-SECRET-KEY-1${groups.join('')}`)
  const fields = dialog.getByRole('textbox', { name: /^Gruppe \d+$/ })
  await expect(fields).toHaveCount(2)
  await fields.first().fill('falsch')
  await fields.last().fill('falsch')
  await dialog.getByRole('button', { name: 'Wiederherstellungsschlüssel bestätigen' }).click()
  await expect(dialog.getByText('stimmen nicht mit dem Wiederherstellungsschlüssel überein')).toBeVisible()
  await confirmKey(dialog, groups)
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText('Gesichert und geprüft')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Sicherungen dieses Arbeitsplatzes im Ordner: 1. Keine')).toBeVisible()
  const list = page.getByRole('table', { name: 'Sicherungen im Ordner' })
  await expect(list.getByRole('row').nth(1)).toContainText('geprüft')
  const [waiting = 0, ...more] = await shareProcessIds(kontor)
  expect(more).toEqual([])
  expect(await dataProcessIds(kontor)).not.toContain(waiting)
  // one that is gone is started again for the next file
  process.kill(waiting, 'SIGKILL')
  await expect.poll(() => shareProcessIds(kontor)).not.toContain(waiting)
  await expect(page.getByRole('contentinfo')).toContainText('Zuletzt geprüfte Sicherung')
  await list.getByRole('button', { name: 'Prüfen' }).first().click()
  await expect(page.getByText('Die Sicherung ist in Ordnung')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Unterschrift bekannt, Prüfziffern')).toBeVisible()
  const digits =
    (await page.locator('dt', { hasText: 'Prüfziffern' }).locator('+ dd code').textContent()) ?? ''
  expect(digits).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
  expect(sheet).toContain(digits)

  const file = fs
    .readdirSync(share, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(share, name))
    .find((name) => name.endsWith('.age'))
  expect(fs.readFileSync(file ?? '').includes('Bleibt Bestehen')).toBe(false)

  const second = await launchKontor(fs.mkdtempSync(testInfo.outputPath('computer-')))
  try {
    await second.answerDialogs(file ?? '')
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
    await expect(
      second.page.getByText(/Dieser Wiederherstellungsschlüssel passt nicht zu dieser Sicherung/),
    ).toBeVisible()
    await key.fill(groups.join(' ').toLowerCase())

    // nobody has said yet who signs this office's backups
    const question = second.page.getByRole('alertdialog', { name: 'Wer hat diese Sicherung unterschrieben?' })
    const verify = second.page.getByRole('button', { name: 'Nur prüfen' })
    await restore.click()
    await expect(question.getByText('Kontor kennt diese Unterschrift dann auch künftig.')).toBeVisible()
    await question.getByRole('button', { name: 'Abbrechen' }).click()
    await expect(question).toBeHidden()
    await verify.click()
    await expect(question.getByRole('list', { name: 'Prüfziffern dieser Sicherung' })).toBeVisible()
    expect((await question.locator('code').allTextContents()).join(' ')).toBe(digits)
    await question.getByRole('button', { name: 'Stimmt überein, prüfen' }).click()
    await expect(second.page.getByText('Die Sicherung ist in Ordnung')).toBeVisible({ timeout: 20_000 })
    // compared once is enough for this file
    await restore.click()
    await expect(navigation(second.page)).toBeVisible({ timeout: 20_000 })
    await expect(second.page.getByRole('contentinfo')).toContainText('Amt für Wirtschaftsförderung')
    await goTo(second.page, 'Unternehmen')
    await expect(second.page.getByRole('grid').getByText('Bleibt Bestehen GmbH')).toBeVisible()
    // the signer is known there from now on
    const settings = fs.readFileSync(path.join(second.profile, 'backup', 'settings.json'), 'utf8')
    expect(settings).toMatch(/"signers": \[\s*"ed25519:/)
  } finally {
    await second.app.close()
  }
})
