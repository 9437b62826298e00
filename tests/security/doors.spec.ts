import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test, type Kontor } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'

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

test('a page cannot heap questions upon the person: there is one at a time', async ({ kontor }) => {
  const { app, page } = kontor
  await app.evaluate(({ dialog }) => {
    const seen = globalThis as unknown as { questions: ((answer: Electron.MessageBoxReturnValue) => void)[] }
    seen.questions = []
    dialog.showMessageBox = () => new Promise((resolve) => seen.questions.push(resolve))
  })
  const all = page.evaluate(async () => {
    const { desktop } = (globalThis as unknown as WithKontor).kontor
    return Promise.all(
      [1, 2, 3].map((number) => desktop.openExternal({ url: `https://example.org/${number}` })),
    )
  })
  const questions = () =>
    app.evaluate(() => (globalThis as unknown as { questions: unknown[] }).questions.length)
  await expect.poll(questions).toBeGreaterThan(0)
  await page.evaluate(async () => (globalThis as unknown as WithKontor).kontor.desktop.preferences({}))
  expect(await questions()).toBe(1)
  await app.evaluate(() => {
    const { questions: open } = globalThis as unknown as {
      questions: ((answer: Electron.MessageBoxReturnValue) => void)[]
    }
    for (const answer of open) answer({ response: 1, checkboxChecked: false })
  })
  expect(await all).toMatchObject([1, 2, 3].map(() => ({ ok: false, error: { code: 'CANCELLED' } })))
})

test('nor file dialogs, and a page that fails at every turn does not fill the log', async ({ kontor }) => {
  const { app, page } = kontor
  await app.evaluate(({ dialog }) => {
    const seen = globalThis as unknown as { shown: number }
    seen.shown = 0
    dialog.showOpenDialog = () => {
      seen.shown += 1
      return new Promise(() => undefined)
    }
    dialog.showSaveDialog = () => {
      seen.shown += 1
      return new Promise(() => undefined)
    }
  })
  const { others, written } = await page.evaluate(async () => {
    const { desktop, files } = (globalThis as unknown as WithKontor).kontor
    void files.chooseRegister({})
    const reports = Array.from({ length: 100 }, () => desktop.reportProblem({ message: 'x', stack: 'x' }))
    return {
      others: await Promise.all([
        files.chooseBackup({}),
        files.chooseSave({ kind: 'pdf', suggestedName: 'Bericht' }),
      ]),
      written: (await Promise.all(reports)).filter(({ ok }) => ok).length,
    }
  })
  expect(others).toMatchObject([1, 2].map(() => ({ ok: true, value: null })))
  expect(await app.evaluate(() => (globalThis as unknown as { shown: number }).shown)).toBe(1)
  expect(written).toBe(30)
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
    const made = new File(['x'], '/etc/passwd')
    const fields = { name: 'passwd', path: '/etc/passwd', size: 1, type: '', slice: () => made }
    const carried = new DataTransfer()
    carried.items.add(made)
    const forged: unknown[] = [
      made,
      Object.assign(new File(['x'], 'x.csv'), { path: '/etc/passwd' }),
      Object.defineProperties(new File(['x'], 'x.csv'), { path: { get: () => '/etc/passwd' } }),
      Object.create(File.prototype, Object.getOwnPropertyDescriptors(fields)),
      Object.setPrototypeOf({ ...fields }, File.prototype),
      new Proxy(made, {
        get: (file, key): unknown => (key === 'path' ? '/etc/passwd' : Reflect.get(file, key)),
      }),
      structuredClone(made),
      carried.files[0],
      carried.files,
      carried.items[0],
      new Blob(['x']),
      fields,
      ['/etc/passwd'],
      '/etc/passwd',
      'file:///etc/passwd',
      null,
      undefined,
    ]
    return Promise.all(
      forged.map(async (file) => {
        try {
          return await api.offerFile(file)
        } catch {
          // what cannot even cross to the bridge
          return null
        }
      }),
    )
  })
  expect(offered).toEqual(offered.map(() => null))
})

test('a file that the page has the browser write is no file of a person', async ({ kontor: { page } }) => {
  const offered = await page.evaluate(async () => {
    const { kontor: api } = globalThis as unknown as WithKontor
    const root = await navigator.storage.getDirectory()
    const handle = await root.getFileHandle('x.csv', { create: true })
    const writable = await handle.createWritable()
    await writable.write('Name;Ort')
    await writable.close()
    // the older way, which lays a plain file among the browser's own
    interface Older extends FileSystemFileEntry {
      createWriter(done: (writer: { onwriteend: () => void; write(blob: Blob): void }) => void): void
    }
    const { webkitRequestFileSystem: request } = globalThis as unknown as {
      webkitRequestFileSystem: (type: number, bytes: number, done: (system: FileSystem) => void) => void
    }
    const system = await new Promise<FileSystem>((resolve) => request(0, 1000, resolve))
    const entry = await new Promise<Older>((resolve) =>
      system.root.getFile('y.csv', { create: true }, (made) => resolve(made as Older)),
    )
    await new Promise<void>((resolve) =>
      entry.createWriter((writer) => {
        writer.onwriteend = resolve
        writer.write(new Blob(['Name;Ort']))
      }),
    )
    const older = await new Promise<File>((resolve) => entry.file(resolve))
    return [older.size, await api.offerFile(await handle.getFile()), await api.offerFile(older)]
  })
  expect(offered).toEqual([8, null, null])
})

test('a file that a person has chosen becomes a token', async ({ kontor: { page, profile } }) => {
  for (const [name, content] of [
    ['register.csv', 'Name;Ort\nA;B\n'],
    ['long.csv', 'Name;Ort\n'.repeat(50_000)],
    ['backup.age', 'age-encryption.org/v1\n'],
  ] as const) {
    const file = path.join(profile, name)
    fs.writeFileSync(file, content)
    await page.evaluate(() => {
      document.querySelector('#chosen')?.remove()
      document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' }))
    })
    await page.setInputFiles('#chosen', file)
    const offer = () =>
      page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#chosen')
        return (globalThis as unknown as WithKontor).kontor.offerFile(input?.files?.[0])
      })
    expect([name, await offer()]).toEqual([name, expect.stringMatching(/^file-[0-9a-f]{40}$/)])
    // a window that can no longer tell what is in the file is not given it
    fs.appendFileSync(file, 'C;D\n')
    expect([name, await offer()]).toEqual([name, null])
  }
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
