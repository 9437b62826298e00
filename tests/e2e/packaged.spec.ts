import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import type { KontorApi } from '../../preload/contract/index.ts'
import { test } from '../support/app.ts'

/** What `npm run check -- package` makes: the Linux package, except that it may be driven. */
const program = path.resolve(import.meta.dirname, '../../release/for-tests/linux-unpacked/kontor')

test.describe('the packaged app', () => {
  test.skip(process.platform !== 'linux', 'the package for tests is one for Linux')

  let profile: string
  let app: ElectronApplication
  let window: Page

  test.beforeAll(async () => {
    profile = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-packaged-'))
    // from another folder than the checkout, so that nothing of it can be found by chance
    app = await _electron.launch({
      executablePath: program,
      args: [`--profile=${profile}`],
      cwd: profile,
    })
    window = await app.firstWindow()
  })
  test.afterAll(async () => {
    await app.close()
    fs.rmSync(profile, { recursive: true, force: true })
  })

  test('shows its page, and holds no part that is only for development', async () => {
    await expect(window).toHaveTitle(/Kontor/)
    const { isPackaged, appPath } = await app.evaluate(({ app: electronApp }) => ({
      isPackaged: electronApp.isPackaged,
      appPath: electronApp.getAppPath(),
    }))
    expect(isPackaged).toBe(true)
    expect(appPath).toBe(path.join(path.dirname(program), 'resources/app.asar'))
    expect(fs.existsSync(path.join(path.dirname(program), 'resources/default_app.asar'))).toBe(false)
  })

  test('opens its database', async () => {
    const outcome = await window.evaluate(async () => {
      const { kontor } = globalThis as unknown as { kontor: KontorApi }
      const made = await kontor.setup.create({
        officeName: 'Wirtschaftsförderung Musterstadt',
        municipality: 'Musterstadt',
        staffName: 'Erika Beispiel',
        folder: null,
      })
      return { made, state: await kontor.setup.state({}) }
    })
    expect(outcome.made).toMatchObject({ ok: true })
    expect(outcome.state).toMatchObject({ ok: true, value: { status: 'ready' } })
    expect(fs.readdirSync(profile, { recursive: true, encoding: 'utf8' })).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.db$/)]),
    )
  })

  test('names the licences of what it is built from', async () => {
    const info = await window.evaluate(async () =>
      (globalThis as unknown as { kontor: KontorApi }).kontor.desktop.info({}),
    )
    if (!info.ok) throw new Error(info.error.messageKey)
    expect(info.value.licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['better-sqlite3', 'electron', 'kysely', 'react', 'source-sans', 'zod']),
    )
  })
})
