import fs from 'node:fs'
import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { goTo, visit } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { visitFields } from '../support/records.ts'
import { hasOpenSsl } from '../support/stock/certificates.ts'
import { hasPostgres, PostgresServer } from '../support/stock/postgres-server.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'
import {
  askToJoin,
  join,
  newCompany,
  ownWay,
  rename,
  share,
  sharedFolder,
  statusBar,
  syncNow,
} from '../support/desk-windows.ts'

test('a stock is shared in a folder, and the status bar says so', async ({ kontor }) => {
  const { page } = kontor
  await expect(statusBar(page).getByRole('link', { name: 'Alles geteilt' })).toHaveCount(0)
  await share(kontor, sharedFolder(kontor))
  await expect(statusBar(page).getByRole('link', { name: 'Alles geteilt' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Erika Beispiel dieser/ })).toBeVisible()

  await page.getByRole('button', { name: '„Erika Beispiel“ umbenennen' }).click()
  const dialog = page.getByRole('dialog', { name: '„Erika Beispiel“ umbenennen' })
  await dialog.getByRole('textbox', { name: /Name des Arbeitsplatzes/ }).fill('Zimmer 12')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Zimmer 12 dieser/ })).toBeVisible()

  await page.getByRole('textbox', { name: /Code vom neuen Arbeitsplatz/ }).fill('7KQM-2XHD-9RTA')
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Neuen Arbeitsplatz aufnehmen' })
  await expect(card.getByRole('alert')).toContainText('Niemand bittet mit diesem Code um Aufnahme')
})

/** Fills in what IT has given out, with a password of one's own. */
async function fillInDatabase(surface: Locator, server: PostgresServer, password: string): Promise<void> {
  const { host, port, user } = server.access
  await surface.getByRole('radio', { name: /^Datenbank/ }).check({ force: true })
  await surface.getByRole('textbox', { name: /^Server/ }).fill(host)
  await surface.getByRole('textbox', { name: /^Port/ }).fill(String(port))
  await surface.getByRole('textbox', { name: /^Rolle/ }).fill(user)
  await surface.getByLabel(/^Kennwort/).fill(password)
}

// without Debian's packages `postgresql` and `openssl` there is no server to test with
test.describe('in PostgreSQL', () => {
  test.skip(!hasPostgres || !hasOpenSsl, 'there is no PostgreSQL on this computer')

  test('a stock is shared after a wrong password was told, and a newcomer joins', async ({
    kontor: one,
    other,
  }) => {
    const server = await PostgresServer.startEncrypted()
    try {
      const { page } = one
      await goTo(page, 'Arbeitsplätze')
      await page.getByRole('button', { name: 'Bestand teilen …' }).click()
      const dialog = page.getByRole('dialog', { name: 'Bestand teilen' })
      await fillInDatabase(dialog, server, 'falsch')
      const attempt = dialog.getByRole('button', { name: 'Verbindung prüfen' })
      await attempt.click()
      await expect(dialog.getByRole('alert')).toContainText('weist sich nicht so aus, wie er muss')
      await one.answerDialogs(server.authorityFile)
      await dialog.getByRole('button', { name: 'Datei wählen …' }).click()
      await expect(dialog).toContainText('authority.pem')
      await attempt.click()
      await expect(dialog.getByRole('alert')).toContainText('Rolle oder Kennwort stimmen nicht')
      expect(await violations(page, 'place')).toEqual([])

      // what was typed is still there when the dialog is opened again, all but the password and the file
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Bestand teilen …' }).click()
      await expect(dialog.getByRole('textbox', { name: /^Rolle/ })).toHaveValue(server.access.user)
      const password = dialog.getByLabel(/^Kennwort/)
      await expect(password).toHaveValue('')
      await dialog.getByRole('button', { name: 'Datei wählen …' }).click()
      await expect(dialog).toContainText('authority.pem')
      await password.fill(server.access.password)
      await attempt.click()
      await expect(dialog).toContainText('Geprüft: Hier kann der gemeinsame Bestand liegen.')
      await password.press('Enter')
      await expect(page.getByRole('table', { name: 'Arbeitsplätze dieses Bestands' })).toBeVisible()
      await expect(page.getByText('Datenbank kontor auf localhost')).toBeVisible()
      // neither settings nor drafts hold it
      const texts = fs
        .readdirSync(one.profile, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => fs.readFileSync(path.join(one.profile, name), 'utf8'))
      expect(texts.length).toBeGreaterThan(1)
      expect(texts.join('\n')).not.toContain(server.access.password)

      await other.answerDialogs(server.authorityFile)
      await other.page.getByRole('button', { name: 'Beitreten …' }).click()
      const form = other.page.getByRole('form', { name: 'Einem gemeinsamen Bestand beitreten' })
      await fillInDatabase(form, server, server.access.password)
      await form.getByRole('button', { name: 'Datei wählen …' }).click()
      await expect(form).toContainText('authority.pem')
      expect(await violations(other.page, 'join')).toEqual([])
      await askToJoin(other, one)
      await expect(page.getByRole('row', { name: /Notebook/ })).toBeVisible()
      const id = await newCompany(other, 'Amsel GmbH')
      await visit(page, `/organisations/${id}`)
      await expect(page.getByRole('heading', { level: 1, name: 'Amsel GmbH' })).toBeVisible()
    } finally {
      await server.remove()
    }
  })
})

test.describe('moving to PostgreSQL', () => {
  test.skip(!hasPostgres || !hasOpenSsl, 'there is no PostgreSQL on this computer')

  test('takes the others along, who are asked for the password, and lose nothing meanwhile', async ({
    kontor: one,
    other,
  }) => {
    const server = await PostgresServer.startEncrypted()
    try {
      const folder = sharedFolder(one)
      await share(one, folder)
      await join(other, one, folder)
      const { page } = one
      await expect(page.getByRole('row', { name: /Notebook/ })).toBeVisible()
      await one.answerDialogs(server.authorityFile)
      await page.getByRole('button', { name: 'Umziehen …' }).click()
      const dialog = page.getByRole('dialog', { name: 'Gemeinsamen Bestand umziehen' })
      await fillInDatabase(dialog, server, server.access.password)
      await dialog.getByRole('button', { name: 'Datei wählen …' }).click()
      await expect(dialog).toContainText('authority.pem')
      expect(await violations(page, 'move')).toEqual([])
      await dialog.getByLabel(/^Kennwort/).press('Enter')
      await expect(page.getByText('Der gemeinsame Bestand ist umgezogen')).toBeVisible()
      await expect(page.getByText('Datenbank kontor auf localhost')).toBeVisible()

      await syncNow(other)
      const id = await newCompany(other, 'Amsel GmbH')
      await goTo(other.page, 'Arbeitsplätze')
      const told = other.page.getByRole('region', { name: 'Gemeinsamer Bestand' })
      await expect(told).toContainText('in die Datenbank „kontor“ auf „localhost“')
      await expect(told).toContainText('eine Änderung; sie ist auf diesem Rechner gespeichert')
      expect(await violations(other.page, 'moved')).toEqual([])
      await told.getByRole('button', { name: 'Zugang angeben …' }).click()
      const access = other.page.getByRole('dialog', { name: 'Zugang dieses Arbeitsplatzes ändern' })
      await expect(access.getByRole('textbox', { name: /^Server/ })).toHaveValue('localhost')
      await access.getByLabel(/^Kennwort/).fill('falsch')
      await access.getByRole('button', { name: 'Ändern', exact: true }).click()
      await expect(access.getByRole('alert')).toContainText('Rolle oder Kennwort stimmen nicht')
      await access.getByLabel(/^Kennwort/).fill(server.access.password)
      await access.getByRole('button', { name: 'Ändern', exact: true }).click()
      await expect(other.page.getByText('Datenbank kontor auf localhost')).toBeVisible()
      await visit(page, `/organisations/${id}`)
      await expect(page.getByRole('heading', { level: 1, name: 'Amsel GmbH' })).toBeVisible()
    } finally {
      await server.remove()
    }
  })
})

test('a newcomer joins with a code, work appears at the other desk, and a conflict is settled', async ({
  kontor: one,
  other,
}) => {
  const folder = sharedFolder(one)
  const way = ownWay(folder)
  await share(one, folder)
  await join(other, one, way.path)
  await expect(one.page.getByRole('row', { name: /Notebook/ })).toBeVisible()

  const id = await newCompany(other, 'Amsel GmbH')
  await other.page.evaluate(
    (fields) => (globalThis as unknown as WithKontor).kontor.visits.log({ ...fields, followUp: null }),
    { ...visitFields(id, { subject: 'Antrittsbesuch' }), status: 'held' as const },
  )
  await syncNow(other)
  await visit(one.page, `/organisations/${id}`)
  await expect(one.page.getByRole('heading', { level: 1, name: 'Amsel GmbH' })).toBeVisible()
  await expect(one.page.getByRole('button', { name: 'Antrittsbesuch' })).toBeVisible()

  fs.renameSync(folder, `${folder}-away`)
  expect(await rename(one, id, 'Eins GmbH')).toBe(true)
  expect(await rename(other, id, 'Zwei GmbH')).toBe(true)
  for (const { page } of [one, other])
    await expect(
      statusBar(page).getByRole('link', { name: 'Ohne Netz: eine Änderung noch nicht geteilt' }),
    ).toBeVisible()
  way.close()
  fs.renameSync(`${folder}-away`, folder)
  await syncNow(one)
  way.open()
  await syncNow(other)
  await syncNow(one)

  for (const { page } of [one, other])
    await expect(statusBar(page).getByRole('link', { name: 'Ein Konflikt' })).toBeVisible()
  const { page } = other
  await statusBar(page).getByRole('link', { name: 'Ein Konflikt' }).click()
  const conflict = page.getByRole('article', { name: /Unternehmen: Eins GmbH · Name/ })
  await expect(conflict).toContainText('Steht im EintragEins GmbH')
  await expect(conflict).toContainText('Nicht übernommenZwei GmbH')
  expect(await violations(page, 'conflicts')).toEqual([])
  await conflict.getByRole('button', { name: /übernehmen$/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Konflikte' })).toBeFocused()
  await expect(page.getByRole('table', { name: 'Gelöste Konflikte' })).toContainText('übernommen')
  expect(await violations(page, 'settled')).toEqual([])
  await syncNow(other)
  await syncNow(one)
  await expect(one.page.getByRole('heading', { level: 1, name: 'Zwei GmbH' })).toBeVisible()

  // what was settled there is not taken back here
  await one.page.keyboard.press('Control+Z')
  await expect(one.page.getByText(/Rückgängig gemacht: Konflikt/)).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(/^Rückgängig gemacht: Konflikt gelöst/)).toBeVisible()
  await expect(conflict).toBeVisible()
})
