import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataClient } from '../../db/process/client.ts'
import type { OpenRequest } from '../../db/process/protocol.ts'
import { serve } from '../../db/process/serve.ts'
import { migrateDatabase } from '../../db/engine/connection/migrate.ts'
import { migrations } from '../../db/engine/migrations/index.ts'
import { openTestOffice, portPair } from '../support/data.ts'
import { hashOf } from '../support/files.ts'
import { newOrganisation } from '../support/records.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-profile-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const office = { officeName: 'Amt', municipality: 'Musterstadt', staffName: 'Anna' }

/** Tries to open the profile in a data process of its own. */
async function open(mode: 'existing' | 'create') {
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, { checkOutput: true })
  const client = new DataClient(clientEnd)
  const request: OpenRequest =
    mode === 'create' ? { mode, profileFolder: folder, office } : { mode, profileFolder: folder }
  const result = await client.open(request, null, '0.0.0-test')
  return { client, result }
}

const databaseFile = () => {
  const generation = fs.readFileSync(path.join(folder, 'data', 'CURRENT'), 'utf8').trim()
  return path.join(folder, 'data', generation, 'kontor.db')
}

async function made(): Promise<string> {
  const { client, result } = await open('create')
  expect(result.ok).toBe(true)
  await client.close()
  return databaseFile()
}

describe('opening a profile', () => {
  it('makes it, closes it and opens it again with its data', async () => {
    const first = await openTestOffice({ folder })
    const id = await newOrganisation(first, { name: 'Bleibt GmbH' })
    await first.close()
    expect(fs.readdirSync(path.dirname(databaseFile()))).toEqual(['kontor.db'])
    const again = await openTestOffice({ folder, request: { mode: 'existing', profileFolder: folder } })
    expect((await again.call('organisations.get', { id })).fields.name).toBe('Bleibt GmbH')
    await again.close()
  })

  it('tells an empty folder from one that holds data', async () => {
    expect((await open('existing')).result).toMatchObject({
      ok: false,
      error: { messageKey: 'profile.empty' },
    })
    await made()
    expect((await open('create')).result).toMatchObject({
      ok: false,
      error: { messageKey: 'profile.exists' },
    })
  })

  it('is refused to a second opener until the first has closed', async () => {
    const first = await openTestOffice({ folder })
    const busy = { ok: false, error: { code: 'BUSY', messageKey: 'profile.inUse' } }
    expect((await open('existing')).result).toMatchObject(busy)
    expect((await open('create')).result).toMatchObject(busy)
    await first.close()
    const { client, result } = await open('existing')
    expect(result.ok).toBe(true)
    await client.close()
  })

  it('is refused to another process, and given free when that process is killed', async () => {
    await made()
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./hold-profile.ts', import.meta.url)), folder],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect((await open('existing')).result).toMatchObject({
      ok: false,
      error: { messageKey: 'profile.inUse' },
    })
    child.kill('SIGKILL')
    await ended
    const { client, result } = await open('existing')
    expect(result.ok).toBe(true)
    expect(await client.call('doctor.run', {})).toMatchObject({
      ok: true,
      value: { integrity: [], foreignKeyProblems: 0 },
    })
    await client.close()
  })

  it('passes over what a crash left of a first start', async () => {
    const left = path.join(folder, 'data', 'gen-20260311090000-abcdef')
    fs.mkdirSync(left, { recursive: true })
    fs.writeFileSync(path.join(left, 'kontor.db'), 'half a file')
    expect((await open('existing')).result).toMatchObject({
      ok: false,
      error: { messageKey: 'profile.empty' },
    })
    const { client, result } = await open('create')
    expect(result.ok).toBe(true)
    await client.close()
  })

  it('refuses a newer database untouched and can be tried again', async () => {
    const file = await made()
    migrateDatabase(file, path.join(folder, 'snapshots'), [
      ...migrations,
      { version: 990, name: 'future', sql: 'create table future (id integer)' },
    ])
    const before = hashOf(file)
    for (let attempt = 0; attempt < 2; attempt++)
      expect((await open('existing')).result).toMatchObject({ ok: false, error: { code: 'DB_NEWER' } })
    expect(hashOf(file)).toBe(before)
  })

  it('refuses a damaged database untouched', async () => {
    const file = await made()
    fs.truncateSync(file, 8192)
    const before = hashOf(file)
    expect((await open('existing')).result).toMatchObject({ ok: false, error: { code: 'DB_CORRUPT' } })
    expect(hashOf(file)).toBe(before)
  })

  it('refuses a pointer to a generation that is gone', async () => {
    await made()
    fs.writeFileSync(path.join(folder, 'data', 'CURRENT'), 'gen-gone\n')
    expect((await open('existing')).result).toMatchObject({
      ok: false,
      error: { code: 'DB_CORRUPT', messageKey: 'database.generationMissing' },
    })
  })

  it.each(['', '../../etc/passwd', 'gen-', 'x'.repeat(5000)])(
    'opens the only data there are where the pointer is damaged, and says so: %j',
    async (content) => {
      const file = await made()
      const pointer = path.join(folder, 'data', 'CURRENT')
      const named = fs.readFileSync(pointer, 'utf8')
      fs.writeFileSync(pointer, content)
      const { client, result } = await open('existing')
      expect(result).toMatchObject({ ok: true, value: { damagedFiles: [{ kind: 'pointer' }] } })
      await client.close()
      expect(fs.readFileSync(pointer, 'utf8')).toBe(named)
      expect(fs.readFileSync(`${pointer}.damaged-1`, 'utf8')).toBe(content)
      expect(fs.existsSync(file)).toBe(true)
    },
  )

  it('does not choose between two where the pointer is damaged', async () => {
    const file = await made()
    const other = path.join(folder, 'data', 'gen-other')
    fs.mkdirSync(other)
    fs.copyFileSync(file, path.join(other, 'kontor.db'))
    fs.writeFileSync(path.join(folder, 'data', 'CURRENT'), '')
    expect((await open('existing')).result).toMatchObject({ ok: false, error: { code: 'DB_CORRUPT' } })
    fs.writeFileSync(path.join(folder, 'data', 'PREVIOUS'), 'gen-other\n')
    const { client, result } = await open('existing')
    expect(result).toMatchObject({ ok: true })
    await client.close()
  })
})
