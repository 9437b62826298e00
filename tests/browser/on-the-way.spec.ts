import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { dropOn } from '../support/drop.ts'
import { visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

/** A visit that is agreed and has the guide that comes with Kontor. */
async function plannedVisit(page: Page, organisationId: number): Promise<number> {
  return page.evaluate(async (company) => {
    const { kontor } = globalThis as unknown as WithKontor
    const today = new Date().toISOString().slice(0, 10)
    const logged = await kontor.visits.log({
      organisationId: company,
      occurredOn: today,
      personIds: [],
      newPeople: [],
      subject: 'Antrittsbesuch',
      note: '',
      themeIds: [],
      visibility: 'nonPublic',
      followUp: null,
      status: 'planned',
    })
    const listed = await kontor.guides.list({})
    const edition = listed.ok && listed.value.guides.find(({ language }) => language === 'de')?.editions[0]
    if (!logged.ok || !edition) throw new Error('no visit or no guide')
    const { id, version } = logged.value
    const recorded = await kontor.guides.record({ visitId: id, version, editionId: edition.id })
    if (!recorded.ok) throw new Error(recorded.error.messageKey)
    return id
  }, organisationId)
}

/** Answers a question here while the form is on its way. */
async function answerHere(page: Page, visitId: number, question: string, value: string): Promise<void> {
  await page.evaluate(
    async ([id, key, answer]) => {
      const { kontor } = globalThis as unknown as WithKontor
      const visited = await kontor.guides.ofVisit({ visitId: id })
      if (!visited.ok) throw new Error('no visit')
      const { version } = visited.value.visit
      const answers = [{ question: key, part: '', value: answer, was: '' }]
      const recorded = await kontor.guides.record({ visitId: id, version, answers })
      if (!recorded.ok) throw new Error(recorded.error.messageKey)
    },
    [visitId, question, value] as const,
  )
}

test('a form is saved, answered in a browser from its file, and read back with what differs', async ({
  kontor,
  context,
}) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  const visitId = await plannedVisit(page, organisation)
  await visit(page, `/visits/${visitId}`)
  await page.getByRole('main').getByRole('button', { name: 'Für unterwegs' }).click()
  await page.getByRole('menuitem', { name: 'Formular für den Browser speichern …' }).click()
  const wishing = page.getByRole('dialog', { name: /Formular für unterwegs/ })
  await expect(wishing).toContainText('nicht verschlüsselt')
  expect(await violations(page, 'form for on the way')).toEqual([])
  const place = path.join(kontor.profile, 'Besuch.html')
  await kontor.answerDialogs(place)
  await wishing.getByRole('button', { name: 'Speichern …' }).click()
  await expect(wishing).toBeHidden()

  const tablet = await context.newPage()
  await tablet.goto(String(pathToFileURL(place)))
  const moving = tablet.getByRole('group', { name: /Standort oder Teile davon/ })
  await moving.getByLabel('Ja').check()
  await tablet.getByLabel('Notiz zum Besuch').fill('Gutes Gespräch')
  await tablet.getByRole('button', { name: 'Zusage hinzufügen' }).click()
  await tablet.getByRole('textbox', { name: 'Was wir zugesagt haben' }).fill('Plan schicken')
  await tablet.getByRole('textbox', { name: 'Bis wann', exact: true }).fill('2027-01-15')
  await expect(tablet.getByText(/Auf diesem Gerät gemerkt/)).toBeVisible()
  await tablet.reload()
  await expect(moving.getByLabel('Ja')).toBeChecked()
  const [download] = await Promise.all([
    tablet.waitForEvent('download'),
    tablet.getByRole('button', { name: 'Antworten sichern' }).click(),
  ])
  const name = download.suggestedFilename()
  expect(name).toMatch(/^Antworten Bäckerei Amsel GmbH \d{4}-\d\d-\d\d\.kontor\.json$/)
  const bytes = fs.readFileSync(await download.path())
  await tablet.close()

  await answerHere(page, visitId, 'relocation', 'no')
  await dropOn(page, 'main', [{ name: 'Antworten.kontor (1).json', bytes }])
  const reading = page.getByRole('dialog', { name: /Antworten von unterwegs: Bäckerei Amsel/ })
  await expect(reading.getByText('Noch eine Angabe ist zu entscheiden.')).toBeVisible()
  expect(await violations(page, 'answers from on the way')).toEqual([])
  const take = reading.getByRole('button', { name: 'Übernehmen', exact: true })
  await expect(take).toBeDisabled()
  await reading
    .getByRole('radiogroup', { name: /Standort oder Teile davon/ })
    .getByText('von unterwegs übernehmen')
    .click()
  await take.click()
  await expect(reading).toBeHidden()
  await expect(page.getByText('Eine Zusage steht jetzt bei den Aufgaben.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Interne Notiz' })).toHaveValue('Gutes Gespräch')

  const edited = Buffer.from(bytes.toString('utf8').replace('Gutes', 'Böses'))
  await dropOn(page, 'main', [{ name, bytes: edited }])
  await expect(page.getByText(/Diese Datei wurde verändert/)).toBeVisible()
})

test('the analysis shows the visits behind its figures, in a narrow window too', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  const visitId = await plannedVisit(page, organisation)
  await answerHere(page, visitId, 'relocation', 'yes')
  await page.evaluate(async (id) => {
    const { kontor } = globalThis as unknown as WithKontor
    const visited = await kontor.guides.ofVisit({ visitId: id })
    if (visited.ok)
      await kontor.guides.record({ visitId: id, version: visited.value.visit.version, status: 'held' })
  }, visitId)
  await visit(page, '/timeline/answers')
  const answered = page.getByRole('table', { name: /Standort oder Teile davon/ })
  await expect(answered.getByText('geheim').first()).toBeVisible()
  await answered.getByRole('button', { name: /1 Besuch zeigen: .* – Ja/ }).click()
  const behind = page.getByRole('dialog', { name: /Besuche dahinter/ })
  await expect(behind.getByRole('link', { name: 'Bäckerei Amsel GmbH' })).toBeVisible()
  expect(await violations(page, 'visits behind a figure')).toEqual([])
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
