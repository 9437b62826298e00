import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OpenRequest } from '../../../db/process/protocol.ts'
import { restorePreview, type RestorePreview } from '../../../preload/contract/restoring.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { organisationFields } from '../../support/records.ts'

const unasked = { signer: null, acceptUnknownSigner: false, file: null, recoveryKey: null } as const

let office: TestOffice
let target: string
let recoveryKey: string
beforeEach(async () => {
  office = await openTestOffice()
  target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  recoveryKey = await setUpBackups(office, target)
})
afterEach(() => office.close())

const create = (name: string) => office.call('organisations.create', { fields: organisationFields({ name }) })
const names = async (of = office) =>
  of.read((raw) => raw.prepare('select name from organisation order by id').pluck().all())
const generations = () =>
  fs.readdirSync(path.join(office.folder, 'data')).filter((name) => name.startsWith('gen-'))

async function newest(): Promise<string> {
  const { snapshots } = await office.call('backups.list', {})
  return snapshots.toSorted((a, b) => b.sequence - a.sequence)[0]?.file ?? ''
}

async function prepare(snapshot: string, key: string | null = null): Promise<RestorePreview> {
  const { jobId } = await office.call('restoring.prepare', { ...unasked, snapshot, recoveryKey: key })
  const job = await finishJob(office, jobId)
  if (job.error) throw new Error(JSON.stringify(job.error))
  return restorePreview.parse(job.result)
}

/** Opens the profile anew, as main does. */
async function open(
  state:
    { readonly mode: 'existing' | 'earlier' } | { readonly mode: 'prepared'; readonly generation: string },
): Promise<void> {
  const { folder } = office
  const request: OpenRequest = { ...state, profileFolder: folder }
  await office.client.close()
  const first = office
  office = { ...(await openTestOffice({ folder, request })), close: () => first.close() }
}

it('says what a restore would mean, and changes nothing until it is taken', async () => {
  const { id: kept } = await create('Bleibt GmbH')
  const { id: changed, version } = await create('Vorher GmbH')
  const { id: removed, version: removedVersion } = await create('Gelöscht GmbH')
  await backUpNow(office)
  const snapshot = await newest()
  await office.call('organisations.update', {
    id: changed,
    version,
    fields: organisationFields({ name: 'Nachher GmbH' }),
  })
  await office.call('organisations.remove', { id: removed, version: removedVersion })
  await create('Neu GmbH')
  await create('Neuer GmbH')
  const before = await names()

  const preview = await prepare(snapshot)
  expect(preview).toMatchObject({
    signature: 'trusted',
    isOfThisWorkstation: true,
    isOtherOffice: false,
    isShared: false,
    changesSince: 4,
    changesOfItsOwn: 0,
  })
  expect(preview.kinds.find(({ kind }) => kind === 'organisation')).toEqual({
    kind: 'organisation',
    before: 3,
    now: 4,
    gone: { count: 2, latest: ['Neuer GmbH', 'Neu GmbH'] },
    changed: { count: 1, latest: ['Nachher GmbH'] },
    back: { count: 1, latest: ['Gelöscht GmbH'] },
  })
  expect(await names()).toEqual(before)
  expect(generations()).toHaveLength(2)
  // the present state goes on while another one lies beside it
  await create('Noch eine GmbH')
  await office.call('restoring.drop', {})
  expect(generations()).toHaveLength(1)
  expect(kept).toBeGreaterThan(0)
})

it('puts a backup in place of the present state, secures that one, and goes back to it', async () => {
  await create('Damals GmbH')
  await backUpNow(office)
  const snapshot = await newest()
  await create('Seither GmbH')
  const { generation } = await prepare(snapshot, recoveryKey.toLowerCase())
  expect(await office.call('backupFiles.beforeRestore', {})).toEqual({ kept: 'folder' })
  await open({ mode: 'prepared', generation })
  expect(await names()).toEqual(['Damals GmbH'])

  const { snapshots } = await office.call('backups.list', {})
  expect(snapshots.map(({ sequence, kept }) => [sequence, kept.includes('beforeChange')])).toEqual([
    [2, true],
    [1, false],
  ])
  // the secured state is a backup like any other
  const secured = snapshots.find(({ sequence }) => sequence === 2)
  const preview = await prepare(secured?.file ?? '')
  expect(preview.kinds[0]).toMatchObject({ before: 2, now: 1, back: { count: 1, latest: ['Seither GmbH'] } })
  expect(preview.changesOfItsOwn).toBe(1)
  await office.call('restoring.drop', {})

  // the next backup says that it goes on from the restored one
  await create('Danach GmbH')
  await backUpNow(office)
  await open({ mode: 'earlier' })
  expect(await names()).toEqual(['Damals GmbH', 'Seither GmbH'])
  await open({ mode: 'earlier' })
  expect(await names()).toEqual(['Damals GmbH', 'Danach GmbH'])
})

it('secures the present state on this computer where the folder is away', async () => {
  await create('Damals GmbH')
  await backUpNow(office)
  const { generation } = await prepare(await newest())
  await create('Seither GmbH')
  fs.renameSync(target, `${target}-away`)
  expect(await office.call('backupFiles.beforeRestore', {})).toEqual({ kept: 'waiting' })
  await open({ mode: 'prepared', generation })
  expect(await names()).toEqual(['Damals GmbH'])
  expect((await office.call('backups.status', {})).waiting?.count).toBe(1)
})

it('opens nothing that was not prepared, and forgets what was prepared before', async () => {
  await create('Damals GmbH')
  await backUpNow(office)
  const snapshot = await newest()
  const first = await prepare(snapshot)
  const second = await prepare(snapshot)
  expect(generations()).not.toContain(first.generation)
  const { folder } = office
  const inUse = path.basename(path.dirname(office.file()))
  await office.client.close()
  for (const generation of [first.generation, '../gen-x', inUse]) {
    const request = { mode: 'prepared', profileFolder: folder, generation } as const
    await expect(openTestOffice({ folder, request })).rejects.toThrow('profile.nothingPrepared')
  }
  await open({ mode: 'existing' })
  expect(generations()).not.toContain(second.generation)
  expect(await names()).toEqual(['Damals GmbH'])
})

it('says a wrong key and a damaged file apart, and leaves nothing behind', async () => {
  await create('Damals GmbH')
  const { file } = await backUpNow(office)
  const snapshot = await newest()
  const failing = async (key: string | null) => {
    const { jobId } = await office.call('restoring.prepare', { ...unasked, snapshot, recoveryKey: key })
    return (await finishJob(office, jobId)).error?.code
  }
  const other = (await import('../../../db/slices/backups/index.ts')).createAgeKeyPair
  expect(await failing((await other()).identity)).toBe('WRONG_KEY')
  expect(await failing('AGE-SECRET-KEY-1QQQ')).toBe('VALIDATION')
  const bytes = fs.readFileSync(file)
  bytes[bytes.length - 40] = (bytes.at(-40) ?? 0) ^ 1
  fs.writeFileSync(file, bytes)
  expect(await failing(null)).toBe('DB_CORRUPT')
  expect(generations()).toHaveLength(1)
})

it('erases again what was erased on request since, although no later backup says so', async () => {
  const { id, version } = await create('Geheim GmbH')
  await create('Bleibt GmbH')
  await backUpNow(office)
  const snapshot = await newest()
  await office.call('organisations.remove', { id, version })
  const { rows } = await office.call('bin.list', { offset: 0, limit: 1 })
  const changeSetIds = rows.map(({ changeSetId }) => changeSetId)
  await office.call('bin.purge', { changeSetIds, isRequested: true })
  const { generation } = await prepare(snapshot)
  await open({ mode: 'prepared', generation })
  expect(await names()).toEqual(['Bleibt GmbH'])
})

it('does not bring back with the state from before what was erased on request since', async () => {
  const { id, version } = await create('Auf Antrag gelöscht GmbH')
  await create('Bleibt GmbH')
  await backUpNow(office)
  await create('Seither GmbH')
  const { generation } = await prepare(await newest())
  await open({ mode: 'prepared', generation })
  await office.call('organisations.remove', { id, version })
  const [deleted] = (await office.call('bin.list', { offset: 0, limit: 10 })).rows
  await office.call('bin.purge', { changeSetIds: [deleted?.changeSetId ?? 0], isRequested: true })
  await open({ mode: 'earlier' })
  expect(await names()).toEqual(['Bleibt GmbH', 'Seither GmbH'])
})
