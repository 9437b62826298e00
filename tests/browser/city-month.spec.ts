import { expect } from '@playwright/test'
import { goTo, visit } from '../support/journey.ts'
import { notifyAt } from '../support/notified.ts'
import { test } from '../support/window.ts'

test('an office without notifications says how they get in', async ({ kontor: { page } }) => {
  await goTo(page, 'Monat der Stadt')
  await expect(page.getByText('Noch keine Gewerbemeldungen')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Zum Einlesen' }).click()
  await expect(page).toHaveURL(/#\/imports/)
})

test('a figure leads to the notifications behind it, the keys from month to month', async ({
  kontor: { page, profile },
}) => {
  await notifyAt(
    profile,
    { name: 'Erste GmbH', district: 'Mitte' },
    { name: 'Nebenher', scale: 'sideline', district: 'Mitte' },
    { name: 'Früher GmbH', valid_from: '2026-02-10', district: 'Eigen' },
  )
  await visit(page, '/city-month?month=2026-03')
  const figures = page.getByRole('region', { name: 'Betriebe im Überblick' })
  await expect(figures.getByRole('link', { name: /^1\s*Betriebsgründungen/ })).toContainText('Vormonat 1')
  await page.getByRole('link', { name: 'Mitte, Gründungen: 2 anzeigen' }).click()
  const list = page.getByRole('table', { name: 'Alle Meldungen' })
  await expect(list.getByRole('rowheader')).toHaveText([/Erste GmbH/, /Nebenher/])
  await page.getByRole('button', { name: 'Alle Art' }).click()
  await page.getByRole('option', { name: 'Nebenerwerb' }).click()
  await expect(list.getByRole('rowheader')).toHaveText([/Nebenher/])
  await page.getByRole('button', { name: 'Voriger Monat' }).click()
  await expect(list.getByRole('rowheader')).toHaveText([/Früher GmbH/])
  await page.getByRole('tab', { name: /Überblick/ }).click()
  await expect(page.getByRole('link', { name: 'Eigen, Gründungen: 1 anzeigen' })).toBeVisible()
  await page.keyboard.press('Control+ArrowRight')
  await expect(page.getByRole('link', { name: 'Mitte, Gründungen: 2 anzeigen' })).toBeVisible()
})

test('who is new is welcomed, one and all the others, each once', async ({ kontor: { page, profile } }) => {
  await notifyAt(
    profile,
    { name: 'Amsel GmbH' },
    { name: 'Drossel KG', reason: 'movedIn', other_place: 'Neustadt' },
    { name: 'Fink UG', reason: 'takenOver' },
    { name: 'Klein', scale: 'small' },
  )
  await visit(page, '/city-month?month=2026-03&tab=welcome')
  const table = page.getByRole('table', { name: 'Zu begrüßen' })
  await expect(table).toContainText('Zugezogen aus Neustadt')
  await table.getByRole('button', { name: 'Amsel GmbH begrüßen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Begrüßen' })
  await expect(dialog.getByText('Es entsteht eine Aufgabe zu Amsel GmbH.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(table.getByRole('row', { name: /Amsel/ })).toContainText('Erika Beispiel, bis')

  await page.getByRole('button', { name: 'Alle 2 begrüßen …' }).click()
  await dialog.getByRole('textbox', { name: /^Was ist zu tun/ }).fill('Willkommen heißen')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(table.getByRole('button', { name: /begrüßen …/ })).toHaveCount(0)
  await table.getByRole('row', { name: /Fink/ }).getByRole('button').click()
  const task = page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })
  await expect(task.getByRole('textbox', { name: /^Was ist zu tun/ })).toHaveValue(
    'Willkommen heißen: Fink UG',
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: 'Alle 2 begrüßen …' })).toBeVisible()
})
