import { expect } from '@playwright/test'
import type { Role } from '../../preload/contract/roles.ts'
import { dropOn } from '../support/drop.ts'
import { visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { test, type Kontor } from '../support/window.ts'

/** Somebody with a role sits at this desk from now on. */
const sitsHere = ({ page }: Kontor, role: Role): Promise<void> =>
  page.evaluate(async (wanted) => {
    const { kontor } = globalThis as unknown as WithKontor
    const added = await kontor.staff.add({ name: `Rolle ${wanted}`, initials: '', role: wanted })
    if (added.ok) await kontor.office.setCurrentStaff({ id: added.value.id })
  }, role)

test('who only reads is offered nothing that changes, and reads forms without a way to save', async ({
  city,
}) => {
  const { page } = city
  await visit(page, '/organisations/1')
  const main = page.getByRole('main')
  const edit = main.getByRole('button', { name: /bearbeiten|ändern|hinzufügen|festhalten|Neue Aufgabe/ })
  await expect(edit.first()).toBeVisible()
  await sitsHere(city, 'reader')
  await expect(page.getByRole('button', { name: /Rolle reader – nur Lesen/ })).toBeVisible()
  await expect(edit).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Neu', exact: true })).toHaveCount(0)
  // by keys there is no way either
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+Shift+B')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // a page's menu holds what reads
  await main.getByRole('button', { name: 'Weitere Befehle', exact: true }).click()
  await expect(page.getByRole('menuitem')).not.toHaveCount(0)
  await expect(page.getByRole('menuitem', { name: /Löschen|Zusammenführen/ })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await visit(page, '/tasks')
  await main.locator('.task-title').getByRole('button').first().click()
  const form = page.getByRole('dialog')
  await expect(form.getByText(/^Sie dürfen hier lesen, aber nichts ändern/)).toBeVisible()
  await expect(form.getByRole('textbox', { name: /^Was ist zu tun/ })).toBeDisabled()
  await expect(form.getByRole('button', { name: 'Speichern' })).toHaveCount(0)
  await form.getByRole('button', { name: 'Schließen' }).last().click()
  await expect(form).toHaveCount(0)
})

test('who only reads is told so by a table’s own keys, and takes hold of nothing', async ({ city }) => {
  const { page } = city
  const refusal = page
    .getByRole('alertdialog')
    .filter({ hasText: /^Sie dürfen hier lesen, aber nichts ändern/ })
  const forget = () => refusal.getByRole('button', { name: 'Schließen' }).click()
  await sitsHere(city, 'reader')
  await expect(page.getByRole('button', { name: /Rolle reader – nur Lesen/ })).toBeVisible()
  await visit(page, '/organisations')
  const cell = page.getByRole('grid').locator('[role="row"][row-index="0"] [col-id="district"]')
  await cell.click()
  await page.keyboard.press('Delete')
  await expect(refusal).toBeVisible()
  await expect(page.getByRole('alertdialog', { name: /löschen\?/ })).toHaveCount(0)
  await forget()
  await page.getByRole('grid').evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Hafen')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(refusal).toBeVisible()
  await forget()
  await dropOn(page, 'main', [{ name: 'Plan.pdf', bytes: Buffer.from('%PDF-') }])
  await expect(refusal).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await visit(page, '/calendar?of=all')
  const entries = page.locator('.days-entry')
  await expect(entries.first()).toBeVisible()
  await expect(page.locator('.days-entry[draggable="true"]')).toHaveCount(0)
})

test('what only a manager may do stands there out of use, and whom to ask', async ({ city }) => {
  const { page } = city
  await sitsHere(city, 'editor')
  await visit(page, '/settings/own-fields')
  const main = page.getByRole('main')
  await expect(main.getByText(/^Was hier ausgegraut ist, darf nur die Leitung/)).toBeVisible()
  await expect(main.getByRole('button', { name: /Feld/ }).first()).toBeDisabled()
  await visit(page, '/desks')
  await expect(main.getByRole('button', { name: 'Bestand teilen' })).toBeDisabled()
  await visit(page, '/organisations/1')
  await expect(main.getByRole('button', { name: /bearbeiten|ändern/ }).first()).toBeEnabled()
})
