import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { writeRegister } from '../bench/generate-register.ts'
import { test, type Kontor } from '../support/app.ts'
import { openByMenuKeys, tile, toComparison, waitForComparison } from './import-steps.ts'
import { answerDialogs, countOrganisations, goTo, setUpOffice } from './journey.ts'
import { writeExtract } from './register-files.ts'

test('a file that is no register says so, and what to do', async ({ kontor }, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const broken = [
    {
      name: 'archiv.csv',
      bytes: Buffer.concat([Buffer.from('504b0304140006000800', 'hex'), Buffer.alloc(4000, 'bild.png')]),
      says: /Archiv|beschädigt/,
    },
    { name: 'brief.csv', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'), says: /PDF/ },
    { name: 'leer.csv', bytes: Buffer.alloc(0), says: /leer/ },
  ]
  for (const { name, bytes, says } of broken) {
    const file = testInfo.outputPath(name)
    fs.writeFileSync(file, bytes)
    await answerDialogs(kontor, file)
    await goTo(page, 'Import')
    await page.getByRole('button', { name: 'Register auswählen' }).first().click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(says)
    await page.getByRole('main').getByRole('button', { name: 'Abbrechen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  }
})

test('a file that goes away before it is compared: said where the person is, another can be chosen', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const file = testInfo.outputPath('weg.csv')
  writeExtract(file, 'first')
  await answerDialogs(kontor, file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('table', { name: 'Zuordnung der Spalten' }).waitFor()
  fs.rmSync(file)
  await page.keyboard.press('Control+Enter')
  const notice = page.getByRole('main').getByRole('alert')
  await expect(notice).toContainText('gibt es nicht mehr')
  const other = testInfo.outputPath('anderes.csv')
  writeExtract(other, 'first')
  await answerDialogs(kontor, other)
  await page.getByRole('main').getByRole('button', { name: 'Andere Datei auswählen' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('anderes.csv')
  await page.getByRole('main').getByRole('button', { name: 'Weiter' }).waitFor()
  await toComparison(page)
})

test('a pipe in the place of a file is refused at once, and another file can be chosen', async ({
  kontor,
}, testInfo) => {
  test.skip(process.platform === 'win32', 'Windows has no pipes among its files')
  const { page } = kontor
  await setUpOffice(kontor)
  const pipe = testInfo.outputPath('haengt.csv')
  execFileSync('mkfifo', [pipe])
  try {
    await answerDialogs(kontor, pipe)
    await goTo(page, 'Import')
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
    await page.keyboard.press('Control+N')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('keine gewöhnliche Datei')
    await expect(page.getByRole('main').getByRole('button', { name: 'Andere Datei auswählen' })).toBeVisible()
  } finally {
    fs.rmSync(pipe)
  }
})

test('personal columns are named and not taken; one that only seems so may be taken', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const file = testInfo.outputPath('gewerbe.csv')
  const days = ['01.02.1970', '03.04.1981', '05.06.1965', '30.11.1958', '17.08.1990', '09.09.1949']
  fs.writeFileSync(
    file,
    [
      'Gewerbe-ID;Firma;Ort;Geb.-Datum;Konfession;Feld 6',
      ...days.map((day, index) => `G${index};Ahlers Bau ${index};Bottrop;${day};ev;${day}`),
    ].join('\n'),
  )
  await answerDialogs(kontor, file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await page.keyboard.press('Control+Enter')
  const main = page.getByRole('main')
  await expect(main).toContainText('nie gespeichert: Geb.-Datum (Geburt oder Alter), Konfession (Religion).')
  await expect(main).toContainText('nicht gespeichert: Feld 6 (Geburt oder Alter)')
  await expect(page.getByRole('button', { name: /Feld in Kontor: Konfession/ })).toBeDisabled()
  await page.getByRole('button', { name: /Feld in Kontor: Feld 6/ }).click()
  await page.getByRole('option', { name: 'Gegründet am' }).click()
  await expect(main).toContainText('vermutlich persönlich, bitte prüfen')
  await page.keyboard.press('Control+Enter')
  await waitForComparison(page)
  await expect(main).toContainText('Nicht gespeichert wurden: Geb.-Datum, Konfession.')
})

/** Drops a file of this computer on the window, as the system does. */
async function dropFile(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await page.setInputFiles('#dropped', file)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const transfer = new DataTransfer()
    for (const chosen of input?.files ?? []) transfer.items.add(chosen)
    input?.remove()
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
  })
}

test('a file dropped on any screen opens in the wizard; leaving and coming back goes on', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const file = testInfo.outputPath('gezogen.csv')
  writeExtract(file, 'first')
  await goTo(page, 'Themen')
  await dropFile(page, file)
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('gezogen.csv')
  await page.getByRole('table', { name: 'Die ersten Zeilen der Datei' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('table', { name: 'Zuordnung der Spalten' }).waitFor()
  await page.getByRole('button', { name: /Feld in Kontor: federal_state/ }).click()
  await page.getByRole('option', { name: 'Notiz' }).click()

  await goTo(page, 'Start')
  await goTo(page, 'Import')
  await page.getByRole('button', { name: 'Fortsetzen: gezogen.csv' }).click()
  await expect(heading).toHaveText('gezogen.csv')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /Feld in Kontor: federal_state/ })).toContainText('Notiz')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('table', { name: 'Die ersten Zeilen der Datei' })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Abbrechen' }).click()
  await expect(page.getByText('Angefangene Importe')).toBeHidden()
})

test('decisions are still there after Kontor was closed', async ({ launch }, testInfo) => {
  const first = await launch()
  await setUpOffice(first)
  const known = testInfo.outputPath('bekannt.csv')
  writeExtract(known, 'first')
  await answerDialogs(first, known)
  await goTo(first.page, 'Import')
  await openByMenuKeys(first.page)
  await toComparison(first.page)
  await first.page.keyboard.press('Control+Enter')
  await first.page.getByText('Register übernommen').waitFor()
  const next = testInfo.outputPath('naechste.csv')
  writeExtract(next, 'second')
  await answerDialogs(first, next)
  await goTo(first.page, 'Import')
  await openByMenuKeys(first.page)
  await toComparison(first.page)
  const elektro = { name: /Elektro Weiss/ }
  await expect(first.page.getByRole('option', elektro)).toBeFocused()
  await first.page.keyboard.press('x')
  await expect(tile(first.page, 'Zu entscheiden')).toBeVisible()
  await expect(first.page.getByText('nur offene (eine)')).toBeVisible()
  await first.app.close()

  const { page } = await launch()
  await goTo(page, 'Import')
  await expect(page.getByRole('table', { name: 'Angefangene Importe' })).toContainText('eine zu entscheiden')
  await page.getByRole('button', { name: 'Fortsetzen: naechste.csv' }).click()
  await waitForComparison(page)
  await expect(page.getByRole('option', elektro)).toContainText('auslassen')
  // the columns can be changed without the file
  await page.getByRole('main').getByRole('button', { name: 'Zurück' }).click()
  await expect(page.getByRole('table', { name: 'Zuordnung der Spalten' })).toContainText('Marktplatz 8')
  await page.getByRole('button', { name: /Feld in Kontor: federal_state/ }).click()
  await page.getByRole('option', { name: 'Stadtteil' }).click()
  await page.getByRole('main').getByRole('button', { name: 'Abgleichen' }).click()
  await waitForComparison(page)
  await page.getByRole('button', { name: 'Verwerfen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwerfen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  await expect(page.getByText('Angefangene Importe')).toBeHidden()
  expect(await countOrganisations(page)).toBe(10)
})

/** A large register, compared and about to be taken over. */
async function compareLarge(kontor: Kontor, file: string): Promise<void> {
  await setUpOffice(kontor)
  writeRegister(file, { rows: 60_000, encoding: 'windows-1252', seed: 1 })
  await answerDialogs(kontor, file)
  await goTo(kontor.page, 'Import')
  await openByMenuKeys(kontor.page)
  await toComparison(kontor.page)
}

test('an import cancelled half way leaves nothing, and the window answers meanwhile', async ({
  kontor,
}, testInfo) => {
  test.setTimeout(120_000)
  const { page } = kontor
  await compareLarge(kontor, testInfo.outputPath('gross.csv'))
  await page
    .getByRole('main')
    .getByRole('button', { name: /Zeilen übernehmen$/ })
    .click()
  await page.getByRole('main').getByRole('progressbar').waitFor()
  const milliseconds = await page.evaluate(async () => {
    const start = performance.now()
    document.querySelector<HTMLElement>('.top-bar-search')?.click()
    while (document.querySelector('[role="dialog"] input') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - start
  })
  expect(milliseconds).toBeLessThan(1000)
  await page.keyboard.press('Escape')
  // at once within the page: from here the import would be over before the press arrives
  await page.evaluate(async () => {
    const share = () => document.querySelector('main [role="progressbar"]')?.getAttribute('aria-valuenow')
    while (Number(share() ?? 0) < 50) await new Promise((resolve) => requestAnimationFrame(resolve))
    document.querySelector<HTMLElement>('main .imports-actions-inline button')?.click()
  })
  await expect(page.getByText('Der Import wurde abgebrochen. Es ist nichts zurückgeblieben.')).toBeVisible()
  expect(await countOrganisations(page)).toBe(0)
  // what was compared can be taken over after all
  await page.getByRole('button', { name: 'Zum Abgleich' }).click()
  await waitForComparison(page)
  await expect(page.getByRole('main').getByRole('button', { name: /Zeilen übernehmen$/ })).toBeEnabled()
})

test('closing the window asks while an import runs', async ({ launch }, testInfo) => {
  test.setTimeout(120_000)
  const kontor = await launch()
  const { page, app } = kontor
  await compareLarge(kontor, testInfo.outputPath('gross.csv'))
  await page
    .getByRole('main')
    .getByRole('button', { name: /Zeilen übernehmen$/ })
    .click()
  await page.getByRole('main').getByRole('progressbar').waitFor()
  const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const questions: string[] = []
    const [window] = BrowserWindow.getAllWindows()
    let tell: () => void = () => undefined
    const isAsked = new Promise<void>((resolve) => (tell = resolve))
    const answer = (response: number) => {
      // Electron's own declaration has two shapes of it
      dialog.showMessageBox = ((_window: unknown, options: { message: string }) => {
        questions.push(options.message)
        tell()
        return Promise.resolve({ response, checkboxChecked: false })
      }) as typeof dialog.showMessageBox
    }
    answer(0)
    window?.close()
    await isAsked
    // whatever the answer leads to comes before this
    await new Promise((resolve) => setImmediate(resolve))
    const stayed = BrowserWindow.getAllWindows().length
    answer(1)
    return { questions, stayed }
  })
  expect(asked).toEqual({ questions: ['Ein Import läuft.'], stayed: 1 })
  const ended = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
  const again = await launch()
  await goTo(again.page, 'Import')
  await expect(again.page.getByRole('table', { name: 'Angefangene Importe' })).toContainText('gross.csv')
  expect(await countOrganisations(again.page)).toBe(0)
})
