import { expect, type Page } from '@playwright/test'
import { complaintsOf } from '../support/journey.ts'
import type { WithKontor } from '../support/kontor.ts'
import { allScreens, show } from '../support/screens.ts'
import { violations } from '../support/violations.ts'
import { test } from '../support/window.ts'

/** Dialogs that most work is done in: on which screen, by which keys, and what they are called. */
const dialogs = [
  { hash: '#/start', heading: /./, keys: 'Control+Shift+B', name: 'Besuch festhalten' },
  { hash: '#/start', heading: /./, keys: 'Control+Shift+K', name: 'Kontakt festhalten' },
  { hash: '#/start', heading: /./, keys: 'F1', name: 'Tastenkürzel' },
  { hash: '#/organisations', heading: 'Unternehmen', keys: 'Control+N', name: 'Neues Unternehmen' },
  { hash: '#/people', heading: 'Personen', keys: 'Control+N', name: 'Neue Person' },
  { hash: '#/groups', heading: 'Arbeitskreise', keys: 'Control+N', name: 'Neuer Arbeitskreis' },
  { hash: '#/themes', heading: 'Themen', keys: 'Control+N', name: 'Neues Thema' },
] as const

type Scheme = 'light' | 'dark'

async function dress(page: Page, scheme: Scheme): Promise<void> {
  await page.evaluate(
    (colourScheme) =>
      (globalThis as unknown as WithKontor).kontor.desktop.setPreferences({ language: 'de', colourScheme }),
    scheme,
  )
  await page.reload()
}

/** Each test looks at every fifth screen or dialog, so that it stays short on a slow machine too. */
const parts = [1, 2, 3, 4, 5] as const

for (const colourScheme of ['light', 'dark'] as const) {
  for (const part of parts)
    test(`no screen keeps anybody out, ${colourScheme}, part ${part}`, async ({ city: { page } }) => {
      const complaints = complaintsOf(page)
      await dress(page, colourScheme)
      const screens = (await allScreens(page)).filter((_, index) => index % parts.length === part - 1)
      expect(screens).not.toEqual([])
      const found: string[] = []
      for (const screen of screens) {
        await show(page, screen)
        found.push(...(await violations(page, screen.name, colourScheme)))
      }
      expect(found).toEqual([])
      expect(complaints).toEqual([])
    })

  for (const part of parts)
    test(`no dialog keeps anybody out, ${colourScheme}, part ${part}`, async ({ city: { page } }) => {
      await dress(page, colourScheme)
      const found: string[] = []
      for (const { hash, heading, keys, name } of dialogs.filter(
        (_, index) => index % parts.length === part - 1,
      )) {
        await show(page, { name, hash })
        // what the keys do is up to the screen
        await page.getByRole('heading', { level: 1, name: heading }).waitFor()
        await page.keyboard.press(keys)
        const dialog = page.getByRole('dialog', { name })
        // some forms are fetched when they are first needed
        await dialog.locator('.form, table').first().waitFor()
        found.push(...(await violations(page, name, colourScheme)))
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
      }
      expect(found).toEqual([])
    })

  test(`the palette keeps nobody out, ${colourScheme}`, async ({ city: { page } }) => {
    await dress(page, colourScheme)
    await show(page, { name: 'palette', hash: '#/start' })
    await page.keyboard.press('Control+K')
    await page.keyboard.type('mül')
    await page.getByRole('option').first().waitFor()
    expect(await violations(page, 'palette', colourScheme)).toEqual([])
  })
}
