import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Opened, OpenRequest, VerifyFileRequest } from '../../../db/process/protocol.ts'
import type { DamagedFile } from '../../../preload/contract/desktop.ts'
import type { Failure, Result } from '../../../preload/contract/errors.ts'
import type { DataProcess } from '../../../main/data-process.ts'
import { done } from '../../../main/failure.ts'
import { Setup } from '../../../main/handlers/setup.ts'
import { temporaryFolder } from './support.ts'

const opened: Opened = {
  officeName: 'Amt',
  demo: false,
  schemaVersion: 10,
  sqliteVersion: '3',
  damagedFiles: [],
}
const office = { officeName: 'Amt', municipality: 'Stadt', staffName: 'Erika' }
const noFiles = {
  windowId: 1,
  pathOf: (): string => {
    throw new Error('no file was chosen')
  },
}

/** Remembers what it was asked to open and answers as told. */
class FakeData {
  readonly requests: OpenRequest[] = []
  readonly tidied: string[] = []
  readonly checks: VerifyFileRequest[] = []
  readonly status: DataProcess['status']
  failure: Failure | null = null
  opened: Opened | null = null
  readonly #answer: Result<Opened>

  constructor(
    answer: Result<Opened> = { ok: true, value: opened },
    status: DataProcess['status'] = 'firstRun',
  ) {
    this.#answer = answer
    this.status = status
  }

  verifyFile(request: VerifyFileRequest): Promise<Result<unknown>> {
    this.checks.push(request)
    return Promise.resolve({ ok: true, value: {} })
  }

  tidyCheck(spoolFolder: string): Promise<void> {
    this.tidied.push(spoolFolder)
    return Promise.resolve()
  }

  open(request: OpenRequest): Promise<Result<Opened>> {
    this.requests.push(request)
    return Promise.resolve(this.#answer)
  }

  fail(failure: Failure): void {
    this.failure = failure
  }
}

function setupOn(profileFolder: string, data = new FakeData(), checkFolder = '/application/check') {
  const remembered: string[] = []
  const damaged: DamagedFile[] = []
  const demoFolder = path.join(path.dirname(profileFolder), 'demo')
  const setup = new Setup({
    // only these members are used
    data: data as unknown as DataProcess,
    view: { look: () => Promise.resolve(done), endLook: () => Promise.resolve(), shown: null, turn: 0 },
    profileFolder,
    demoFolder,
    checkFolder,
    damaged,
    noteDamaged: (file) => damaged.push(file),
    remember: (folder) => remembered.push(folder),
  })
  return { setup, handlers: setup.handlers(), data, remembered, damaged, demoFolder }
}

function makeProfile(folder: string): void {
  fs.mkdirSync(path.join(folder, 'data', 'gen-1'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'data', 'CURRENT'), 'gen-1\n')
}

describe('start', () => {
  it('lets the data process clear away data that were begun and never finished, then makes demo data', async () => {
    const folder = temporaryFolder()
    fs.mkdirSync(path.join(folder, 'data', 'gen-1'), { recursive: true })
    const { setup, data } = setupOn(folder)
    await setup.start(true)
    expect(data.requests).toEqual([
      { mode: 'existing', profileFolder: folder },
      { mode: 'demo', profileFolder: folder },
    ])
  })

  it('has the remains of a check that was stopped cleared away', async () => {
    const folder = temporaryFolder()
    const checkFolder = path.join(folder, 'check')
    const { setup, data } = setupOn(path.join(folder, 'office'), new FakeData(), checkFolder)
    await setup.start(false)
    expect(data.tidied).toEqual([])
    fs.mkdirSync(path.join(checkFolder, 'work'), { recursive: true })
    await setup.start(false)
    expect(data.tidied).toEqual([checkFolder])
  })

  it('opens the profile that is there', async () => {
    const folder = temporaryFolder()
    makeProfile(folder)
    const { setup, data } = setupOn(folder)
    await setup.start(false)
    expect(data.requests).toEqual([{ mode: 'existing', profileFolder: folder }])
  })

  it('begins the first run without asking the data process where nothing is', async () => {
    const { setup, data } = setupOn(path.join(temporaryFolder(), 'office'))
    await setup.start(false)
    expect(data.requests).toEqual([])
  })

  it('makes the demo when it is asked for and missing, and opens it the next time', async () => {
    const folder = path.join(temporaryFolder(), 'demo')
    const first = setupOn(folder)
    await first.setup.start(true)
    expect(first.data.requests).toEqual([{ mode: 'demo', profileFolder: folder }])
    makeProfile(folder)
    const second = setupOn(folder)
    await second.setup.start(true)
    expect(second.data.requests).toEqual([{ mode: 'existing', profileFolder: folder }])
    expect([...first.remembered, ...second.remembered]).toEqual([])
  })
})

describe('create', () => {
  it('makes the office in the default folder and remembers it', async () => {
    const folder = path.join(temporaryFolder(), 'office')
    const { handlers, data, remembered } = setupOn(folder)
    expect(await handlers.create({ ...office, folder: null }, noFiles)).toEqual({ ok: true, value: {} })
    expect(data.requests).toEqual([{ mode: 'create', profileFolder: folder, office }])
    expect(remembered).toEqual([folder])
    expect(fs.existsSync(folder)).toBe(true)
  })

  it('makes it in the folder that was chosen, and says so afterwards', async () => {
    const folder = temporaryFolder()
    const chosen = path.join(folder, 'chosen')
    const { handlers, remembered } = setupOn(path.join(folder, 'office'))
    const call = { windowId: 1, pathOf: () => chosen }
    await handlers.create({ ...office, folder: 'file-0000000000000000' }, call)
    expect(remembered).toEqual([chosen])
    expect(await handlers.state({}, noFiles)).toMatchObject({ value: { profileLabel: chosen } })
    expect(fs.existsSync(path.join(folder, 'office'))).toBe(false)
  })

  it('never makes one over data or in a folder in other use, and remembers no failure', async () => {
    const folder = temporaryFolder()
    makeProfile(folder)
    const { handlers, data, remembered } = setupOn(folder)
    expect(await handlers.create({ ...office, folder: null }, noFiles)).toMatchObject({
      error: { code: 'CONFLICT', messageKey: 'profile.exists' },
    })
    const other = temporaryFolder()
    fs.writeFileSync(path.join(other, 'letter.docx'), '')
    const call = { windowId: 1, pathOf: () => other }
    expect(await handlers.create({ ...office, folder: 'file-0000000000000000' }, call)).toMatchObject({
      error: { messageKey: 'profile.folderInUse' },
    })
    expect([data.requests, remembered]).toEqual([[], []])
  })

  it('is refused while another is being opened', async () => {
    const data = new FakeData(undefined, 'opening')
    const { handlers } = setupOn(path.join(temporaryFolder(), 'office'), data)
    expect(await handlers.create({ ...office, folder: null }, noFiles)).toMatchObject({
      error: { code: 'BUSY' },
    })
    expect(data.requests).toEqual([])
  })

  it('passes the reason on when the data process refuses', async () => {
    const data = new FakeData({ ok: false, error: { code: 'DISK_FULL', messageKey: 'database.diskFull' } })
    const { handlers, remembered } = setupOn(path.join(temporaryFolder(), 'office'), data)
    expect(await handlers.create({ ...office, folder: null }, noFiles)).toMatchObject({
      error: { code: 'DISK_FULL' },
    })
    expect(remembered).toEqual([])
  })
})

describe('demo, restore, retry', () => {
  it('keeps the demo out of the office and does not remember it', async () => {
    const folder = path.join(temporaryFolder(), 'office')
    const { handlers, data, demoFolder, remembered } = setupOn(folder)
    await handlers.createDemo({}, noFiles)
    expect(data.requests).toEqual([{ mode: 'demo', profileFolder: demoFolder }])
    expect(remembered).toEqual([])
  })

  it('restores the chosen file into the chosen folder', async () => {
    const folder = temporaryFolder()
    const paths: Readonly<Record<string, string>> = {
      'file-a': '/share/x.age',
      'file-b': path.join(folder, 'new'),
    }
    const { handlers, data } = setupOn(path.join(folder, 'office'))
    const call = { windowId: 1, pathOf: (token: string) => paths[token] ?? '' }
    const wish = { recoveryKey: 'KEY', signer: 'ab12', acceptUnknownSigner: false }
    const restored = await handlers.restore({ file: 'file-a', folder: 'file-b', ...wish }, call)
    expect(restored).toMatchObject({ ok: true })
    expect(data.requests).toEqual([
      {
        mode: 'restore',
        profileFolder: path.join(folder, 'new'),
        backupFile: '/share/x.age',
        knownTo: path.join(folder, 'office'),
        ...wish,
      },
    ])
  })

  it('checks a file without data, and with data that do not open, which still know signers', async () => {
    const folder = temporaryFolder()
    const call = { windowId: 1, pathOf: () => '/share/x.age' }
    const wish = { recoveryKey: 'KEY', signer: null, acceptUnknownSigner: false }
    const { handlers, data } = setupOn(folder)
    await handlers.verify({ file: 'file-a', ...wish }, call)
    makeProfile(folder)
    await handlers.verify({ file: 'file-a', ...wish }, call)
    const common = { backupFile: '/share/x.age', spoolFolder: '/application/check', ...wish }
    expect(data.checks).toEqual([
      { ...common, profileFolder: null },
      { ...common, profileFolder: folder },
    ])
    expect(data.requests).toEqual([])
  })

  it('tries the same profile again', async () => {
    const folder = temporaryFolder()
    makeProfile(folder)
    const { handlers, data } = setupOn(folder)
    await handlers.retry({}, noFiles)
    expect(data.requests).toEqual([{ mode: 'existing', profileFolder: folder }])
  })
})

describe('the state before', () => {
  it('is offered with its date, and opened when it is wanted', async () => {
    const folder = temporaryFolder()
    makeProfile(folder)
    const { handlers, data } = setupOn(folder)
    expect(await handlers.state({}, noFiles)).toMatchObject({ value: { earlierSavedAt: null } })
    const file = path.join(folder, 'data', 'gen-0', 'kontor.db')
    fs.mkdirSync(path.dirname(file))
    fs.writeFileSync(file, '')
    const written = new Date('2026-03-01T12:00:00Z')
    fs.utimesSync(file, written, written)
    fs.writeFileSync(path.join(folder, 'data', 'PREVIOUS'), 'gen-0\n')
    expect(await handlers.state({}, noFiles)).toMatchObject({
      value: { earlierSavedAt: written.toISOString() },
    })
    await handlers.openEarlier({}, noFiles)
    expect(data.requests).toEqual([{ mode: 'earlier', profileFolder: folder }])
  })
})

it('what the data process could not read is said', async () => {
  const folder = temporaryFolder()
  makeProfile(folder)
  const kept = { kind: 'backupSettings', keptAs: '/p/backup/settings.json.damaged-1' } as const
  const data = new FakeData({ ok: true, value: { ...opened, damagedFiles: [kept] } })
  const { setup, handlers } = setupOn(folder, data)
  await setup.start(false)
  expect(await handlers.state({}, noFiles)).toMatchObject({ value: { damagedFiles: [kept] } })
})
