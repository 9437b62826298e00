import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { goTo } from '../support/journey.ts'
import { confirmKey, groupsOf } from '../support/recovery-key.ts'
import { test } from '../support/window.ts'

test('a file without its manifest is restored only when the person says so', async ({ kontor }, testInfo) => {
  const { page } = kontor
  const share = testInfo.outputPath('share')
  fs.mkdirSync(share, { recursive: true })
  await kontor.answerDialogs(share)
  await goTo(page, 'Sicherung')
  await page.getByRole('button', { name: 'Sicherung einrichten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel' })
  await confirmKey(dialog, await groupsOf(dialog))
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(page.getByText('Gesichert und geprüft')).toBeVisible({ timeout: 20_000 })
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
