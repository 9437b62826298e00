import fs from 'node:fs'
import { expect } from '@playwright/test'
import { openByMenuKeys } from '../support/import-steps.ts'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { personFields } from '../support/records.ts'
import { test } from '../support/window.ts'

for (const [width, height] of [
  [1440, 873],
  [960, 560],
] as const)
  test(`a report can be made without scrolling at ${width} × ${height}`, async ({ kontor: { page } }) => {
    await page.setViewportSize({ width, height })
    await visit(page, '/reports')
    const create = page.getByRole('button', { name: 'Bericht erstellen' })
    await expect(create).toBeInViewport({ ratio: 1 })
    await create.click()
    await expect(page.getByText(/ließ sich nicht drucken|konnte nicht gedruckt werden/)).toBeVisible()
  })

test('where a search found nothing, no pairs are said to be decided', async ({ kontor: { page } }) => {
  await visit(page, '/organisations/duplicates')
  await page.getByRole('button', { name: 'Dubletten suchen' }).click()
  await expect(page.getByRole('main').getByText('Keine Dubletten gefunden')).toBeVisible()
  await expect(page.getByText(/entschieden/)).toBeHidden()
})

test('what is implausible is said at its field once it is left, and can be saved', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  await page.keyboard.press('F2')
  const form = page.getByRole('dialog')
  const postcode = form.getByRole('textbox', { name: 'PLZ' })
  for (const [typed, says] of [
    ['4623', /fünf Ziffern/],
    ['00815', /gibt es in Deutschland nicht/],
    ['A-1010', ''],
    ['SW1A 1AA', ''],
    ['46236', ''],
    ['1067', /fünf Ziffern/],
  ] as const) {
    await postcode.fill(typed)
    await expect(postcode).toHaveAccessibleDescription('')
    await page.keyboard.press('Tab')
    await expect(postcode).toHaveAccessibleDescription(says)
  }
  for (const name of ['E-Mail', 'Zweite E-Mail']) {
    const mail = form.getByRole('textbox', { name, exact: true })
    for (const [typed, says] of [
      ['post@quante', /nicht nach einer E-Mail-Adresse/],
      ['post(at)quante.example', /nicht nach einer E-Mail-Adresse/],
      ['post@bäckerei-quante.example', ''],
      ['post@quante@quante.example', /nicht nach einer E-Mail-Adresse/],
    ] as const) {
      await mail.fill(typed)
      await page.keyboard.press('Tab')
      await expect(mail).toHaveAccessibleDescription(says)
    }
  }
  await page.keyboard.press('Control+S')
  await expect(form).toBeHidden()
  await expect(page.getByText('post@quante@quante.example').first()).toBeVisible()
})

test('a comparison that cannot begin says why beside its button', async ({ kontor }) => {
  const { page, profile } = kontor
  const file = `${profile}/liste.csv`
  fs.writeFileSync(file, 'PLZ;Ort\r\n46236;Bottrop\r\n')
  await kontor.answerDialogs(file)
  await visit(page, '/imports')
  await openByMenuKeys(page)
  await page.getByRole('button', { name: 'Weiter' }).click()
  const compare = page.getByRole('button', { name: 'Abgleichen' })
  await expect(compare).toBeDisabled()
  await expect(compare).toHaveAccessibleDescription(/Ordnen Sie eine Spalte dem Namen zu/)
  const [why, button] = await Promise.all([
    page.getByText('Ordnen Sie eine Spalte dem Namen zu').boundingBox(),
    compare.boundingBox(),
  ])
  expect(Math.abs((why?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(20)
})

test('one member after the other is taken into a group from one dialog', async ({ kontor: { page } }) => {
  const { group } = await makeRecords(page)
  await page.evaluate(
    async (people) => {
      const { kontor } = globalThis as unknown as WithKontor
      for (const fields of people) await kontor.people.create({ fields, affiliation: null })
    },
    [
      personFields({ givenName: 'Bodo', familyName: 'Star' }),
      personFields({ givenName: 'Frieda', familyName: 'Zeisig' }),
    ],
  )
  await visit(page, `/groups/${group}`)
  await page.getByRole('button', { name: 'Mitglied aufnehmen' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Mitglied aufnehmen' })
  const person = dialog.getByRole('combobox', { name: 'Person' })
  for (const [name, button] of [
    ['Star', 'Aufnehmen und weitere'],
    ['Zeisig', 'Aufnehmen'],
  ] as const) {
    await expect(person).toBeFocused()
    await expect(person).toHaveValue('')
    await page.keyboard.type(name)
    await page.getByRole('option', { name: new RegExp(name) }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog.getByRole('radio', { name: 'Nur für sich selbst' }).check({ force: true })
    await dialog.getByRole('button', { name: button, exact: true }).click()
  }
  await expect(dialog).toBeHidden()
  const members = page.getByRole('table', { name: 'Mitglieder' })
  await expect(members).toContainText('Bodo Star')
  await expect(members).toContainText('Frieda Zeisig')
})

test('a click beside everything draws no frame; the keys are to be seen where they are', async ({
  kontor: { page },
}) => {
  await visit(page, '/settings')
  const outlined = () =>
    page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle !== 'none')
  for (const key of ['ArrowDown', 'Tab', 'F6']) {
    await page.keyboard.press(key)
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    await expect(page.locator('main')).toBeFocused()
    expect(await outlined()).toBe(false)
  }
  await page.keyboard.press('Tab')
  await expect(page.locator('main')).not.toBeFocused()
  expect(await outlined()).toBe(true)
})

test('the settings say before what Kontor asks', async ({ kontor: { page } }) => {
  await visit(page, '/settings')
  const card = page.getByRole('region', { name: 'Anrufe, E-Mails und Internetseiten' })
  await expect(card).toContainText('Kontor fragt jedes Mal')
})
