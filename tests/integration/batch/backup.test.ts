import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice } from '../../support/data.ts'
import { runKontor } from './run-kontor.ts'
import { setUpBackups } from '../../support/office-backups.ts'
import { organisationFields } from '../../support/records.ts'

let folder: string
let profile: string
let share: string

/** A profile in which the backups were set up, closed again. */
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-scheduler-'))
  profile = path.join(folder, 'profile')
  share = path.join(folder, 'share')
  fs.mkdirSync(share)
  const office = await openTestOffice({ folder: profile })
  await setUpBackups(office, share)
  await office.close()
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const backup = (...options: readonly string[]) =>
  runKontor(['backup', '--data', profile, '--json', ...options])
const snapshots = () => fs.globSync('**/snap/*.age', { cwd: share })

describe("for IT's scheduler", () => {
  it('a backup needs neither folder nor key, and is opened by those that are set up', async () => {
    const run = await backup()
    expect(run).toMatchObject({ exitCode: 0 })
    expect(run.json()).toMatchObject({ ok: true, value: { signer: expect.any(String) as string } })
    const [file = ''] = snapshots()
    const manifest = JSON.parse(
      fs.readFileSync(path.join(share, file.replace(/\.db\..*$/, '.json')), 'utf8'),
    ) as { readonly recipients: readonly string[] }
    expect(manifest.recipients).toHaveLength(2)
  })

  it('nothing is written where nothing has changed, which is no failure', async () => {
    await backup('--if-changed')
    const again = await backup('--if-changed')
    expect(again.exitCode).toBe(0)
    expect(again.json()).toMatchObject({ ok: true, value: { file: null } })
    expect(snapshots()).toHaveLength(1)
    const office = await openTestOffice({
      folder: profile,
      request: { mode: 'existing', profileFolder: profile },
    })
    await office.call('organisations.create', { fields: organisationFields() })
    await office.close()
    expect((await backup('--if-changed')).json()).toMatchObject({
      value: { file: expect.any(String) as string },
    })
    expect(snapshots()).toHaveLength(2)
  })

  it('the newest one is checked as a whole, and a damaged one fails in words', async () => {
    await backup()
    expect(await backup('--check')).toMatchObject({ exitCode: 0 })
    const [file = ''] = snapshots()
    const damaged = path.join(share, file)
    fs.chmodSync(damaged, 0o600)
    const bytes = fs.readFileSync(damaged)
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
    fs.writeFileSync(damaged, bytes)
    const check = await backup('--check')
    expect(check.exitCode).toBe(1)
    expect(check.json()).toMatchObject({ ok: false, error: { code: 'DB_CORRUPT' } })
    const list = await backup('--list')
    expect(list.exitCode).toBe(3)
    expect(list.json()).toMatchObject({ value: { snapshots: [{ state: 'damaged' }] } })
  })

  it('a folder that is away is a failure, and what was made waits', async () => {
    fs.renameSync(share, `${share}-away`)
    const run = await backup()
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject({ error: { code: 'SHARE_UNAVAILABLE' } })
    expect(fs.readdirSync(path.join(profile, 'backup', 'waiting'))).toHaveLength(2)
    fs.renameSync(`${share}-away`, share)
    await backup()
    expect(fs.readdirSync(path.join(profile, 'backup', 'waiting'))).toEqual([])
  })

  it('is refused where nothing is set up', async () => {
    const other = path.join(folder, 'other')
    await runKontor(['create', '--office', 'Amt', '--data', other])
    const run = await runKontor(['backup', '--data', other, '--json'])
    expect(run.exitCode).toBe(1)
    expect(run.json()).toMatchObject({ error: { code: 'VALIDATION' } })
  })
})
