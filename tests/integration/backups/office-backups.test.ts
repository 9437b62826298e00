import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createBackup,
  createSigningKeyPair,
  signingKeyFingerprint,
} from '../../../db/slices/backups/index.ts'
import { verifyFile } from '../../../db/slices/backups/verify-file.ts'
import { verifyOutcome, type SignerChoice } from '../../../preload/contract/backups.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { organisationFields } from '../../support/records.ts'

const folder = 'file-backupfolder00001'
const setUpInput = { folder, language: 'de' } as const
/** Nobody says anything about the signer. */
const unasked = { signer: null, acceptUnknownSigner: false }

let office: TestOffice
let target: string
beforeEach(async () => {
  office = await openTestOffice()
  target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
})
afterEach(() => office.close())

const setUp = () => setUpBackups(office, target)
const backUp = () => backUpNow(office)

it('is set up only when the key was written down', async () => {
  const { groups, confirmGroups } = await office.call('backups.setUp', setUpInput, { [folder]: target })
  expect((await office.fail('backups.run', { evenIfUnchanged: false })).messageKey).toBe(
    'backups.error.notSetUp',
  )
  const right = groups[(confirmGroups[0] ?? 1) - 1] ?? ''
  expect((await office.fail('backups.confirmKey', { typed: [right, 'QQQQQQ'] })).code).toBe('WRONG_KEY')
  expect((await office.call('backups.status', {})).configured).toBe(false)
})

it('writes the sheet into a file for its owner alone, as long as the key waits', async () => {
  const sheetToken = 'file-recoverysheet0001'
  const file = path.join(target, 'sheet.txt')
  expect((await office.fail('backups.saveSheet', { file: sheetToken }, { [sheetToken]: file })).code).toBe(
    'VALIDATION',
  )
  const { sheet } = await office.call('backups.setUp', setUpInput, { [folder]: target })
  await office.call('backups.saveSheet', { file: sheetToken }, { [sheetToken]: file })
  expect(fs.readFileSync(file, 'utf8').replaceAll(os.EOL, '\n')).toBe(sheet)
  // Windows keeps no such mode and answers with its own
  expect(fs.statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  const nowhere = path.join(target, 'gone', 'sheet.txt')
  const failure = await office.fail('backups.saveSheet', { file: sheetToken }, { [sheetToken]: nowhere })
  expect(failure).toMatchObject({ code: 'READONLY', messageKey: 'file.notWritable' })
})

it('shows the same key again until it is confirmed, so that a printed sheet stays good', async () => {
  const first = await office.call('backups.setUp', setUpInput, { [folder]: target })
  const second = await office.call('backups.setUp', setUpInput, { [folder]: target })
  expect(second.recoveryKey).toBe(first.recoveryKey)
})

it('backs up, lists, verifies, and restores into a new profile by the recovery key, documents and all', async () => {
  const recoveryKey = await setUp()
  const content = Buffer.from('Angebot für die Halle')
  const { id } = await office.call('organisations.create', { fields: organisationFields() })
  const { heldId } = await office.call('documents.lookAtBytes', {
    fileName: 'Angebot.txt',
    bytes: new Uint8Array(content),
    at: null,
  })
  await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'organisation', id } })
  const outcome = await backUp()
  expect(outcome.file.startsWith(target)).toBe(true)
  const { snapshots } = await office.call('backups.list', {})
  expect(snapshots).toMatchObject([{ sequence: 1, state: 'verified' }])
  expect((await office.call('start.overview', { today: '2026-03-11', of: 'mine' })).lastBackup?.file).toBe(
    path.basename(outcome.file),
  )
  const { jobId } = await office.call('backups.verify', { file: snapshots[0]?.file ?? '', ...unasked })
  expect(verifyOutcome.parse((await finishJob(office, jobId)).result).signature).toBe('trusted')
  const byKey = {
    backupFile: outcome.file,
    recoveryKey,
    profileFolder: office.folder,
    spoolFolder: '',
    ...unasked,
  }
  expect(await office.client.verify(byKey, null)).toMatchObject({
    ok: true,
    value: { signature: 'trusted', signer: outcome.signer },
  })

  const profileFolder = path.join(office.folder, 'restored')
  const restored = await openTestOffice({
    folder: profileFolder,
    request: {
      mode: 'restore',
      profileFolder,
      backupFile: outcome.file,
      recoveryKey,
      knownTo: office.folder,
      ...unasked,
    },
  })
  expect((await restored.call('office.get', {})).name).toBe('Wirtschaftsförderung Musterstadt')
  const { documents } = await restored.call('documents.list', { owner: { kind: 'organisation', id } })
  expect(documents).toMatchObject([{ fileName: 'Angebot.txt' }])
  const { bytes } = await restored.call('documentContents.read', { id: documents[0]?.id ?? 0 })
  expect(Buffer.from(bytes)).toEqual(content)
  const officeIdOf = (folder: string): unknown =>
    (
      JSON.parse(fs.readFileSync(path.join(folder, 'backup', 'settings.json'), 'utf8')) as {
        officeId: unknown
      }
    ).officeId
  expect(officeIdOf(profileFolder)).toBe(officeIdOf(office.folder))
  await restored.close()
})

it('moves what retention no longer keeps to the trash, removes it a week later, and says so each time', async () => {
  await setUp()
  const day = 24 * 60 * 60 * 1000
  const backUpOn = (number: number) => {
    office.setNow(new Date(Date.parse('2026-03-01T09:00:00Z') + number * day).toISOString())
    return backUp()
  }
  const none = { trashed: 0, emptiedDays: 0, stopped: null, failure: null }
  expect((await backUpOn(0)).retention).toEqual({ ...none, kept: 1 })
  // hourly, daily, weekly and monthly ones are counted by those there are, so it takes more than a few to lose one
  for (let hour = 1; hour < 26; hour++) {
    office.setNow(new Date(Date.parse('2026-03-01T09:00:00Z') + hour * (day / 24)).toISOString())
    await backUp()
  }
  const later = await backUpOn(20)
  const { trashed } = later.retention
  expect(trashed).toBeGreaterThan(0)
  expect(later.retention).toEqual({ ...none, kept: 27 - trashed, trashed })
  const { snapshots } = await office.call('backups.list', {})
  expect(snapshots).toHaveLength(27 - trashed)
  const files = () => fs.globSync('**/trash/*/*.age', { cwd: target }).length
  expect(files()).toBe(trashed)
  expect((await backUpOn(21)).retention).toMatchObject({ emptiedDays: 0 })
  const week = await backUpOn(28)
  expect(week.retention).toMatchObject({ emptiedDays: 1, failure: null })
  expect(files()).toBe(1 + week.retention.trashed)
}, 120_000)

it('says why retention did nothing, and the backup is good all the same', async () => {
  await setUp()
  office.setNow('2026-03-11T09:00:00.000Z')
  await backUp()
  office.setNow('2026-03-10T09:00:00.000Z')
  expect((await backUp()).retention).toMatchObject({ stopped: 'clockBackwards', failure: null })
  const [own = ''] = fs.globSync('kontor/v1/*/ws/*', { cwd: target })
  const victim = path.join(office.folder, 'victim')
  fs.mkdirSync(path.join(victim, '2026-01-20'), { recursive: true })
  fs.symlinkSync(victim, path.join(target, own, 'trash'), 'junction')
  // the clock counts as right again once the last three run upwards
  const said: (string | undefined)[] = []
  for (const day of [13, 14, 15]) {
    office.setNow(`2026-03-${day}T09:00:00.000Z`)
    const { stopped, failure } = (await backUp()).retention
    said.push(stopped ?? failure?.messageKey)
    expect(fs.readdirSync(victim)).toEqual(['2026-01-20'])
  }
  expect(said).toEqual(['clockBackwards', 'backups.error.linkOnShare', 'backups.error.linkOnShare'])
})

it('refuses to restore over data that are already there', async () => {
  const recoveryKey = await setUp()
  const { file } = await backUp()
  await expect(
    openTestOffice({
      folder: office.folder,
      request: {
        mode: 'restore',
        profileFolder: office.folder,
        backupFile: file,
        recoveryKey,
        knownTo: null,
        ...unasked,
      },
    }),
  ).rejects.toThrow('profile.exists')
})

interface Manifest {
  readonly officeId: string
  readonly workstationId: string
  readonly recipients: readonly string[]
}

/** A snapshot made by somebody who has no more than a database, the public keys and the share. */
async function forge(like: string) {
  const manifest = JSON.parse(fs.readFileSync(like.replace(/\.db\..*$/, '.json'), 'utf8')) as Manifest
  const { privateKey, publicKey } = createSigningKeyPair()
  const spoolFolder = path.join(office.folder, 'forger')
  const { snapshotId } = await createBackup({
    ...manifest,
    localRoot: office.folder,
    databaseFile: office.file(),
    spoolFolder,
    stateFile: path.join(spoolFolder, 'state.json'),
    targetFolder: target,
    signingKey: privateKey,
    appVersion: '0.1.0',
  })
  return { file: snapshotId, signer: signingKeyFingerprint(publicKey) }
}

const statesInList = async () =>
  (await office.call('backups.list', {})).snapshots.map(({ state }) => state).toSorted()
const checked = async (file: string, choice: SignerChoice) =>
  finishJob(office, (await office.call('backups.verify', { file, ...choice })).jobId)

describe('who signed', () => {
  it('stands on the sheet, in the status and in what a backup says', async () => {
    const { sheet } = await office.call('backups.setUp', setUpInput, { [folder]: target })
    expect((await office.call('backups.status', {})).signer).toBeNull()
    await setUp()
    const { signer } = await office.call('backups.status', {})
    expect(sheet).toContain(signer)
    expect(await backUp()).toMatchObject({ signer, warnings: [] })
  })

  it('is asked about where nobody here knows, and remembered once the person has compared', async () => {
    await setUp()
    const { file: genuine } = await backUp()
    const { file, signer } = await forge(genuine)
    expect(await statesInList()).toEqual(['unknownSigner', 'verified'])
    expect(await checked(file, unasked)).toMatchObject({
      status: 'failed',
      error: { code: 'VALIDATION', messageKey: 'backups.error.unknownSigner', params: { signer } },
    })
    const taken = await checked(file, { signer: null, acceptUnknownSigner: true })
    expect(taken.result).toMatchObject({ signature: 'unknownSigner', signer })
    // sound, but still nobody's
    expect(await statesInList()).toEqual(['unknownSigner', 'verified'])
    expect((await checked(file, { ...unasked, signer })).result).toMatchObject({ signature: 'trusted' })
    expect(await statesInList()).toEqual(['verified', 'verified'])
    expect((await checked(file, unasked)).result).toMatchObject({ signature: 'trusted', signer })
  })

  it('is nobody for a file whose manifest is gone', async () => {
    await setUp()
    const { file } = await backUp()
    const manifest = file.replace(/\.db\..*$/, '.json')
    fs.chmodSync(manifest, 0o600)
    fs.rmSync(manifest)
    expect(await statesInList()).toEqual(['notSigned'])
    const [snapshot] = (await office.call('backups.list', {})).snapshots
    expect((await checked(snapshot?.file ?? '', unasked)).error?.messageKey).toBe('backups.error.notSigned')
  })

  it('is asked about rather than a restore given up, where the settings of the old profile are damaged', async () => {
    const recoveryKey = await setUp()
    const { file: backupFile, signer } = await backUp()
    fs.writeFileSync(path.join(office.folder, 'backup', 'settings.json'), '{')
    const profileFolder = path.join(office.folder, 'restored')
    const request = {
      mode: 'restore',
      profileFolder,
      backupFile,
      recoveryKey,
      knownTo: office.folder,
    } as const
    await expect(
      openTestOffice({ folder: profileFolder, request: { ...request, ...unasked } }),
    ).rejects.toThrow('backups.error.unknownSigner')
    const restored = await openTestOffice({
      folder: profileFolder,
      request: { ...request, signer, acceptUnknownSigner: false },
    })
    await restored.close()
  })

  it('is said to have changed when this workstation signs with another key than the sheet shows', async () => {
    await setUp()
    await backUp()
    fs.rmSync(path.join(office.folder, 'backup', 'unattended-keys.json'))
    const { warnings, signer } = await backUp()
    expect(warnings).toContain('newSigner')
    expect((await office.call('backups.status', {})).signer).toBe(signer)
    expect((await backUp()).warnings).toEqual([])
    // what the old key signed is still known
    expect(await statesInList()).toEqual(['verified', 'verified', 'verified'])
  })
})

describe('settings that are lost', () => {
  const settingsFile = () => path.join(office.folder, 'backup', 'settings.json')
  const damages: readonly (readonly [string, () => void])[] = [
    ['damaged', () => fs.writeFileSync(settingsFile(), '{')],
    ['gone', () => fs.rmSync(settingsFile())],
  ]

  it.each(damages)(
    '%s: said until the backup is set up again, which finds the earlier ones',
    async (_what, damage) => {
      await setUp()
      await backUp()
      damage()
      for (const _time of [1, 2])
        expect(await office.call('backups.status', {})).toMatchObject({
          configured: false,
          settingsLost: true,
        })
      expect((await office.fail('backups.run', { evenIfUnchanged: false })).messageKey).toBe(
        'backups.error.settingsLost',
      )
      await setUp()
      expect(await office.call('backups.status', {})).toMatchObject({ configured: true, settingsLost: false })
      await backUp()
      const { snapshots } = await office.call('backups.list', {})
      expect(snapshots.map(({ sequence }) => sequence)).toEqual([2, 1])
      expect(fs.readdirSync(path.join(target, 'kontor', 'v1'))).toHaveLength(1)
    },
  )

  it('are not written over, and the doctor names them', async () => {
    await setUp()
    fs.writeFileSync(settingsFile(), '{"half": ')
    await office.call('backups.status', {})
    expect((await office.call('doctor.run', {})).keptAside).toEqual([
      path.join('backup', 'settings.json.damaged-1'),
    ])
    expect(fs.readFileSync(`${settingsFile()}.damaged-1`, 'utf8')).toBe('{"half": ')
  })

  it('are none in an office that never had a backup', async () => {
    expect(await office.call('backups.status', {})).toMatchObject({ configured: false, settingsLost: false })
  })
})

it('a check of a copy elsewhere says nothing of the backup in the folder', async () => {
  const recoveryKey = await setUp()
  await backUp()
  const states = async () =>
    (await office.call('backups.list', {})).snapshots.map(({ file, state }) => [file, state])
  const before = await states()
  const [file = ''] = fs.globSync('**/*.age', { cwd: target }).map((name) => path.join(target, name))
  const stick = path.join(office.folder, 'stick')
  fs.mkdirSync(stick)
  for (const name of fs.readdirSync(path.dirname(file)))
    fs.copyFileSync(path.join(path.dirname(file), name), path.join(stick, name))
  const copy = path.join(stick, path.basename(file))
  fs.truncateSync(copy, fs.statSync(copy).size - 1000)
  const request = {
    ...unasked,
    backupFile: copy,
    recoveryKey,
    profileFolder: office.folder,
    spoolFolder: path.join(office.folder, 'check'),
  }
  const control = {
    signal: new AbortController().signal,
    progress: () => undefined,
    breathe: () => Promise.resolve(),
  }
  await expect(verifyFile(request, null, control)).rejects.toMatchObject({ code: 'DB_CORRUPT' })
  expect(await states()).toEqual(before)
})
