import { expect } from '@playwright/test'
import { dataProcessIds, test } from '../support/app.ts'
import { damage, databaseFile, expectFailure, officeWithEarlierState } from '../support/damaged-office.ts'
import { countOrganisations, goTo, navigation, setUpOffice } from '../support/journey.ts'

test('when the data process dies, the window goes on with what was being typed', async ({ kontor }) => {
  const { page } = kontor
  await setUpOffice(kontor)
  await goTo(page, 'Unternehmen')
  await expect(page.getByText('Noch keine Unternehmen')).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Neues Unternehmen' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Neues Unternehmen' })
  const name = dialog.getByRole('textbox', { name: 'Name (Pflichtfeld)' })
  await name.fill('Phönix GmbH')
  const [pid] = await dataProcessIds(kontor)
  if (pid === undefined) throw new Error('there is no data process')
  process.kill(pid, 'SIGKILL')
  await expect.poll(async () => (await dataProcessIds(kontor)).filter((id) => id !== pid)).toHaveLength(1)
  await expect.poll(() => countOrganisations(page)).toBe(0)
  await expect(name).toHaveValue('Phönix GmbH')
  await dialog.getByRole('button', { name: 'Anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Phönix GmbH' })).toBeVisible()
})

test('opening that is stuck: it is said, and the state before opens instead', async ({ profile, launch }) => {
  const now = await officeWithEarlierState(profile)
  damage(now)
  const { app, page } = await launch()
  await expectFailure(page, /Die Datenbank ist beschädigt/)
  // the next data process stands still before it has begun, and the minute of patience passes at once
  await app.evaluate(({ utilityProcess }) => {
    const fork = utilityProcess.fork.bind(utilityProcess)
    const { setTimeout } = globalThis
    globalThis.setTimeout = ((run: () => void, milliseconds: number) =>
      setTimeout(run, milliseconds === 60_000 ? 0 : milliseconds)) as typeof setTimeout
    utilityProcess.fork = (...call) => {
      const child = fork(...call)
      child.once('spawn', () => process.kill(child.pid ?? 0, 'SIGSTOP'))
      Object.assign(utilityProcess, { fork })
      return child
    }
  })
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByText('kommt seit über einer Minute nicht weiter')).toBeVisible()
  await expect(page.getByText('Es gibt noch den Stand vom 1. März 2026')).toBeVisible()
  await page.getByRole('button', { name: /Mit dem Stand vom .* weiterarbeiten/ }).click()
  await expect(navigation(page)).toBeVisible()
  await expect(page.getByText('nicht weiter')).toBeHidden()
  expect(databaseFile(profile)).not.toBe(now)
})
