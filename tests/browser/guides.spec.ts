import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { test } from '../support/window.ts'

/** A visit agreed for today; its id. */
const visitToday = (page: Page, organisationId: number): Promise<number> =>
  page.evaluate(async (organisation) => {
    const { kontor } = globalThis as unknown as WithKontor
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
    const made = await kontor.visits.log({
      organisationId: organisation,
      occurredOn: `${now.getFullYear()}-${month}-${day}`,
      status: 'planned',
      personIds: [],
      newPeople: [],
      subject: 'Jahresgespräch',
      note: '',
      themeIds: [],
      visibility: 'nonPublic',
      followUp: null,
    })
    return made.ok ? made.value.id : 0
  }, organisationId)

const answer = (page: Page, question: RegExp, name: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(name, { exact: true })

test('a visit is recorded with its guide, promises and note in twelve presses at most', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visitToday(page, organisation)
  await visit(page, '/start')
  await page.evaluate(() => {
    const counted = globalThis as unknown as { presses: number }
    counted.presses = 0
    document.addEventListener('pointerdown', () => (counted.presses += 1), true)
  })
  await page.getByRole('link', { name: 'Aufzeichnung zum Besuch bei „Bäckerei Amsel GmbH“' }).click()
  await page.getByRole('heading', { level: 1, name: 'Besuch bei Bäckerei Amsel GmbH' }).waitFor()
  const { keyboard } = page
  await answer(page, /wirtschaftliche Lage/, '4').click()
  await answer(page, /Standort oder Teile/, 'Ja').click()
  await page.getByRole('textbox', { name: 'Wohin, und was gibt den Ausschlag?' }).fill('Nach Nordstadt')
  await answer(page, /Wechsel an der Spitze/, 'Nein').click()
  await answer(page, /Miet- oder Pachtvertrag/, 'Nein').click()
  await answer(page, /Städte oder Regionen/, 'Nein').click()
  await answer(page, /Zahl Ihrer Beschäftigten/, 'Sie bleibt gleich').click()
  await answer(page, /^Gewerbeflächen und Räume: Wichtigkeit/, '5').click()
  await keyboard.press('2')
  await page.getByRole('textbox', { name: 'Womit können wir Sie unterstützen?' }).fill('Eine Halle')
  await page.getByRole('textbox', { name: 'Neue Zusage oder Aufgabe' }).fill('Exposé schicken')
  await keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Interne Notiz' }).fill('Sehr offen')
  await expect(page.getByRole('region', { name: 'Warnzeichen' })).toContainText('Verlagerung')
  await page.getByRole('button', { name: 'Gespräch abschließen' }).click()
  await expect(page.getByText('Besuch abgeschlossen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gespräch abschließen' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Besuchsvermerk' }).click()
  await expect(page.getByRole('button', { name: 'Besuchsvermerk' })).toBeEnabled()
  const presses = await page.evaluate(() => (globalThis as unknown as { presses: number }).presses)
  expect(presses).toBeLessThanOrEqual(12)
})

test('a guide is written, released and used, and an edition that was used stays as it was', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  const visitId = await visitToday(page, organisation)
  await visit(page, '/settings/guides')
  await page.getByRole('button', { name: 'Neuer Leitfaden' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Messebesuch')
  await page.getByRole('button', { name: 'Anlegen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Messebesuch' }).waitFor()
  const release = page.getByRole('button', { name: 'Freigeben' })
  await expect(release).toBeDisabled()
  await page.getByRole('button', { name: 'Abschnitt hinzufügen' }).click()
  await page.getByRole('textbox', { name: 'Titel des Abschnitts' }).fill('Am Stand')
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click()
  await page.getByRole('textbox', { name: /^Frage/ }).fill('Suchen Sie eine Halle?')
  await page.getByRole('button', { name: /Art der Antwort/ }).click()
  await page.getByRole('option', { name: 'Ja oder nein' }).click()
  await page.getByText('Gehört zum Kern').click()
  await page.getByLabel('Steht im Dossier').click()
  await page.getByRole('option', { name: 'Gesuch' }).click()
  await page.getByRole('button', { name: 'Warnzeichen hinzufügen' }).click()
  await release.click()
  await expect(page.getByText('Diese Ausgabe ist freigegeben')).toBeVisible()

  await visit(page, `/visits/${visitId}`)
  await page
    .getByRole('main')
    .getByRole('button', { name: /Leitfaden/ })
    .click()
  await page.getByRole('option', { name: 'Messebesuch' }).click()
  await answer(page, /Suchen Sie eine Halle/, 'Ja').click()
  await page.getByRole('button', { name: 'Gespräch abschließen' }).click()
  await expect(page.getByText('Besuch abgeschlossen')).toBeVisible()
  await visit(page, `/organisations/${organisation}`)
  await expect(page.getByText('Ein Warnzeichen').first()).toBeVisible()

  await visit(page, '/settings/guides')
  await page.getByRole('button', { name: '„Messebesuch“ bearbeiten' }).click()
  await page.getByRole('button', { name: 'Suchen Sie eine Halle?' }).first().click()
  const text = page.getByRole('textbox', { name: /^Frage/ })
  await text.fill('Suchen Sie Flächen?')
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await expect(page.getByText('Entwurf gespeichert')).toBeVisible()
  // the question that is being written stays open
  await expect(text).toHaveValue('Suchen Sie Flächen?')
  await page.getByRole('button', { name: 'Freigeben' }).click()
  await expect(page.getByText('Diese Ausgabe ist freigegeben')).toBeVisible()
  await visit(page, `/visits/${visitId}`)
  await expect(page.getByRole('radiogroup', { name: /Suchen Sie eine Halle/ })).toBeVisible()
})

test('figures answer, Delete takes back, and an answer to a question that is gone is kept and said', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/visits/${await visitToday(page, organisation)}`)
  const lease = page.getByRole('radiogroup', { name: /Miet- oder Pachtvertrag/ })
  await lease.getByRole('radio', { name: 'Ja' }).focus()
  await page.keyboard.press('1')
  await page.getByRole('textbox', { name: /Wann endet der Vertrag/ }).fill('31.3.2028')
  await lease.getByRole('radio', { name: 'Ja' }).focus()
  await page.keyboard.press('2')
  await expect(lease.getByRole('radio', { name: 'Nein' })).toBeChecked()
  await expect(
    page.getByText('Eine Antwort gehört zu einer Frage, die nicht mehr gestellt wird'),
  ).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(lease.getByRole('radio', { checked: true })).toHaveCount(0)
})

/** A colleague writes something about the visit. */
const noteBySomebodyElse = (page: Page, visitId: number, note: string): Promise<void> =>
  page.evaluate(
    async ([id, text]) => {
      const { kontor } = globalThis as unknown as WithKontor
      const visited = await kontor.guides.ofVisit({ visitId: id })
      if (visited.ok)
        await kontor.guides.record({ visitId: id, version: visited.value.visit.version, note: text })
    },
    [visitId, note] as const,
  )

test('what is being written stays under the hands while a colleague saves, and stands beside what is new', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  const visitId = await visitToday(page, organisation)
  await visit(page, `/visits/${visitId}`)
  const note = page.getByRole('textbox', { name: 'Interne Notiz' })
  await noteBySomebodyElse(page, visitId, 'Vorab geklärt')
  await expect(note).toHaveValue('Vorab geklärt')
  await note.press('End')
  await page.keyboard.type(', sehr')
  await noteBySomebodyElse(page, visitId, 'Kollegin war schneller')
  await page.keyboard.type(' offen')
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('Vorab geklärt, sehr offen')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await page.getByRole('button', { name: 'Aktuellen Stand laden' }).click()
  await expect(page.getByText('Jemand hat diesen Eintrag inzwischen geändert')).toHaveCount(0)
  await expect(note).toHaveValue('Vorab geklärt, sehr offen')
  await page.getByRole('button', { name: 'Verwerfen', exact: true }).click()
  await expect(note).toHaveValue('Kollegin war schneller')
})

test('whoever saves goes on writing where they are, also while it is on its way to the record', async ({
  kontor,
}) => {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  const visitId = await visitToday(page, organisation)
  await visit(page, `/visits/${visitId}`)
  await page.getByRole('textbox', { name: 'Neue Zusage oder Aufgabe' }).fill('Exposé schicken')
  await page.keyboard.press('Enter')
  const note = page.getByRole('textbox', { name: 'Interne Notiz' })
  const release = kontor.holdAnswers('guides.record')
  await note.fill('Eins')
  await page.keyboard.press('Control+s')
  await page.keyboard.type(', zwei')
  release()
  await expect(page.getByText('Besuch gespeichert')).toBeVisible()
  await page.keyboard.type(' und drei')
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('Eins, zwei und drei')
  const save = page.getByRole('button', { name: 'Speichern', exact: true })
  const discard = page.getByRole('button', { name: 'Verwerfen', exact: true })
  await expect(save).toBeEnabled()
  await page.keyboard.press('Control+s')
  await expect(discard).toHaveCount(0)
  await expect(page.getByText('Jemand hat diesen Eintrag inzwischen geändert')).toHaveCount(0)
  const onRecord = await page.evaluate(async (id) => {
    const { kontor: called } = globalThis as unknown as WithKontor
    const visited = await called.guides.ofVisit({ visitId: id })
    return visited.ok && [visited.value.visit.note, visited.value.tasks.map(({ title }) => title)]
  }, visitId)
  expect(onRecord).toEqual(['Eins, zwei und drei', ['Exposé schicken']])
  await expect(note).toBeFocused()
  // nothing but blanks is nothing to save, and is not offered as something that was
  await page.getByRole('textbox', { name: 'Womit können wir Sie unterstützen?' }).fill(' ')
  await expect(save).toBeEnabled()
  await page.keyboard.press('Control+s')
  await expect(discard).toHaveCount(0)
})

test('an answer stays when the guide is put away before it is saved, and a number too long is not dropped', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/visits/${await visitToday(page, organisation)}`)
  const guide = page.getByRole('main').getByRole('button', { name: /Leitfaden/ })
  await answer(page, /Zahl Ihrer Beschäftigten/, 'Sie steigt').click()
  const jobs = page.getByRole('textbox', { name: /Um wie viele Stellen/ })
  await jobs.fill('12345678901234567890')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(page.getByText('Diese Zahl ist zu lang')).toBeVisible()
  await expect(jobs).toBeFocused()
  await jobs.fill('12,125')
  await guide.click()
  await page.getByRole('option', { name: 'Ohne Leitfaden' }).click()
  await expect(page.getByText('2 Antworten gehören zu Fragen, die nicht mehr gestellt werden')).toBeVisible()
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(page.getByText('Besuch gespeichert')).toBeVisible()
  // the form begins anew with what is on record, and offers a guide again
  await expect(guide).toContainText('Unternehmensbesuch')
  await guide.click()
  await page.getByRole('option', { name: 'Unternehmensbesuch' }).click()
  await expect(jobs).toHaveValue('12,125')
})

test('a red flag is raised by hand at a visit, and companies are found by it', async ({
  kontor: { page },
}) => {
  const { organisation } = await makeRecords(page)
  await visit(page, `/visits/${await visitToday(page, organisation)}`)
  const flags = page.getByRole('region', { name: 'Warnzeichen' })
  await flags.getByRole('button', { name: 'Warnzeichen setzen' }).click()
  await page.getByRole('menuitem', { name: 'Verlagerung' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Was ist zu tun?' })).toHaveValue(/Verlagerung/)
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(flags.getByRole('button', { name: 'Verlagerung' })).toBeVisible()
  await visit(page, '/organisations')
  await page.getByRole('group', { name: 'Offene Warnzeichen' }).getByText('Verlagerung').click()
  await expect(page.getByRole('gridcell', { name: 'Bäckerei Amsel GmbH' })).toBeVisible()
})

test('a guide is saved as a file and read in again as a draft', async ({ kontor }) => {
  const { page } = kontor
  await visit(page, '/settings/guides')
  const place = path.join(kontor.profile, 'Leitfaden.json')
  await kontor.answerDialogs(place)
  await page.getByRole('button', { name: 'Weitere Befehle zu „Unternehmensbesuch“' }).click()
  await page.getByRole('menuitem', { name: 'Als Datei speichern …' }).click()
  await expect(page.getByText('Der Leitfaden wurde gespeichert')).toBeVisible()
  await page.getByRole('button', { name: 'Aus einer Datei …' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unternehmensbesuch (2)' })).toBeVisible()
  await expect(page.getByText('„Unternehmensbesuch (2)“ ist als Entwurf eingelesen')).toBeVisible()
  fs.writeFileSync(place, fs.readFileSync(place, 'utf8').replace('Umsatz', 'Umsätze'))
  await visit(page, '/settings/guides')
  await page.getByRole('button', { name: 'Aus einer Datei …' }).click()
  await expect(page.getByText('Diese Datei wurde verändert')).toBeVisible()
})

test('a draft that nobody wants goes, and a question that was taken out comes back', async ({
  kontor: { page },
}) => {
  await visit(page, '/settings/guides')
  await page.getByRole('button', { name: '„Unternehmensbesuch“ bearbeiten' }).click()
  const removed = page.getByRole('button', { name: /Wie hat sich Ihr Umsatz/ }).first()
  await page.getByRole('button', { name: /„Wie hat sich Ihr Umsatz.*entfernen/ }).click()
  await expect(removed).toHaveCount(0)
  await page.getByRole('button', { name: 'Zurückholen' }).click()
  await expect(removed).toBeVisible()
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click()
  await expect(page.getByText('Entwurf verworfen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Entwurf 2' })).toHaveCount(0)
})
