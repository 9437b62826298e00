import { spawnSync } from 'node:child_process'
import { expect } from '@playwright/test'
import { test, type Kontor } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'
import { makeDemoProfile } from '../support/demo-profile.ts'
import { goTo, navigation } from '../support/journey.ts'

function textOf(pdf: string): string {
  const { stdout, status, error } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`pdftotext cannot read ${pdf}`)
  // words are put on lines as they fit
  return stdout.replaceAll(/\s+/g, ' ')
}

/** Makes the report as the form stands now and saves it. */
async function madeAndSaved(kontor: Kontor, file: string): Promise<string> {
  const { page } = kontor
  await page.getByRole('button', { name: 'Bericht erstellen' }).click()
  await expect(page.getByRole('img', { name: /^Seite 1 von \d+$/ })).toBeVisible({ timeout: 30_000 })
  await kontor.answerDialogs(file)
  // it can be pressed as soon as the pages are those of the form
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText('Bericht gespeichert').first()).toBeVisible()
  return textOf(file)
}

test('the council report: the pages on the screen are the file, and the public one keeps secrets', async ({
  profile,
  launch,
}, testInfo) => {
  makeDemoProfile(profile)
  const kontor = await launch()
  const { page } = kontor
  await expect(navigation(page)).toBeVisible()
  const { secret, open } = await page.evaluate(async () => {
    const { kontor: api } = globalThis as unknown as WithKontor
    const today = new Date().toISOString().slice(0, 10)
    const listed = await api.groups.list({ today })
    const names = { secret: '', open: '' }
    for (const { id, name, status } of listed.ok ? listed.value.groups : []) {
      const group = await api.groups.get({ id, today })
      if (group.ok && status === 'active')
        names[group.value.fields.visibility === 'public' ? 'open' : 'secret'] = name
    }
    return names
  })
  expect([secret, open]).not.toContain('')

  await goTo(page, 'Berichte')
  await page.getByRole('button', { name: /Zeitraum/ }).click()
  await page.getByRole('option', { name: 'Letztes Jahr' }).click()
  await page.getByRole('textbox', { name: 'Betreff' }).fill('Bericht über Größe & Wirkung')
  await page.getByRole('textbox', { name: /Vorlage/ }).fill('2026/0815')
  await page.getByRole('radio', { name: /Nichtöffentlich/ }).check({ force: true })
  const internal = await madeAndSaved(kontor, testInfo.outputPath('intern.pdf'))
  expect(internal).toContain('Bericht über Größe & Wirkung')
  expect(internal).toContain('2026/0815')
  expect(internal).toMatch(/Seite 1 von \d+/)
  expect(internal).toContain(secret)
  expect(internal).toContain(open)

  // what is to be seen is not what the form says any more: neither is saved for the other
  await expect(page.getByText(/^Nichtöffentliche Fassung, /)).toBeVisible()
  await page.getByRole('radio', { name: /^Öffentlich/ }).check({ force: true })
  const save = page.getByRole('button', { name: 'Speichern' })
  await expect(save).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Öffnen und drucken' })).toBeDisabled()
  await expect(page.getByText('Die Angaben zum Bericht wurden geändert.')).toBeVisible()
  await expect(page.getByText(/^Nichtöffentliche Fassung, /)).toBeVisible()
  await page.getByRole('radio', { name: /^Nichtöffentlich/ }).check({ force: true })
  await expect(save).toBeEnabled()
  await page.getByRole('textbox', { name: 'Betreff' }).press('End')
  await page.keyboard.type('!')
  await expect(save).toBeDisabled()

  await page.getByRole('radio', { name: /^Öffentlich/ }).check({ force: true })
  const forAll = await madeAndSaved(kontor, testInfo.outputPath('oeffentlich.pdf'))
  await expect(page.getByText(/^Öffentliche Fassung, /)).toBeVisible()
  expect(forAll).toContain(open)
  expect(forAll).not.toContain(secret)
})
