import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test, type Kontor, type WithKontor } from '../support/app.ts'

/** Takes the place of the person and the system behind `openExternal`: what was asked, what was opened. */
async function standIn({ app }: Kontor, button: number): Promise<void> {
  await app.evaluate(({ dialog, shell }, response) => {
    const seen = globalThis as unknown as { asked: unknown[]; opened: string[] }
    Object.assign(seen, { asked: [], opened: [] })
    dialog.showMessageBox = (...args: unknown[]) => {
      seen.asked.push(args.at(-1))
      return Promise.resolve({ response, checkboxChecked: false })
    }
    shell.openExternal = (url: string) => {
      seen.opened.push(url)
      return Promise.resolve()
    }
  }, button)
}

const seenBy = ({ app }: Kontor) =>
  app.evaluate(() => {
    const { asked, opened } = globalThis as unknown as { asked: { detail: string }[]; opened: string[] }
    return { asked: asked.map(({ detail }) => detail), opened }
  })

const openExternal = ({ page }: Kontor, url: string) =>
  page.evaluate(
    async (address) => (globalThis as unknown as WithKontor).kontor.desktop.openExternal({ url: address }),
    url,
  )

test('an address is opened outside only after the person has seen it', async ({ kontor }) => {
  await standIn(kontor, 0)
  expect(await openExternal(kontor, 'https://www.example.org/a b')).toMatchObject({ ok: true })
  expect(await seenBy(kontor)).toEqual({
    asked: ['https://www.example.org/a%20b'],
    opened: ['https://www.example.org/a%20b'],
  })
})

test('an address is not opened when the person says no', async ({ kontor }) => {
  await standIn(kontor, 1)
  expect(await openExternal(kontor, 'https://www.example.org/')).toMatchObject({
    ok: false,
    error: { code: 'CANCELLED' },
  })
  expect((await seenBy(kontor)).opened).toEqual([])
})

test('what could start a program is refused without asking', async ({ kontor }) => {
  await standIn(kontor, 0)
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/x',
    'ms-msdt:/id',
    '/etc/passwd',
    'app://kontor/',
  ]) {
    expect([url, await openExternal(kontor, url)]).toMatchObject([
      url,
      { ok: false, error: { code: 'VALIDATION' } },
    ])
  }
  expect(await seenBy(kontor)).toEqual({ asked: [], opened: [] })
})

test('a path never crosses: the window holds tokens, good for one purpose', async ({ kontor }) => {
  const { app, page, profile } = kontor
  const register = path.join(profile, 'register.csv')
  fs.writeFileSync(register, 'Name;Ort\nA;B\n')
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, register)
  const chosen = await page.evaluate(() =>
    (globalThis as unknown as WithKontor).kontor.files.chooseRegister({}),
  )
  expect(chosen).toMatchObject({
    ok: true,
    value: { name: 'register.csv', file: expect.stringMatching(/^file-[0-9a-f]{40}$/) },
  })
  expect(JSON.stringify(chosen)).not.toContain(path.basename(profile))
  const token = chosen.ok ? (chosen.value?.file ?? '') : ''
  const outcomes = await page.evaluate(
    async ([granted, place]) => {
      const { kontor: api } = globalThis as unknown as WithKontor
      const office = { officeName: 'A', municipality: 'B', staffName: 'C' }
      const files = [granted ?? '', place ?? '', `file-${'0'.repeat(40)}`, '../..']
      return Promise.all(files.map((folder) => api.setup.create({ ...office, folder })))
    },
    [token, register],
  )
  for (const outcome of outcomes) {
    expect(outcome).toEqual({ ok: false, error: { code: 'VALIDATION', messageKey: 'error.fileNotChosen' } })
  }
})

test('a File that the page makes up is no file', async ({ kontor: { page } }) => {
  const offered = await page.evaluate(async () => {
    const { kontor: api } = globalThis as unknown as WithKontor
    const forged = Object.assign(new File(['x'], 'x.csv'), { path: '/etc/passwd' })
    return Promise.all(
      [forged, { path: '/etc/passwd' }, '/etc/passwd', null].map((file) => api.offerFile(file)),
    )
  })
  expect(offered).toEqual([null, null, null, null])
})

test('the slices that main keeps for itself are not in the window', async ({ kontor: { page } }) => {
  const slices = await page.evaluate(() => Object.keys((globalThis as unknown as WithKontor).kontor))
  expect(slices).not.toContain('reportDocuments')
  expect(slices).toContain('organisations')
})

test('a profile folder that cannot be written to is refused at once, with the reason', async ({ kontor }) => {
  test.skip(process.platform !== 'linux', 'only Linux has a folder that not even root can write to')
  const { app, page } = kontor
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/proc/kontor'] })
  })
  const chosen = await page.evaluate(() =>
    (globalThis as unknown as WithKontor).kontor.files.chooseFolder({ purpose: 'profile' }),
  )
  expect(chosen).toMatchObject({ ok: false, error: { code: 'READONLY', messageKey: 'profile.notWritable' } })
})
