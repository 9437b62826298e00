import { expect, type Page } from '@playwright/test'
import { test } from '../support/window.ts'
import type { WithKontor } from '../support/kontor.ts'
import { organisationFields, personFields } from '../support/records.ts'
import { goTo, visit } from '../support/journey.ts'

async function knownPeople(page: Page): Promise<number> {
  const organisationId = await page.evaluate(
    async ({ company, people }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const organisation = await kontor.organisations.create({ fields: company })
      if (!organisation.ok) return 0
      const { id } = organisation.value
      for (const fields of people) {
        await kontor.people.create({
          fields,
          affiliation: { organisationId: id, jobTitle: 'Leitung', validFrom: null, validTo: null },
        })
      }
      return id
    },
    {
      company: organisationFields({ name: 'Weiß Metallbau GmbH' }),
      people: [
        personFields({ givenName: 'Greta', familyName: 'Weiß' }),
        personFields({ givenName: 'Otto', familyName: 'Größer' }),
      ],
    },
  )
  expect(organisationId).toBeGreaterThan(0)
  return organisationId
}

const save = (page: Page, name: string, button: string) =>
  page.getByRole('dialog', { name }).getByRole('button', { name: button, exact: true }).click()

test('a theme, a group that works on it, its members, a meeting, who came, and what it says of the company', async ({
  kontor,
}) => {
  const { page } = kontor
  const organisationId = await knownPeople(page)

  await goTo(page, 'Themen')
  await expect(page.getByText('Noch keine Themen')).toBeVisible()
  await page.keyboard.press('Control+N')
  await page
    .getByRole('dialog', { name: 'Neues Thema' })
    .getByRole('textbox', { name: 'Name' })
    .fill('Fachkräfte')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('table', { name: 'Geltende Themen' })).toContainText('Fachkräfte')

  await goTo(page, 'Arbeitskreise')
  await expect(page.getByText('Noch keine Arbeitskreise')).toBeVisible()
  await page.keyboard.press('Control+N')
  const group = page.getByRole('dialog', { name: 'Neuer Arbeitskreis' })
  await group.getByRole('textbox', { name: 'Name' }).fill('Bündnis Ausbildung')
  await group.getByRole('row', { name: 'Fachkräfte' }).click()
  await save(page, 'Neuer Arbeitskreis', 'Anlegen')
  await expect(page.getByRole('heading', { level: 1, name: 'Bündnis Ausbildung' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Fachkräfte' })).toBeVisible()

  for (const [typed, name] of [
    ['weiss', 'Greta Weiß'],
    ['groesser', 'Otto Größer'],
  ] as const) {
    await page.getByRole('button', { name: 'Mitglied aufnehmen' }).first().click()
    const member = page.getByRole('dialog', { name: 'Mitglied aufnehmen' })
    await member.getByRole('combobox', { name: 'Person' }).fill(typed)
    await page.getByRole('option', { name: new RegExp(name) }).click()
    await expect(member.getByRole('radio', { name: /Weiß Metallbau GmbH/ })).toBeChecked()
    await save(page, 'Mitglied aufnehmen', 'Aufnehmen')
    await expect(
      page.getByRole('table', { name: 'Mitglieder' }).getByRole('rowheader', { name }),
    ).toBeVisible()
  }

  await page.getByRole('button', { name: 'Neue Sitzung' }).click()
  const meeting = page.getByRole('dialog', { name: 'Neue Sitzung' })
  await expect(meeting.getByText('Auf die Liste kommen die 2 Mitglieder dieses Tages.')).toBeVisible()
  await meeting.getByRole('combobox', { name: 'Zu Gast bei' }).fill('metallbau')
  await page.getByRole('option', { name: /Weiß Metallbau/ }).click()
  await save(page, 'Neue Sitzung', 'Sitzung anlegen')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1. Sitzung')
  const roll = page.getByRole('grid', { name: 'Teilnahme' })
  await roll
    .getByRole('row', { name: /Greta Weiß/ })
    .getByRole('button', { name: 'anwesend' })
    .click()
  await expect(page.getByText('1 von 2 anwesend')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await roll
    .getByRole('row', { name: /Otto Größer/ })
    .getByRole('button', { name: 'entschuldigt' })
    .focus()
  await page.keyboard.press('e')
  await expect(page.getByText('eine Person entschuldigt')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('eine Person offen')).toBeVisible()

  await visit(page, `/organisations/${organisationId}`)
  const engagement = page.getByRole('region', { name: 'Beteiligung' })
  await expect(engagement).toContainText('von 100 Punkten')
  await expect(engagement).toContainText('an einer Sitzung teilgenommen')
  await expect(engagement).toContainText('eine Sitzung ausgerichtet')
  await expect(engagement).toContainText('Mitglied in einem Arbeitskreis')
  await expect(engagement).toContainText('nicht besucht')
  await expect(engagement).toContainText('in den letzten 24 Monaten')
  await page.getByRole('tab', { name: 'Arbeitskreise' }).click()
  await expect(page.getByRole('table', { name: 'Arbeitskreise' })).toContainText('Bündnis Ausbildung')
  await page.getByRole('tab', { name: 'Verlauf' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '1. Sitzung' }).first()).toBeVisible()
})
