import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { takeFolderLock } from '../../db/slices/backups/lock.ts'
import { lockProfile } from '../../db/engine/connection/file-lock.ts'
import {
  currentDatabaseFile,
  earlierState,
  profileFolder,
} from '../../db/engine/connection/profile-folder.ts'
import { DataClient } from '../../db/process/client.ts'
import { failureOf } from '../../db/engine/failure.ts'
import type { OpenRequest } from '../../db/process/protocol.ts'
import { serve } from '../../db/process/serve.ts'
import { surveyFile } from '../../db/tabular/index.ts'
import { createFileLog } from '../../main/log/log.ts'
import { openTestOffice, portPair } from '../support/data.ts'
import { newOrganisation } from '../support/records.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-safe-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const profile = () => path.join(folder, 'office')

async function closedOffice(name = 'Bleibt GmbH'): Promise<string> {
  const office = await openTestOffice({ folder: profile() })
  await newOrganisation(office, { name })
  const file = office.file()
  await office.close()
  return file
}

async function open(mode: 'existing' | 'earlier' = 'existing') {
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, { checkOutput: true })
  const client = new DataClient(clientEnd)
  const request: OpenRequest = { mode, profileFolder: profile() }
  const result = await client.open(request, null, '0.0.0-test')
  return { client, result }
}

/** Opens and closes; the failure, or null. */
async function failureOfOpening(mode: 'existing' | 'earlier' = 'existing') {
  const { client, result } = await open(mode)
  if (!result.ok) return result.error
  await client.close()
  return null
}

function pipeAt(file: string): void {
  fs.rmSync(file, { force: true })
  execFileSync('mkfifo', [file])
}

// Windows has no pipes that lie in a folder
describe.skipIf(process.platform === 'win32')(
  'a pipe where a file should be is refused and never waited for',
  () => {
    it.each(['kontor.db', 'kontor.db-wal', 'kontor.db-shm', 'kontor.db-journal'])('%s', async (name) => {
      const file = await closedOffice()
      pipeAt(path.join(path.dirname(file), name))
      expect(await failureOfOpening()).toMatchObject({ code: 'VALIDATION', messageKey: 'database.notAFile' })
    })

    it.each([['data/CURRENT'], ['lock.db']])('%s', async (name) => {
      await closedOffice()
      pipeAt(path.join(profile(), name))
      expect(await failureOfOpening()).toMatchObject({ code: 'VALIDATION', messageKey: 'database.notAFile' })
    })

    it('a register, a workbook, a code list', async () => {
      const office = await openTestOffice({ folder: profile() })
      for (const name of ['register.csv', 'register.xlsx']) {
        const file = path.join(folder, name)
        pipeAt(file)
        expect(await surveyFile(file)).toMatchObject({
          ok: false,
          error: { messageKey: 'imports.file.notAFile' },
        })
        const token = 'file-00000000000000000'
        expect(await office.fail('codeLists.inspect', { file: token }, { [token]: file })).toMatchObject({
          messageKey: 'imports.file.notAFile',
        })
      }
      expect(await surveyFile('/dev/zero')).toMatchObject({ error: { messageKey: 'imports.file.notAFile' } })
      await office.close()
    })

    it('the log', () => {
      const file = path.join(folder, 'kontor.log')
      pipeAt(file)
      createFileLog(folder).info('main', 'start')
      expect(fs.statSync(file).isFIFO()).toBe(true)
    })
  },
)

describe('the lock of a profile', () => {
  it('that holds anything is kept aside and works again', async () => {
    await closedOffice()
    const lock = path.join(profile(), 'lock.db')
    fs.writeFileSync(lock, 'not a database, but long enough to be taken for one'.repeat(30))
    const first = await open()
    expect(first.result.ok).toBe(true)
    expect((await open()).result).toMatchObject({ error: { code: 'BUSY', messageKey: 'profile.inUse' } })
    await first.client.close()
    expect(
      fs
        .readdirSync(profile())
        .filter((name) => name.startsWith('lock'))
        .toSorted(),
    ).toEqual(['lock.db', 'lock.db.damaged-1'])
    expect(fs.readFileSync(`${lock}.damaged-1`, 'utf8')).toContain('not a database')
  })

  it('that holds anything does not let go of it where another process has it', async () => {
    await closedOffice()
    const script = fileURLToPath(new URL('../migrations/hold-profile.ts', import.meta.url))
    const holder = spawn(process.execPath, [script, profile()], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(holder.stdout, 'data')
      fs.writeFileSync(path.join(profile(), 'lock.db'), 'x'.repeat(2000))
      expect(await failureOfOpening()).toMatchObject({ messageKey: 'profile.inUse' })
    } finally {
      holder.kill('SIGKILL')
      await once(holder, 'exit')
    }
  })

  it.each([
    ['ENOSPC', 'DISK_FULL', 'profile.diskFull'],
    ['EDQUOT', 'DISK_FULL', 'profile.diskFull'],
    ['EACCES', 'READONLY', 'profile.notWritable'],
    ['EROFS', 'READONLY', 'profile.notWritable'],
  ])('that cannot be made says why: %s', (code, kind, messageKey) => {
    const opening = vi.spyOn(fs, 'openSync').mockImplementation(() => {
      throw Object.assign(new Error(code), { code })
    })
    onTestFinished(() => opening.mockRestore())
    const thrown = (() => {
      try {
        return lockProfile({ root: path.join(folder, 'new') })
      } catch (error) {
        return error
      }
    })()
    expect(failureOf(thrown)).toMatchObject({ code: kind, messageKey })
  })

  it('of the backups works the same', () => {
    fs.writeFileSync(path.join(folder, 'lock.db'), 'x'.repeat(2000))
    takeFolderLock(folder).release()
    expect(fs.existsSync(path.join(folder, 'lock.db.damaged-1'))).toBe(true)
  })
})

describe('the pages of the database', () => {
  /** Damages a page that opening does not look at. */
  function damage(file: string): void {
    const database = new Database(file, { readonly: true })
    const page = database
      .prepare<[], number>("select rootpage from sqlite_schema where name = 'task_by_status'")
      .pluck()
      .get()
    const size = Number(database.pragma('page_size', { simple: true }))
    database.close()
    for (const suffix of ['-wal', '-shm']) fs.rmSync(file + suffix, { force: true })
    const handle = fs.openSync(file, 'r+')
    fs.writeSync(handle, Buffer.alloc(size, 0xa5), 0, size, ((page ?? 1) - 1) * size)
    fs.closeSync(handle)
  }

  it('are looked through when the last end was none', async () => {
    const file = await closedOffice()
    damage(file)
    // how a crash leaves the folder
    fs.writeFileSync(path.join(path.dirname(file), 'in-use'), '')
    const before = fs.readFileSync(file)
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(await failureOfOpening()).toMatchObject({ code: 'DB_CORRUPT', messageKey: 'database.corrupt' })
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  it('the end of a process that was killed is known as none, a closed one leaves nothing', async () => {
    const file = await closedOffice()
    const marker = path.join(path.dirname(file), 'in-use')
    expect(fs.existsSync(marker)).toBe(false)
    const { client } = await open()
    expect(fs.existsSync(marker)).toBe(true)
    await client.close()
    expect(fs.existsSync(marker)).toBe(false)
  })
})

describe('the state before', () => {
  /** A second generation, as a restore makes it, with the first one named as the state before. */
  async function withEarlier(): Promise<{ readonly now: string; readonly earlier: string }> {
    const earlier = await closedOffice('Früher GmbH')
    const now = path.join(profile(), 'data', 'gen-now', 'kontor.db')
    fs.mkdirSync(path.dirname(now))
    fs.copyFileSync(earlier, now)
    fs.writeFileSync(path.join(profile(), 'data', 'PREVIOUS'), `${path.basename(path.dirname(earlier))}\n`)
    fs.writeFileSync(path.join(profile(), 'data', 'CURRENT'), 'gen-now\n')
    return { now, earlier }
  }

  it('is known with the time it was last written to, and can be gone back to; nothing is deleted', async () => {
    const { now, earlier } = await withEarlier()
    const written = new Date('2026-03-01T12:00:00Z')
    fs.utimesSync(earlier, written, written)
    expect(earlierState(profileFolder(profile()))).toMatchObject({
      file: earlier,
      savedAt: written.toISOString(),
    })
    fs.truncateSync(now, 4096)
    expect(await failureOfOpening()).toMatchObject({ code: 'DB_CORRUPT' })
    expect(await failureOfOpening('earlier')).toBeNull()
    expect(currentDatabaseFile(profileFolder(profile()))).toBe(earlier)
    expect(earlierState(profileFolder(profile()))?.file).toBe(now)
    expect(await failureOfOpening()).toBeNull()
  })

  it('is not gone back to where it does not open', async () => {
    const { now, earlier } = await withEarlier()
    fs.truncateSync(earlier, 4096)
    expect(await failureOfOpening('earlier')).toMatchObject({ code: 'DB_CORRUPT' })
    expect(currentDatabaseFile(profileFolder(profile()))).toBe(now)
    expect(await failureOfOpening()).toBeNull()
  })

  it('is none where the pointer is missing, damaged, names the state in use or one that is gone', async () => {
    const { earlier } = await withEarlier()
    const pointer = path.join(profile(), 'data', 'PREVIOUS')
    for (const content of ['', '../../etc', 'gen-now\n', 'gen-gone\n', 'x'.repeat(5000)]) {
      fs.writeFileSync(pointer, content)
      expect([content, earlierState(profileFolder(profile()))]).toEqual([content, null])
    }
    fs.rmSync(pointer)
    expect(earlierState(profileFolder(profile()))).toBeNull()
    expect(await failureOfOpening('earlier')).toMatchObject({ messageKey: 'profile.noEarlierState' })
    expect(fs.existsSync(earlier)).toBe(true)
  })
})
