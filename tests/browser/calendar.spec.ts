import fs from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { navigation, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { test } from '../support/window.ts'

const main = (page: Page) => page.getByRole('main')
const cell = (page: Page, name: RegExp) => main(page).getByRole('gridcell', { name })

/** A promise that is due on a day, of whoever works here. */
async function addTask(page: Page, title: string, dueOn: string): Promise<void> {
  await navigation(page).waitFor()
  await page.evaluate(
    async (said) => {
      const { kontor } = globalThis as unknown as WithKontor
      await kontor.tasks.create({
        fields: {
          kind: 'promise',
          note: '',
          answer: '',
          organisationId: null,
          personId: null,
          ownerId: 1,
          ...said,
        },
      })
    },
    { title, dueOn },
  )
}

test('by keys alone one goes from day to day, opens a deadline, moves it, and takes that back', async ({
  kontor: { page },
}) => {
  await addTask(page, 'Exposé schicken', '2026-06-17')
  await visit(page, '/calendar?day=2026-06-15')
  await cell(page, /^Montag, 15\. Juni 2026/).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, /^Mittwoch, 17\. Juni 2026, ein Eintrag/)).toBeFocused()
  await page.keyboard.press('Enter')
  const entry = main(page).getByRole('listitem').getByRole('button', { name: 'Exposé schicken', exact: true })
  await expect(entry).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(entry).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(cell(page, /^Donnerstag, 18\. Juni 2026, ein Eintrag/)).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(entry).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(cell(page, /^Mittwoch, 17\. Juni 2026, ein Eintrag/)).toBeVisible()
  await cell(page, /^Donnerstag, 18\. Juni 2026/).focus()
  await page.keyboard.press('PageDown')
  await expect(cell(page, /^Samstag, 18\. Juli 2026/)).toBeFocused()
  await page.keyboard.press('t')
  await expect(main(page).locator('[aria-current="date"]')).toBeFocused()
})

test('a week is shown, of all; a deadline is put on another day by its menu', async ({
  kontor: { page },
}) => {
  await addTask(page, 'Exposé schicken', '2026-06-17')
  await visit(page, '/calendar?view=week&day=2026-06-17&of=all')
  await expect(main(page).getByRole('grid', { name: /bis/ }).getByRole('gridcell')).toHaveCount(7)
  await main(page).getByRole('button', { name: 'Mehr zu „Exposé schicken“' }).click()
  await page.getByRole('menuitem', { name: /^eine Woche später/ }).click()
  await expect(cell(page, /^Mittwoch, 24\. Juni 2026, ein Eintrag/)).toBeVisible()
})

test('what is shown is saved as a calendar file', async ({ kontor }) => {
  const { page, profile } = kontor
  await addTask(page, 'Exposé schicken', '2026-06-17')
  await visit(page, '/calendar?day=2026-06-17')
  const file = `${profile}/kalender.ics`
  await kontor.answerDialogs(file)
  await main(page).getByRole('button', { name: 'Als Kalenderdatei speichern …' }).click()
  await expect(page.getByRole('alertdialog').filter({ hasText: 'Ein Eintrag gespeichert' })).toBeVisible()
  expect(fs.readFileSync(file, 'utf8')).toContain('SUMMARY:Zusage: Exposé schicken')
})

test('at the last days that can be written the calendar ends', async ({ kontor: { page } }) => {
  await addTask(page, 'Archivieren', '2999-12-31')
  await visit(page, '/calendar?day=2999-12-31')
  const last = cell(page, /^Dienstag, 31\. Dezember 2999, ein Eintrag/)
  await last.focus()
  await page.keyboard.press('PageDown')
  await expect(last).toBeFocused()
  await expect(
    main(page).getByRole('listitem').getByRole('button', { name: 'Archivieren', exact: true }),
  ).toBeVisible()
})
