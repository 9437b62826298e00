import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { exampleLetter } from '../../db/slices/mailings/letters/example.ts'
import { test, type Kontor } from '../support/app.ts'
import { makeDemoProfile } from '../support/demo-profile.ts'
import type { WithKontor } from '../support/kontor.ts'
import { goTo, navigation } from '../support/journey.ts'
import { TimedJourney } from '../support/timed-journey.ts'

/** Logs 500 contacts with the company whose dossier a button prints, which names it. */
async function manyContacts(page: Page, label: string): Promise<void> {
  const name = /„(.+)“/.exec(label)?.[1] ?? ''
  const logged = await page.evaluate(async (company) => {
    const { kontor } = globalThis as unknown as WithKontor
    const found = await kontor.search.find({ text: company, limit: 5 })
    const id = found.ok ? found.value.hits.find((hit) => hit.entity === 'organisation')?.id : undefined
    if (id === undefined) return 0
    for (let number = 0; number < 500; number++)
      await kontor.contacts.log({
        organisationId: id,
        channel: 'phone',
        occurredOn: '2026-01-15',
        personIds: [],
        newPeople: [],
        subject: `Anruf ${String(number)}`,
        note: 'Fragt nach dem Stand der Genehmigung und nach einem Termin mit der Bauaufsicht.',
        themeIds: [],
        visibility: 'nonPublic',
        followUp: null,
      })
    return 500
  }, name)
  expect(logged).toBe(500)
}

/** Files are not opened in another program, but noted; asks for them. */
async function noteOpenedFiles({ app }: Kontor): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedFiles: opened })
    shell.openPath = (file) => {
      opened.push(file)
      return Promise.resolve('')
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { openedFiles: readonly string[] }).openedFiles)
}

const isPdf = (file = ''): boolean => fs.readFileSync(file).subarray(0, 5).toString() === '%PDF-'

/** The daily jobs of an office, each in as few keys and clicks as promised; how long they take is said beside. */
test.describe('in the invented city', () => {
  test.beforeEach(({ profile }) => makeDemoProfile(profile))

  const opened = async (launch: () => Promise<Kontor>): Promise<Kontor> => {
    const kontor = await launch()
    await expect(navigation(kontor.page)).toBeVisible()
    return kontor
  }

  test('job 1: a company is found while the phone rings', async ({ launch }) => {
    const { page } = await opened(launch)
    const journey = new TimedJourney(page, 'job 1')
    await journey.press('Control+K')
    await journey.type('kran')
    await expect(page.getByRole('option', { name: /^Lindenhafener Kranbau GmbH/ })).toBeVisible()
    journey.end()
    await journey.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Lindenhafener Kranbau GmbH' })).toBeVisible()
    expect(journey.deeds).toBeLessThanOrEqual(2)
  })

  test('job 2: a call is logged with its follow-up', async ({ launch }) => {
    const { page } = await opened(launch)
    await page.keyboard.press('Control+K')
    await page.keyboard.type('kran')
    await page.getByRole('option', { name: /^Lindenhafener Kranbau GmbH/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Lindenhafener Kranbau GmbH' })).toBeVisible()
    const journey = new TimedJourney(page, 'job 2')
    await journey.press('Control+Shift+K')
    const dialog = page.getByRole('dialog', { name: 'Kontakt festhalten' })
    await dialog.getByRole('textbox', { name: /^Notiz/ }).focus()
    await journey.type('Fragt nach der Genehmigung für den Schwertransport.')
    await journey.click(dialog.getByText('in 14 Tagen'))
    await journey.press('Control+Enter')
    await expect(dialog).toBeHidden()
    expect(journey.end()).toBeLessThan(20_000)
    expect(journey.deeds).toBeLessThanOrEqual(4)
    await expect(page.getByText('Fragt nach der Genehmigung').first()).toBeVisible()
  })

  test('job 3: the day stands there without a click', async ({ launch }) => {
    const { page } = await opened(launch)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'Überfällig' })).toBeVisible()
    await expect(main.getByRole('heading', { name: 'In meiner Betreuung geändert' })).toBeVisible()
    await expect(main.getByRole('heading', { name: 'Datenbestand' })).toBeVisible()
  })

  test('job 4: the dossier for a visit is printed', async ({ launch }) => {
    const kontor = await opened(launch)
    const { page } = kontor
    const openedFiles = await noteOpenedFiles(kontor)
    await goTo(page, 'Start')
    const first = page.getByRole('button', { name: /^Dossier zu/ }).first()
    await manyContacts(page, (await first.getAttribute('aria-label')) ?? '')
    const journey = new TimedJourney(page, 'job 4, a company with 500 entries on its timeline')
    await journey.click(first)
    await expect.poll(openedFiles, { intervals: [50] }).toHaveLength(1)
    expect(journey.end()).toBeLessThan(5000)
    expect(journey.deeds).toBeLessThanOrEqual(2)
    expect(isPdf((await openedFiles())[0])).toBe(true)
  })

  test('job 5: a visit is recorded with its guide, a promise and the note for the company', async ({
    launch,
  }) => {
    const kontor = await opened(launch)
    const { page } = kontor
    const openedFiles = await noteOpenedFiles(kontor)
    const answer = (question: RegExp, name: string) =>
      page.getByRole('radiogroup', { name: question }).getByText(name, { exact: true })
    const text = (name: string) => page.getByRole('textbox', { name })
    const journey = new TimedJourney(page, 'job 5')
    await journey.click(page.getByRole('link', { name: /^Aufzeichnung zum Besuch/ }).first())
    await journey.click(answer(/wirtschaftliche Lage/, '4'))
    await journey.click(answer(/Standort oder Teile/, 'Ja'))
    await journey.press('Tab')
    await expect(text('Wohin, und was gibt den Ausschlag?')).toBeFocused()
    await journey.type('Nach Nordstadt, die Halle ist zu klein.')
    await journey.click(answer(/Wechsel an der Spitze/, 'Nein'))
    await journey.click(answer(/Miet- oder Pachtvertrag/, 'Nein'))
    await journey.click(answer(/Städte oder Regionen/, 'Nein'))
    await journey.click(answer(/Zahl Ihrer Beschäftigten/, 'Sie bleibt gleich'))
    await journey.click(answer(/^Gewerbeflächen und Räume: Wichtigkeit/, '5'))
    await journey.press('2')
    await journey.click(text('Womit können wir Sie unterstützen?'))
    await journey.type('Mit einer Halle im Hafenquartier.')
    await journey.click(text('Neue Zusage oder Aufgabe'))
    await journey.type('Exposé der Halle schicken')
    await journey.press('Enter')
    await journey.click(page.getByRole('button', { name: 'Gespräch abschließen' }))
    await expect(page.getByText('Besuch abgeschlossen')).toBeVisible()
    journey.end()
    const note = new TimedJourney(page, 'job 5, the note')
    await note.click(page.getByRole('button', { name: 'Besuchsvermerk' }))
    await expect.poll(openedFiles, { intervals: [20] }).toHaveLength(1)
    note.end()
    expect(isPdf((await openedFiles())[0])).toBe(true)
    expect(journey.clicks + note.clicks).toBeLessThanOrEqual(12)
  })

  test('job 8: a list is invited by letter, who is left out and why is seen', async ({ launch, profile }) => {
    const kontor = await opened(launch)
    const { page } = kontor
    const template = path.join(profile, 'Einladung.docx')
    const letters = path.join(profile, 'Briefe.docx')
    fs.writeFileSync(template, await exampleLetter())
    await goTo(page, 'Anschreiben')
    await page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }).click()
    await kontor.answerDialogs(template)
    await page.getByRole('button', { name: 'Vorlage aufnehmen …' }).click()
    await expect(page.getByText('Vorlage aufgenommen')).toBeVisible()
    await goTo(page, 'Start')
    await kontor.answerDialogs(letters)
    const journey = new TimedJourney(page, 'job 8, besides one in the system’s own dialog')
    await journey.click(navigation(page).getByRole('link', { name: 'Anschreiben' }))
    await journey.click(page.getByRole('link', { name: 'Neujahrsempfang anschreiben' }))
    await expect(page.getByRole('table', { name: 'Nicht dabei' })).toContainText(
      'Sperrvermerk des Unternehmens',
    )
    await journey.click(page.getByRole('button', { name: 'Briefe erstellen' }))
    await expect(page.getByText(/^\d+ Briefe gespeichert$/)).toBeVisible()
    await journey.click(page.getByRole('button', { name: 'Als versandt vermerken' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Neujahrsempfang' })).toBeVisible()
    expect(journey.end()).toBeLessThan(60_000)
    expect(journey.deeds).toBeLessThanOrEqual(4)
    expect(fs.statSync(letters).size).toBeGreaterThan(1000)
  })
})
