import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { dataProcessIds, launchKontor, logOf, startAgain, test, type Kontor } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'

const office = {
  officeName: 'Wirtschaftsförderung Musterstadt',
  municipality: 'Musterstadt',
  staffName: 'Erika Amsel',
  folder: null,
}

const makeOffice = ({ page }: Kontor) =>
  page.evaluate((wish) => (globalThis as unknown as WithKontor).kontor.setup.create(wish), office)
const status = ({ page }: Kontor) =>
  page.evaluate(async () => {
    const state = await (globalThis as unknown as WithKontor).kontor.setup.state({})
    return state.ok ? state.value.status : 'unknown'
  })

/** Where the window is after its page has crashed once more; Playwright's own page is gone by then. */
const afterCrash = async ({ app }: Kontor): Promise<string> => {
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      }),
  )
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '')
}

test('a crashed page is loaded again once, then the error page says what to do', async ({ kontor }) => {
  expect(await afterCrash(kontor)).toMatch(/^app:\/\/kontor\/index\.html/)
  expect(await afterCrash(kontor)).toMatch(/^app:\/\/kontor\/-\/crash\.html\?ref=[0-9a-f]{8}$/)
  const text: unknown = await kontor.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'document.body.innerText + document.getElementById("ref").textContent',
    ),
  )
  expect(text).toMatch(/Das Fenster ist abgestürzt/)
  expect(text).toMatch(/[0-9a-f]{8}$/)
  const reference = /[0-9a-f]{8}$/.exec(String(text))?.[0] ?? ''
  expect(logOf(kontor)).toContain(`ref=${reference}`)
})

test('a killed data process is started again with the same data', async ({ kontor }) => {
  expect(await makeOffice(kontor)).toMatchObject({ ok: true })
  const [before = 0] = await dataProcessIds(kontor)
  process.kill(before, 'SIGKILL')
  await expect.poll(async () => (await dataProcessIds(kontor)).filter((id) => id !== before).length).toBe(1)
  await expect.poll(() => status(kontor)).toBe('ready')
  const answer = await kontor.page.evaluate(() => (globalThis as unknown as WithKontor).kontor.office.get({}))
  expect(answer).toMatchObject({ ok: true, value: { name: office.officeName } })
})

test('a second start shows the first window and hands over its file', async ({ kontor, profile }) => {
  expect(await makeOffice(kontor)).toMatchObject({ ok: true })
  const register = path.join(profile, 'register.csv')
  fs.writeFileSync(register, 'Name;Ort\nA;B\n')
  const offered = kontor.page.evaluate(
    () =>
      new Promise((resolve) => {
        const { kontor: api } = globalThis as unknown as WithKontor
        api.onEvent((event) => {
          if (event.type === 'file.offered') resolve(event)
        })
      }),
  )
  expect(await startAgain(profile, ['register.csv'])).toBe(0)
  expect(await offered).toMatchObject({ name: 'register.csv', file: expect.stringMatching(/^file-/) })
  expect(await kontor.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a second Kontor on another profile is another Kontor', async ({ kontor, profile }) => {
  const other = path.join(profile, 'other')
  fs.mkdirSync(other)
  const second = await launchKontor(other)
  expect(await status(second)).toBe('firstRun')
  expect(await status(kontor)).toBe('firstRun')
  await second.app.close()
})

test('window, language and data are there again after a restart; the log names nobody', async ({
  profile,
}) => {
  const first = await launchKontor(profile)
  expect(await makeOffice(first)).toMatchObject({ ok: true })
  await first.page.evaluate(() =>
    (globalThis as unknown as WithKontor).kontor.desktop.setPreferences({
      language: 'en',
      colourScheme: 'dark',
    }),
  )
  await first.page.evaluate(() =>
    (globalThis as unknown as WithKontor).kontor.desktop.reportProblem({
      message: 'cannot read "Bäckerei Amsel"',
      stack: 'Error: "Bäckerei Amsel"\n    at show (app://kontor/assets/index.js:1:2)',
    }),
  )
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 700 }),
  )
  await first.app.close()
  const second = await launchKontor(profile)
  await expect.poll(() => status(second)).toBe('ready')
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toMatchObject({ width: 1000, height: 700 })
  const preferences = await second.page.evaluate(() =>
    (globalThis as unknown as WithKontor).kontor.desktop.preferences({}),
  )
  expect(preferences).toMatchObject({ ok: true, value: { language: 'en', colourScheme: 'dark' } })
  await second.app.close()
  const log = logOf(second)
  expect(log).toContain('at show (assets/index.js:1:2)')
  expect(log).not.toMatch(/Amsel|Musterstadt/)
  expect(log).not.toContain(profile)
})

test('quitting closes the database', async ({ profile }) => {
  const kontor = await launchKontor(profile)
  expect(await makeOffice(kontor)).toMatchObject({ ok: true })
  await kontor.app.close()
  expect(logOf(kontor)).toContain(' data closed')
  const left = fs.readdirSync(path.join(profile, 'data'), { recursive: true, encoding: 'utf8' })
  expect(left.filter((name) => name.endsWith('-wal'))).toEqual([])
})
