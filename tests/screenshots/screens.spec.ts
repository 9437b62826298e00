import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'
import { makeDemoProfile } from '../support/demo-profile.ts'

const root = path.resolve(import.meta.dirname, '../..')
/** All pictures, for looking at; those in the README are copied to `docs/screenshots`. */
const pictures = path.join(root, 'out', 'screenshots')
const inReadme = path.join(root, 'docs', 'screenshots')
const shownInReadme = new Set([
  'start-light',
  'organisations-light',
  'organisation-light',
  'report-light',
  'group-dark',
])

const firstOf = (page: Page, slice: 'organisations' | 'groups'): Promise<number> =>
  page.evaluate(async (wanted) => {
    const { kontor } = globalThis as unknown as WithKontor
    const today = new Date().toISOString().slice(0, 10)
    if (wanted === 'groups') {
      const groups = await kontor.groups.list({ today })
      return groups.ok ? (groups.value.groups[0]?.id ?? 0) : 0
    }
    const companies = await kontor.lists.rows({
      list: 'organisation',
      offset: 0,
      limit: 1,
      filter: { kinds: ['company'] },
      sort: [{ column: 'lastVisitOn', direction: 'descending' }],
    })
    return companies.ok ? (companies.value.rows[0]?.id ?? 0) : 0
  }, slice)

for (const scheme of ['light', 'dark'] as const)
  test(`every screen, ${scheme}`, async ({ profile, launch }) => {
    test.setTimeout(180_000)
    makeDemoProfile(profile)
    const { page, app } = await launch()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860))
    await page.evaluate(
      (colourScheme) =>
        (globalThis as unknown as WithKontor).kontor.desktop.setPreferences({ language: 'de', colourScheme }),
      scheme,
    )
    await page.reload()
    await expect(page.getByText('meine offenen Aufgaben')).toBeVisible()
    const organisation = await firstOf(page, 'organisations')
    const group = await firstOf(page, 'groups')
    const shoot = async (name: string): Promise<void> => {
      await page.waitForTimeout(700)
      const file = path.join(pictures, `${name}-${scheme}.png`)
      await page.screenshot({ path: file })
      if (shownInReadme.has(`${name}-${scheme}`))
        fs.copyFileSync(file, path.join(inReadme, `${name}-${scheme}.png`))
    }
    const go = async (name: string, hash: string): Promise<void> => {
      await page.evaluate((target) => (location.hash = target), hash)
      await shoot(name)
    }
    fs.mkdirSync(pictures, { recursive: true })
    fs.mkdirSync(inReadme, { recursive: true })
    await go('start', '#/start')
    await go('organisations', '#/organisations')
    await go('organisation', `#/organisations/${organisation}`)
    await page.keyboard.press('Control+Shift+B')
    await shoot('log-visit')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+K')
    await page.keyboard.type('mül')
    await shoot('palette')
    await page.keyboard.press('Escape')
    await go('duplicates', '#/organisations/duplicates')
    await page.getByRole('button', { name: 'Dubletten suchen' }).click()
    await shoot('duplicates-found')
    await go('merge', `#/organisations/duplicates/${organisation}/${organisation === 1 ? 2 : 1}`)
    await go('people', '#/people')
    await go('groups', '#/groups')
    await go('group', `#/groups/${group}`)
    await go('themes', '#/themes')
    await go('imports', '#/imports')
    await go('backups', '#/backups')
    await go('settings', '#/settings')
    await go('reports', '#/reports')
    await page.getByRole('button', { name: 'Bericht erstellen' }).click()
    await page.getByText(/^Seite 1 von/).waitFor({ timeout: 30_000 })
    await page.waitForTimeout(1000)
    await shoot('report')
  })
