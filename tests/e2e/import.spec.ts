import { expect, type Page } from '@playwright/test'
import { writeRegister } from '../bench/generate-register.ts'
import { test } from '../support/app.ts'
import { openByMenuKeys, toComparison, undoNewest, waitForComparison } from '../support/import-steps.ts'
import { countOrganisations, goTo, setUpOffice } from '../support/journey.ts'
import { writeExtract } from '../support/register-files.ts'

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

test('a file dropped on any screen opens in the wizard; leaving and coming back goes on; it is taken over and back', async ({
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

  await dropFile(page, file)
  await page.getByRole('main').getByRole('button', { name: 'Weiter' }).waitFor()
  await toComparison(page)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Register eingelesen').waitFor()
  expect(await countOrganisations(page)).toBe(10)
  await goTo(page, 'Import')
  await undoNewest(page, 'gezogen.csv')
  expect(await countOrganisations(page)).toBe(0)
})

test('a large import: cancelled half way it leaves nothing, the window answers meanwhile, closing it asks', async ({
  launch,
}, testInfo) => {
  test.setTimeout(120_000)
  const kontor = await launch()
  const { page, app } = kontor
  const apply = page.getByRole('main').getByRole('button', { name: /Zeilen einlesen$/ })
  const progress = page.getByRole('main').getByRole('progressbar')
  await setUpOffice(kontor)
  const file = testInfo.outputPath('gross.csv')
  writeRegister(file, { rows: 60_000, encoding: 'windows-1252', seed: 1 })
  await kontor.answerDialogs(file)
  await goTo(page, 'Import')
  await openByMenuKeys(page)
  await toComparison(page)
  await apply.click()
  await progress.waitFor()
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
  await apply.click()
  await progress.waitFor()
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
