import { expect, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { goTo, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { test } from '../support/window.ts'

const title = 'Fläche prüfen'
const list = (page: Page) => page.getByRole('main')
const task = (page: Page, name = title) => list(page).getByRole('listitem').filter({ hasText: name })
const menuOf = (page: Page, name = title) => list(page).getByRole('button', { name: `Mehr zu „${name}“` })
const toast = (page: Page, text: string | RegExp) => page.getByRole('alertdialog').filter({ hasText: text })

const addTask = (page: Page, fields: { title: string; dueOn?: string; ownerId?: number }) =>
  page.evaluate(async (said) => {
    const { kontor } = globalThis as unknown as WithKontor
    const task = { kind: 'task' as const, note: '', answer: '', organisationId: null, personId: null }
    await kontor.tasks.create({ fields: { ...task, dueOn: null, ownerId: null, ...said } })
  }, fields)

test('tasks stand by the day they are due, and are mine or of all', async ({ kontor: { page } }) => {
  await makeRecords(page)
  await addTask(page, { title: 'Irgendwann' })
  await goTo(page, 'Aufgaben')
  await expect(list(page).getByRole('region', { name: 'Überfällig' })).toContainText(title)
  await expect(list(page).getByRole('region', { name: 'Ohne Datum' })).toContainText('Irgendwann')
  await list(page)
    .getByRole('row', { name: /^Überfällig/ })
    .click()
  await expect(task(page, 'Irgendwann')).toHaveCount(0)
  await list(page).getByRole('row', { name: /^Alle/ }).click()
  await list(page)
    .getByRole('button', { name: /^Zuständig|alle Zuständig/ })
    .click()
  await page.getByRole('option', { name: 'meine' }).click()
  await expect(task(page)).toBeVisible()
  await expect(task(page, 'Irgendwann')).toHaveCount(0)
  await expect(page).toHaveURL(/owner=mine/)
})

test('a task is ticked off with an answer, which the company’s timeline shows', async ({
  kontor: { page },
}) => {
  const records = await makeRecords(page)
  await goTo(page, 'Aufgaben')
  await menuOf(page).click()
  await page.getByRole('menuitem', { name: /^Erledigt, mit Antwort/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Aufgabe erledigen' })
  await dialog.getByRole('textbox', { name: 'Antwort' }).fill('Zwei Hallen sind frei')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(task(page)).toHaveCount(0)
  await visit(page, `/organisations/${records.organisation}`)
  const entry = list(page).getByRole('listitem').filter({ hasText: 'Aufgabe, erledigt' })
  await expect(entry).toContainText('Zwei Hallen sind frei')
  await entry.getByRole('button', { name: title }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })).toBeVisible()
})

test('a task is postponed and given away, by keys alone', async ({ kontor: { page } }) => {
  await makeRecords(page)
  await goTo(page, 'Aufgaben')
  await menuOf(page).press('Enter')
  await page.getByRole('menuitem', { name: /^um 2 Wochen/ }).press('Enter')
  await expect(list(page).getByRole('region', { name: 'Später' })).toContainText('in 14 Tagen')
  await menuOf(page).press('Enter')
  await page.getByRole('menuitem', { name: 'niemand' }).press('Enter')
  await expect(task(page)).not.toContainText('Erika Beispiel')
  await page.keyboard.press('Control+Z')
  await expect(task(page)).toContainText('Erika Beispiel')
})

test('a task opens, is changed and deleted, and comes back', async ({ kontor: { page } }) => {
  await makeRecords(page)
  await goTo(page, 'Aufgaben')
  await list(page).getByRole('button', { name: title, exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })
  await dialog.getByRole('textbox', { name: /^Was ist zu tun/ }).fill('Halle prüfen')
  await page.keyboard.press('Control+S')
  await expect(dialog).toHaveCount(0)
  await list(page).getByRole('button', { name: 'Halle prüfen', exact: true }).click()
  await dialog.getByRole('button', { name: 'Löschen' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(list(page)).toContainText('Keine Aufgaben')
  await page.keyboard.press('Control+Z')
  await expect(task(page, 'Halle prüfen')).toBeVisible()
})

test('where a ticked task goes, the keys go on at the next one', async ({ kontor: { page } }) => {
  await makeRecords(page)
  for (const name of ['Eins', 'Zwei', 'Drei']) await addTask(page, { title: name })
  await goTo(page, 'Aufgaben')
  await list(page).getByRole('checkbox', { name: /Zwei/ }).press('Space')
  await expect(task(page, 'Zwei')).toHaveCount(0)
  await expect(list(page).getByRole('checkbox', { name: /Drei/ })).toBeFocused()
})

test('the count on Start and on a company’s page leads to its tasks', async ({ kontor: { page } }) => {
  const records = await makeRecords(page)
  await addTask(page, { title: 'Ohne Unternehmen', ownerId: 1 })
  await visit(page, '/start')
  await list(page)
    .getByRole('link', { name: /offenen? Aufgaben/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aufgaben' })).toBeVisible()
  await expect(task(page, 'Ohne Unternehmen')).toBeVisible()
  await visit(page, `/organisations/${records.organisation}`)
  await list(page).getByRole('link', { name: '1 Aufgabe in der Liste zeigen' }).click()
  const company = list(page).getByRole('combobox', { name: /^Unternehmen/ })
  await expect(company).toHaveValue('Bäckerei Amsel GmbH')
  await expect(task(page)).toBeVisible()
  await expect(task(page, 'Ohne Unternehmen')).toHaveCount(0)
  await company.fill('')
  await company.press('Tab')
  await expect(task(page, 'Ohne Unternehmen')).toBeVisible()
  await company.fill('amsel')
  await page.getByRole('option', { name: /Bäckerei Amsel/ }).click()
  await expect(task(page, 'Ohne Unternehmen')).toHaveCount(0)
  await expect(company).toBeFocused()
})

test('the address of a task opens it', async ({ kontor: { page } }) => {
  await makeRecords(page)
  await visit(page, '/tasks')
  await page.evaluate(() => (location.hash = '#/tasks?taskId=1'))
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^Was ist zu tun/ })).toHaveValue(title)
  await expect(page).toHaveURL(/#\/tasks$/)
  await page.keyboard.press('Escape')
  await expect(toast(page, /./)).toHaveCount(0)
})

test('a task waits for somebody, is handed over, and its receipt is confirmed', async ({
  kontor: { page },
}) => {
  await makeRecords(page)
  await addTask(page, { title: 'Selbst erledigen' })
  await goTo(page, 'Aufgaben')
  await menuOf(page).press('Enter')
  await page.getByRole('menuitem', { name: /^Wartet auf/ }).press('Enter')
  const waiting = page.getByRole('dialog', { name: 'Auf wen wird gewartet?' })
  await waiting.getByRole('textbox', { name: /^Wartet auf/ }).fill('Stadtplanung')
  await page.keyboard.press('Control+Enter')
  await expect(waiting).toHaveCount(0)
  await expect(task(page)).toContainText('Wartet auf Stadtplanung seit')
  await list(page)
    .getByRole('row', { name: /^wartet auf andere/ })
    .click()
  await expect(task(page, 'Selbst erledigen')).toHaveCount(0)
  await list(page)
    .getByRole('row', { name: /^beliebig/ })
    .click()
  await menuOf(page).press('Enter')
  await page.getByRole('menuitem', { name: /^An andere Stelle/ }).press('Enter')
  const handing = page.getByRole('dialog', { name: 'Aufgabe übergeben' })
  await handing.getByRole('textbox', { name: /^Übergeben an/ }).fill('Bauaufsicht')
  const handedOn = handing.getByRole('textbox', { name: /^Übergeben am/ })
  await handedOn.fill('vor 2 Wochen')
  await handedOn.press('Tab')
  await page.keyboard.press('Control+Enter')
  await expect(handing).toHaveCount(0)
  await expect(task(page)).toContainText('Eingang nicht bestätigt')
  await task(page).getByRole('button', { name: 'Eingang heute bestätigt' }).click()
  await expect(task(page)).toContainText('Eingang bestätigt am')
  await page.keyboard.press('Control+Z')
  await expect(task(page)).toContainText('Eingang nicht bestätigt')
})

test('a recurring task says when the next one is due, and undo takes both back', async ({
  kontor: { page },
}) => {
  await makeRecords(page)
  await goTo(page, 'Aufgaben')
  await list(page).getByRole('button', { name: title, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })
  await dialog.getByText('Warten, Übergabe, Wiederholung').click()
  await dialog.getByRole('textbox', { name: /^Wiederholt sich alle/ }).fill('2')
  await page.keyboard.press('Control+S')
  await expect(dialog).toHaveCount(0)
  await expect(task(page)).toContainText('alle 2 Wochen')
  await list(page)
    .getByRole('checkbox', { name: /Fläche prüfen/ })
    .press('Space')
  await expect(toast(page, 'Die nächste ist fällig am')).toBeVisible()
  await expect(task(page)).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect(list(page).getByRole('region', { name: 'Überfällig' })).toContainText(title)
  await expect(task(page)).toHaveCount(1)
})

test('a promise says by when the company hears back, and warns where its own day is later', async ({
  kontor: { page },
}) => {
  await makeRecords(page)
  await goTo(page, 'Aufgaben')
  await list(page).getByRole('button', { name: title, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Aufgabe bearbeiten' })
  const answerBy = dialog.getByRole('textbox', { name: /^Rückmeldung an das Unternehmen bis/ })
  await answerBy.fill('1.2.2020')
  await answerBy.press('Tab')
  await expect(dialog.getByRole('status').filter({ hasText: 'erst nach dem Tag' })).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(dialog).toHaveCount(0)
  await expect(task(page)).toContainText('Rückmeldung bis 1.2.2020')
  await menuOf(page).press('Enter')
  await page.getByRole('menuitem', { name: 'Unternehmen heute informiert' }).press('Enter')
  await expect(task(page)).toContainText('Rückmeldung gegeben am')
})

test('tasks of colleagues one stands in for are a press away', async ({ city: { page } }) => {
  await visit(page, '/tasks')
  await list(page)
    .getByRole('button', { name: /Zuständig$/ })
    .click()
  await page.getByRole('option', { name: 'die ich vertrete' }).click()
  await expect(list(page).getByRole('region', { name: 'Überfällig' })).toContainText('Jens Mahlstedt')
  await expect(list(page).getByRole('listitem').filter({ hasText: 'Katrin Averbeck' })).toHaveCount(0)
})

test('a double click ticks a task off once, without a word about somebody else', async ({
  kontor: { page },
}) => {
  await makeRecords(page)
  await goTo(page, 'Aufgaben')
  await task(page).locator('label').first().dblclick()
  await expect(toast(page, `Erledigt: ${title}`)).toBeVisible()
  await expect(task(page)).toHaveCount(0)
  await expect(toast(page, 'an anderer Stelle geändert')).toHaveCount(0)
  // taken back and ticked off again, it is another press
  await page.keyboard.press('Control+z')
  await task(page).getByRole('checkbox').press('Space')
  await expect(task(page)).toHaveCount(0)
})
