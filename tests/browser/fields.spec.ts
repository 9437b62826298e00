import { expect, type Locator, type Page } from '@playwright/test'
import { makeRecords } from '../support/draft-forms.ts'
import { visit } from '../support/journey.ts'
import { test, type Kontor } from '../support/window.ts'

/** The form in which a company has a field of each kind, on a Thursday in March. */
async function editCompany(kontor: Kontor): Promise<Locator> {
  const { page } = kontor
  const { organisation } = await makeRecords(page)
  await page.clock.setFixedTime('2026-03-05T10:00:00')
  await visit(page, `/organisations/${organisation}`)
  await page.getByRole('heading', { level: 1, name: 'Bäckerei Amsel GmbH' }).waitFor()
  await page.keyboard.press('F2')
  return page.getByRole('dialog', { name: 'Angaben bearbeiten' })
}

/** Types into a field in place of what stands there. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
}

test('a day is said in full while it is typed, and stands in figures when its field is left', async ({
  kontor,
}) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const founded = form.getByRole('textbox', { name: 'Gegründet am' })
  for (const [typed, said, left] of [
    ['5.3.26', 'Donnerstag, 5. März 2026', '5.3.2026'],
    ['24.12.', 'Mittwoch, 24. Dezember 2025', '24.12.2025'],
    ['010487', 'Mittwoch, 1. April 1987', '1.4.1987'],
    ['vorgestern', 'Dienstag, 3. März 2026', '3.3.2026'],
    ['1.4.1887', 'Freitag, 1. April 1887', '1.4.1887'],
  ] as const) {
    await type(page, founded, typed)
    await expect(founded).toHaveValue(typed)
    await expect(founded).toHaveAccessibleDescription(said)
    await page.keyboard.press('Tab')
    await expect(founded).toHaveValue(left)
  }
  await page.keyboard.press('Control+S')
  await expect(form).toBeHidden()
  await expect(page.getByRole('main').getByText('1. April 1887')).toBeVisible()
})

test('a founding year stays a year, and two digits lie in the past', async ({ kontor }) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const founded = form.getByRole('textbox', { name: 'Gegründet am' })
  await expect(founded).toHaveAccessibleDescription('z. B. 1.4.1987, April 1987, 1987')
  for (const [typed, said, left] of [
    ['1.4.30', 'Dienstag, 1. April 1930', '1.4.1930'],
    ['4/87', /nicht lesbar/, '4/87'],
    ['4/1987', 'April 1987, ohne Tag', 'April 1987'],
    ['1987', 'nur das Jahr', '1987'],
  ] as const) {
    await type(page, founded, typed)
    await page.keyboard.press('Tab')
    await expect(founded).toHaveValue(left)
    await expect(founded).toHaveAccessibleDescription(said)
  }
  await page.keyboard.press('Control+S')
  await expect(form).toBeHidden()
  await expect(page.getByRole('definition').filter({ hasText: /^1987/ })).toBeVisible()
  await page.keyboard.press('F2')
  await expect(founded).toHaveValue('1987')
})

test('Esc puts back the date that stood there, and closes nothing', async ({ kontor }) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const founded = form.getByRole('textbox', { name: 'Gegründet am' })
  await type(page, founded, '1.4.1987')
  await page.keyboard.press('Tab')
  for (const typed of ['5.3.2', '5.3.2026', 'irgendwann']) {
    await type(page, founded, typed)
    await page.keyboard.press('Escape')
    await expect(founded).toHaveValue('1.4.1987')
    await expect(founded).toHaveAccessibleDescription('Mittwoch, 1. April 1987')
    await expect(form).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
})

test('a choice that was not made says so in the words of the office', async ({ kontor }) => {
  const form = await editCompany(kontor)
  await expect(form.getByRole('button', { name: /Registerart/ })).toHaveText(/keine Angabe/)
})

test('what is no day is said at its field, keeps its letters and is not saved', async ({ kontor }) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const founded = form.getByRole('textbox', { name: 'Gegründet am' })
  for (const [typed, says] of [
    ['31.2.2026', /nicht lesbar/],
    ['irgendwann', /nicht lesbar/],
    ['5.3.0026', /kein Datum|nicht lesbar/],
  ] as const) {
    await type(page, founded, typed)
    await page.keyboard.press('Control+S')
    await expect(founded).toBeFocused()
    await expect(founded).toHaveAccessibleDescription(says)
    await expect(founded).toHaveAttribute('aria-invalid', 'true')
  }
  await type(page, founded, '')
  await page.keyboard.press('Control+S')
  await expect(form).toBeHidden()
})

test('a day chosen from the calendar by keys; Esc closes the calendar and nothing else', async ({
  kontor,
}) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const founded = form.getByRole('textbox', { name: 'Gegründet am' })
  await type(page, founded, '27.2.26')
  await page.keyboard.press('Alt+ArrowDown')
  const calendar = page.getByRole('dialog', { name: 'Gegründet am' })
  await expect(calendar.getByRole('button', { name: /27\. Februar 2026/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(calendar).toBeHidden()
  await expect(founded).toHaveValue('1.3.2026')

  await founded.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(calendar.getByRole('button', { name: /, 1\. März 2026/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  await expect(form).toBeVisible()
  await expect(founded).toHaveValue('1.3.2026')
  await expect(form.locator(':focus')).toHaveCount(1)
})

test('a number is read as it is written in German, and cannot be less than its least', async ({ kontor }) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const employees = form.getByRole('textbox', { name: 'Beschäftigte', exact: true })
  for (const [typed, left] of [
    ['1204', '1.204'],
    ['1.204', '1.204'],
    ['0', '0'],
    ['', ''],
    ['12', '12'],
  ] as const) {
    await type(page, employees, typed)
    await page.keyboard.press('Tab')
    await expect(employees).toHaveValue(left)
  }
  await type(page, employees, '')
  await page.keyboard.press('Control+S')
  await expect(form).toBeHidden()
  await page.keyboard.press('F2')
  await expect(employees).toHaveValue('')
})

test('a field that suggests takes what is pointed at, and otherwise leaves what was typed', async ({
  kontor,
}) => {
  const { page } = kontor
  const form = await editCompany(kontor)
  const code = form.getByRole('combobox', { name: 'WZ-Code' })
  await type(page, code, '6')
  await expect(page.getByRole('option', { name: /^62/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(code).toHaveValue('6')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(form).toBeVisible()

  await type(page, code, '6')
  const second = page.getByRole('option').nth(1)
  await expect(second).toBeVisible()
  const value = (await second.textContent())?.slice(0, 2) ?? ''
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(second).toHaveAttribute('data-focused', 'true')
  await page.keyboard.press('Enter')
  await expect(code).toHaveValue(value)
  await expect(page.getByRole('option')).toHaveCount(0)

  // Esc closes the list first, then the form
  await type(page, code, '6')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(form).toBeVisible()
})

test('a field for a record: opened it shows all, emptied it holds none', async ({ kontor }) => {
  const { page } = kontor
  await makeRecords(page)
  await visit(page, '/start')
  await page.keyboard.press('Control+Shift+B')
  const dialog = page.getByRole('dialog', { name: 'Besuch festhalten' })
  const company = dialog.getByRole('combobox', { name: 'Unternehmen' })
  await company.fill('amsel')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(dialog).toBeVisible()
  await expect(company).toHaveValue('amsel')
  await page.keyboard.press('Enter')
  await expect(company).toHaveValue('Bäckerei Amsel GmbH')

  await type(page, company, '')
  await page.keyboard.press('Tab')
  await expect(company).toHaveValue('')
  await page.keyboard.press('Control+Enter')
  await expect(company).toBeFocused()
  await expect(company).toHaveAccessibleDescription(/Welches Unternehmen/)
})
