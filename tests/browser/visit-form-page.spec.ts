import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createHmac } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { formHtml } from '../../db/slices/visit-forms/form-html.ts'
import { sampleForm } from '../support/form-sample.ts'

/** The form as a browser opens it from a file, without a network. */
const test = base.extend<{
  readonly form: { readonly page: Page; readonly address: string; readonly asked: string[] }
}>({
  form: async ({ context }, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-form-'))
    const file = path.join(folder, 'Besuch.html')
    fs.writeFileSync(file, formHtml(sampleForm))
    await context.setOffline(true)
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => asked.push(message.text()))
    page.on('pageerror', (error) => asked.push(String(error)))
    const address = String(pathToFileURL(file))
    await page.goto(address)
    await use({ page, address, asked })
    fs.rmSync(folder, { recursive: true, force: true })
  },
})

async function saved(page: Page): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Antworten sichern' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(sampleForm.fileName)
  return JSON.parse(fs.readFileSync(await download.path(), 'utf8')) as Record<string, unknown>
}

const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name })

test('everything that is answered lies in the sealed file, whatever its texts are', async ({ form }) => {
  const { page, asked } = form
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script><img src=x')
  await group(page, /Ziehen Sie um/)
    .getByLabel('Ja')
    .check()
  await page.getByRole('textbox', { name: 'Wohin?' }).fill('nach Nebenan')
  await group(page, /Standort$/)
    .getByLabel('Miete')
    .check()
  await group(page, 'Bedarf').getByLabel('Fläche').check()
  const factor = group(page, 'Verkehrsanbindung')
  await factor.getByRole('group', { name: 'Wichtigkeit' }).getByLabel('5').check()
  await factor.getByRole('group', { name: 'Zufriedenheit' }).getByLabel('2').check()
  await group(page, 'Fachkräfte').getByRole('group', { name: 'Wichtigkeit' }).getByLabel('4').check()
  await page.getByRole('textbox', { name: 'Neue Stellen (Stellen)' }).fill('1.200,5')
  await page.getByLabel(/Eva Muster/).check()
  await page.getByLabel('Notiz zum Besuch').fill('Gutes Gespräch')
  await page.getByRole('button', { name: 'Zusage hinzufügen' }).click()
  await page.getByRole('textbox', { name: 'Was wir zugesagt haben' }).fill('Plan schicken')
  await page.getByLabel('Bis wann').fill('2026-04-01')
  const file = await saved(page)
  const body = String(file['body'])
  const seal = createHmac('sha256', Buffer.from(sampleForm.key, 'hex'))
  expect(file).toMatchObject({ kontor: 'answers', version: 1, form: sampleForm.form })
  expect(file['seal']).toBe(seal.update(`kontor-answers/1/${sampleForm.form}/${body}`).digest('hex'))
  expect(JSON.parse(body)).toMatchObject({
    answers: [
      ['moving', '', 'yes'],
      ['where', '', 'nach Nebenan'],
      ['site', '', 'rent'],
      ['needs', 'space', 'yes'],
      ['factors', 'transport', '5/2'],
      ['factors', 'staff', '4/'],
      ['jobs', '', '1200.5'],
    ],
    note: 'Gutes Gespräch',
    heldOn: '2026-03-20',
    present: [[7, true]],
    newPeople: [],
    promises: [{ text: 'Plan schicken', dueOn: '2026-04-01' }],
  })
  await expect(page.getByRole('status')).toContainText(sampleForm.fileName)
  expect(await page.title()).toContain('</script>')
  expect(asked.filter((each) => !each.startsWith('file:') && !each.startsWith('blob:file'))).toEqual([])
})

test('a reload loses nothing, and no answer is given for a question that is not asked', async ({ form }) => {
  const { page } = form
  await group(page, /Ziehen Sie um/)
    .getByLabel('Ja')
    .check()
  await page.getByRole('textbox', { name: 'Wohin?' }).fill('nach Nebenan')
  await page.getByLabel('Notiz zum Besuch').fill('mitten im Sa')
  await page.getByRole('button', { name: 'Weitere Person' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Otto Neu')
  await expect(page.getByText(/Auf diesem Gerät gemerkt/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Wohin?' })).toHaveValue('nach Nebenan')
  await expect(page.getByLabel('Notiz zum Besuch')).toHaveValue('mitten im Sa')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Otto Neu')
  await expect(page.getByText(/Auf diesem Gerät gemerkt/)).toBeVisible()
  await group(page, /Ziehen Sie um/)
    .getByLabel('Nein')
    .check()
  await expect(page.getByRole('textbox', { name: 'Wohin?' })).toBeHidden()
  await page.getByRole('button', { name: 'Antwort löschen: Stimmung' }).click()
  const body = JSON.parse(String((await saved(page))['body'])) as { answers: unknown; newPeople: unknown }
  expect(body.answers).toEqual([
    ['moving', '', 'no'],
    ['mood', '', null],
  ])
  expect(body.newPeople).toMatchObject([{ name: 'Otto Neu', jobTitle: '' }])
})

test('what cannot be read back is said at its field before anything is saved', async ({ form: { page } }) => {
  await page.getByRole('textbox', { name: 'Neue Stellen (Stellen)' }).fill('viele')
  await page.getByRole('button', { name: 'Antworten sichern' }).click()
  await expect(page.getByRole('textbox', { name: 'Neue Stellen (Stellen)' })).toBeFocused()
  await expect(page.getByRole('status')).toContainText('Noch nicht gesichert')
  await page.getByRole('textbox', { name: 'Neue Stellen (Stellen)' }).fill('12')
  const heldOn = page.getByLabel('Besucht am')
  // the first part of the day alone
  await heldOn.press('Delete')
  await page.getByRole('button', { name: 'Antworten sichern' }).click()
  await expect(heldOn).toBeFocused()
  await expect(page.getByText('Das ist noch kein ganzer Tag')).toBeVisible()
  await heldOn.fill('20266-03-20')
  await expect(page.getByText('Das ist noch kein ganzer Tag')).toBeVisible()
  await heldOn.fill('2026-03-20')
  await page.getByRole('button', { name: 'Zusage hinzufügen' }).click()
  await page.getByLabel('Bis wann').fill('2026-04-01')
  await page.getByRole('button', { name: 'Antworten sichern' }).click()
  await expect(page.getByRole('textbox', { name: 'Was wir zugesagt haben' })).toBeFocused()
})

test('what follows from an answer of the core is in sight, and only what is asked is counted', async ({
  form: { page },
}) => {
  const why = page.getByRole('textbox', { name: 'Wohin?' })
  await expect(why).toBeHidden()
  await group(page, /Ziehen Sie um/)
    .getByLabel('Ja')
    .check()
  await expect(why).toBeVisible()
  await expect(page.getByText(/Weitere Fragen/)).toHaveCount(2)
  await expect(page.getByText(/Weitere Fragen/).filter({ visible: true })).toHaveText('Weitere Fragen (1)')
})

test('two windows of one form do not overwrite each other', async ({ form: { page, address }, context }) => {
  const other = await context.newPage()
  await other.goto(address)
  await other.getByLabel('Notiz zum Besuch').fill('im zweiten Fenster')
  await expect(other.getByText(/Auf diesem Gerät gemerkt/)).toBeVisible()
  await page.getByLabel('Notiz zum Besuch').fill('im ersten')
  await expect(page.getByRole('alert').filter({ hasText: 'zweiten Fenster' })).toBeVisible()
  await expect(page.getByText('Noch nicht als Datei gesichert.')).toBeVisible()
  await page.getByRole('button', { name: 'Mit dem Stand des anderen Fensters weitermachen' }).click()
  await expect(page.getByLabel('Notiz zum Besuch')).toHaveValue('im zweiten Fenster')
  // and the other learns it as soon as somebody comes back to it
  await other.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(other.getByRole('alert').filter({ hasText: 'zweiten Fenster' })).toBeVisible()
})

test('what stands only here stays where the other window has deleted all', async ({
  form: { page, address },
  context,
}) => {
  const other = await context.newPage()
  await other.goto(address)
  const note = page.getByLabel('Notiz zum Besuch')
  await other.getByLabel('Notiz zum Besuch').fill('im zweiten Fenster')
  await expect(other.getByText(/Auf diesem Gerät gemerkt/)).toBeVisible()
  await note.fill('im ersten')
  await expect(page.getByRole('alert').filter({ hasText: 'zweiten Fenster' })).toBeVisible()
  other.once('dialog', (dialog) => void dialog.accept())
  await other.getByRole('button', { name: 'Antworten auf diesem Gerät löschen' }).click()
  await expect(other.getByText('Noch nichts eingetragen.')).toBeVisible()
  await page.getByRole('button', { name: 'Mit dem Stand des anderen Fensters weitermachen' }).click()
  await note.press('End')
  await note.pressSequentially(' und weiter')
  await expect(note).toHaveValue('im ersten und weiter')
})

test('all that was kept can be deleted from the device', async ({ form: { page } }) => {
  await page.getByLabel('Notiz zum Besuch').fill('vertraulich')
  await expect(page.getByText(/Auf diesem Gerät gemerkt/)).toBeVisible()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Antworten auf diesem Gerät löschen' }).click()
  await expect(page.getByText('Noch nichts eingetragen.')).toBeVisible()
  await expect(page.getByLabel('Notiz zum Besuch')).toHaveValue('')
})

test('a browser that keeps nothing is said, and closing it asks first', async ({
  form: { page, address },
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await page.goto(address)
  await expect(page.getByRole('alert').filter({ hasText: 'merkt sich bei Dateien nichts' })).toBeVisible()
  await page.getByLabel('Notiz zum Besuch').pressSequentially('x')
  const asking = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asking
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the form keeps nobody out, ${colorScheme}, narrow and by keyboard alone`, async ({
    form: { page },
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.getByText('Weitere Fragen (1)').click()
    await group(page, /Ziehen Sie um/)
      .getByLabel('Ja')
      .check()
    await page.getByRole('button', { name: 'Zusage hinzufügen' }).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.setViewportSize({ width: 320, height: 568 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
    await page.getByLabel('Besucht am').focus()
    const seen = new Set<string>()
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      seen.add(
        await page.evaluate(
          () =>
            document.activeElement?.textContent ||
            document.activeElement?.closest('label')?.textContent ||
            document.activeElement?.id ||
            '',
        ),
      )
    }
    expect([...seen]).toContain('Antworten sichern')
  })
