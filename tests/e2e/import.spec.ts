import fs from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { writeRegister } from '../bench/generate-register.ts'
import { test } from '../support/app.ts'
import { answerDialogs, countOrganisations, goTo, setUpOffice, writeWindowsText } from './journey.ts'

const register = [
  'Name;Straße;PLZ;Ort;Telefon;Beschäftigte',
  'Bäckerei Amsel GmbH;Lindenstraße 4;46236;Musterstadt;02041 12345;12',
  'Größer & Söhne KG;Mühlenweg 1;46236;Musterstadt;02041 999;140',
  'Elektro Weiß;Am Ölbach 3;46238;Musterstadt;;3',
  ';Namenlose Gasse 9;46238;Musterstadt;;',
]

/** Walks the wizard to the preview by keyboard alone. */
async function toPreview(page: Page): Promise<void> {
  await pressButton(page, 'Weiter')
  await page.getByRole('table', { name: 'Zuordnung der Spalten' }).waitFor()
  await pressButton(page, 'Weiter')
  await page.getByText('Noch ist nichts geändert').waitFor()
}

/** Reaches a button of the screen by Tab, and presses it. */
async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name })
  await expect(button).toBeEnabled()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to "${String(name)}" by Tab`)
}

const figure = (page: Page, label: string) =>
  page.getByRole('main').locator('.key-figure', { hasText: label })

test('a register by keyboard: looked at, taken in, found, changed by its next issue, taken back', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const file = testInfo.outputPath('register.csv')
  writeWindowsText(file, register)
  await answerDialogs(kontor, file)
  await goTo(page, 'Import')
  await page.getByText('Noch kein Register eingelesen').waitFor()
  await page.keyboard.press('Control+N')

  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('register.csv')
  await expect(page.getByRole('button', { name: /Zeichensatz/ })).toContainText('Windows (1252)')
  await expect(page.getByRole('button', { name: /Trennzeichen/ })).toContainText('Semikolon')
  await expect(page.getByRole('table', { name: 'Die ersten Zeilen der Datei' })).toContainText(
    'Größer & Söhne',
  )
  await toPreview(page)
  expect(await countOrganisations(page)).toBe(0)
  await expect(figure(page, 'neue Unternehmen')).toContainText('3')
  await expect(figure(page, 'abgewiesene Zeilen')).toContainText('1')
  await pressButton(page, '3 Zeilen übernehmen')
  await page.getByText('Register übernommen').waitFor()
  await pressButton(page, 'Unternehmen ansehen')

  const grid = page.getByRole('grid', { name: 'Unternehmen' })
  await expect(grid.getByText('Bäckerei Amsel GmbH')).toBeVisible()
  await expect(grid.getByText('Elektro Weiß')).toBeVisible()
  await goTo(page, 'Unternehmen')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('baeck')
  await expect(grid.getByText('Bäckerei Amsel GmbH')).toBeVisible()
  await expect(grid.getByText('Elektro Weiß')).toBeHidden()

  const next = testInfo.outputPath('register-2025.csv')
  writeWindowsText(
    next,
    register.map((line) => line.replace('02041 12345', '02041 54321').replace(';12', ';15')),
  )
  await answerDialogs(kontor, next)
  await goTo(page, 'Import')
  await page.keyboard.press('Control+N')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('register-2025.csv')
  await toPreview(page)
  await expect(figure(page, 'geänderte Unternehmen')).toContainText('1')
  await expect(figure(page, 'unverändert')).toContainText('2')
  const changes = page.getByRole('table', { name: 'Änderungen' })
  await expect(changes.getByRole('row', { name: /Bäckerei Amsel GmbH Beschäftigte 12 15/ })).toBeVisible()
  await pressButton(page, 'Eine Zeile übernehmen')
  await page.getByText('Register übernommen').waitFor()
  await pressButton(page, 'Schließen')

  const history = page.getByRole('table', { name: 'Bisherige Importe' })
  for (const name of ['register-2025.csv', 'register.csv']) {
    const row = history.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    await row.getByRole('button', { name: 'Zurücknehmen' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Zurücknehmen' }).press('Enter')
    await expect(row).toContainText('zurückgenommen')
  }
  await expect(page.getByText('3 Unternehmen wurden entfernt.')).toBeVisible()
  expect(await countOrganisations(page)).toBe(0)
})

test('a file that is no register says so, and what to do', async ({ kontor }, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const broken = [
    { name: 'tabelle.csv', bytes: Buffer.from('504b0304140006000800', 'hex'), says: /Excel|Archiv/ },
    { name: 'leer.csv', bytes: Buffer.alloc(0), says: /leer/ },
  ]
  for (const { name, bytes, says } of broken) {
    const file = testInfo.outputPath(name)
    fs.writeFileSync(
      file,
      Buffer.concat([bytes, bytes.length > 0 ? Buffer.alloc(4000, 'xl/workbook.xml') : bytes]),
    )
    await answerDialogs(kontor, file)
    await goTo(page, 'Import')
    await page.getByRole('button', { name: 'Register auswählen' }).first().click()
    await expect(page.getByRole('main')).toContainText(says)
    await page.getByRole('main').getByRole('button', { name: 'Abbrechen' }).click()
  }
})

test('a long import can be cancelled, leaves nothing, and the window answers meanwhile', async ({
  kontor,
}, testInfo) => {
  const { page } = kontor
  await setUpOffice(kontor)
  const file = testInfo.outputPath('gross.csv')
  writeRegister(file, { rows: 20_000, encoding: 'windows-1252', seed: 1 })
  await answerDialogs(kontor, file)
  await goTo(page, 'Import')
  await page.getByRole('button', { name: 'Register auswählen' }).first().click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('button', { name: /Zeilen übernehmen/ }).click({ timeout: 30_000 })
  await page.getByRole('progressbar', { name: /Das Register wird übernommen/ }).waitFor()
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
  await page.getByRole('main').getByRole('button', { name: 'Abbrechen' }).last().click()
  await expect(page.getByText('Der Import wurde abgebrochen. Es ist nichts zurückgeblieben.')).toBeVisible()
  expect(await countOrganisations(page)).toBe(0)
})
