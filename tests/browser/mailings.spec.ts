import fs from 'node:fs'
import { expect } from '@playwright/test'
import { exampleLetter } from '../../db/slices/mailings/letters/example.ts'
import { goTo } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { test } from '../support/window.ts'

test('a distribution list is invited by letter with five presses, and all of it is taken back by one', async ({
  city,
}) => {
  const { page, profile } = city
  const template = `${profile}/Einladung.docx`
  const letters = `${profile}/Briefe.docx`
  fs.writeFileSync(template, await exampleLetter())
  await goTo(page, 'Anschreiben')
  await page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }).click()
  await city.answerDialogs(template)
  await page.getByRole('button', { name: 'Vorlage aufnehmen …' }).click()
  await expect(page.getByText('Vorlage aufgenommen')).toBeVisible()
  await goTo(page, 'Start')

  let presses = 0
  await page.exposeFunction('pressed', () => {
    presses += 1
  })
  await page.evaluate(() => {
    const { pressed } = globalThis as unknown as { pressed: () => void }
    document.addEventListener('pointerdown', () => pressed(), true)
  })
  await goTo(page, 'Anschreiben')
  await page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }).click()
  const reached = page.getByRole('table', { name: 'Erreicht' })
  const left = page.getByRole('table', { name: 'Nicht dabei' })
  await expect(left).toContainText('Sperrvermerk des Unternehmens')
  await expect(left.getByRole('link', { name: 'Abbruch und Erdbau Kosel GmbH' })).toBeVisible()
  await city.answerDialogs(letters)
  await page.getByRole('button', { name: 'Briefe erstellen' }).click()
  await expect(page.getByText(/^\d+ Briefe gespeichert$/)).toBeVisible()
  expect(fs.statSync(letters).size).toBeGreaterThan(1000)
  await page.getByRole('button', { name: 'Als versandt vermerken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Neujahrsempfang' })).toBeVisible()
  // the fifth is in the system's own dialog
  expect(presses).toBe(4)
  await expect(reached.getByRole('link', { name: 'Hydrovant Pumpentechnik GmbH' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { kontor } = globalThis as unknown as WithKontor
        const sent = await kontor.mailings.list({})
        return sent.ok ? sent.value.mailings.map(({ name }) => name) : []
      }),
    )
    .toEqual(['Einladung zum Neujahrsempfang'])
})

test('who is left out is taken back in with a reason, and who is reached is left out', async ({
  city: { page },
}) => {
  await goTo(page, 'Anschreiben')
  await page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }).click()
  await page.getByRole('button', { name: 'Abbruch und Erdbau Kosel GmbH doch aufnehmen' }).click()
  await page.getByRole('textbox', { name: 'Warum Abbruch und Erdbau Kosel GmbH doch' }).fill('Bescheid')
  await page.getByRole('button', { name: 'Aufnehmen', exact: true }).click()
  const reached = page.getByRole('table', { name: 'Erreicht' })
  await expect(reached).toContainText('Trotzdem dabei (Sperrvermerk des Unternehmens): Bescheid')
  await page.getByRole('button', { name: 'Aurelith Chemie AG auslassen' }).click()
  await expect(page.getByRole('table', { name: 'Nicht dabei' })).toContainText('von Ihnen ausgelassen')
  await page.getByRole('button', { name: 'Wieder aufnehmen' }).click()
  await expect(reached.getByRole('link', { name: 'Aurelith Chemie AG' })).toBeVisible()
})

test('a double click notes a mailing once, and the contact on a timeline leads to it', async ({
  city: { page },
}) => {
  await goTo(page, 'Anschreiben')
  await page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }).click()
  await page.getByRole('textbox', { name: 'Name des Anschreibens' }).fill('Doppelt gedrückt')
  await page.getByRole('button', { name: 'Als versandt vermerken' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Doppelt gedrückt' })).toBeVisible()
  await goTo(page, 'Anschreiben')
  await expect(page.getByRole('link', { name: 'Doppelt gedrückt' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Doppelt gedrückt' }).click()
  await page
    .getByRole('table', { name: 'Erreicht' })
    .getByRole('link', { name: 'Hydrovant Pumpentechnik GmbH' })
    .click()
  await page.getByRole('link', { name: 'Zum Anschreiben' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Doppelt gedrückt' })).toBeVisible()
})

test('a portion of addresses opens the mail program', async ({ city }) => {
  const { page } = city
  await goTo(page, 'Anschreiben')
  await page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }).click()
  await page.getByRole('main').getByText('E-Mail', { exact: true }).click()
  const write = page.getByRole('button', { name: 'An 1 bis 5 schreiben …' })
  await page.getByRole('textbox', { name: 'Adressen je Portion' }).fill('5')
  await page.keyboard.press('Tab')
  await expect(write).toBeVisible()
  await expect(page.getByRole('button', { name: '1 bis 5 kopieren' })).toBeVisible()
})
