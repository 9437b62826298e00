import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backupOutcome, verifyOutcome } from '../../../preload/contract/backups.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'

const folder = 'file-backupfolder00001'
const snapshotToken = 'file-backupfile0000001'

let office: TestOffice
let target: string
beforeEach(async () => {
  office = await openTestOffice()
  target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
})
afterEach(() => office.close())

async function setUp(): Promise<string> {
  const { recoveryKey, groups, confirmGroups } = await office.call(
    'backups.setUp',
    { folder },
    { [folder]: target },
  )
  const typed = confirmGroups.map((group) => groups[group - 1] ?? '')
  await office.call('backups.confirmKey', { typed: [typed[0] ?? '', typed[1] ?? ''] })
  return recoveryKey
}

async function backUp() {
  const { jobId } = await office.call('backups.run', {})
  return backupOutcome.parse((await finishJob(office, jobId)).result)
}

it('is set up only when the key was written down', async () => {
  const { groups, confirmGroups } = await office.call('backups.setUp', { folder }, { [folder]: target })
  expect((await office.fail('backups.run', {})).messageKey).toBe('backups.error.notSetUp')
  const right = groups[(confirmGroups[0] ?? 1) - 1] ?? ''
  expect((await office.fail('backups.confirmKey', { typed: [right, 'QQQQQQ'] })).code).toBe('WRONG_KEY')
  expect((await office.call('backups.status', {})).configured).toBe(false)
})

it('shows the same key again until it is confirmed, so that a printed sheet stays good', async () => {
  const first = await office.call('backups.setUp', { folder }, { [folder]: target })
  const second = await office.call('backups.setUp', { folder }, { [folder]: target })
  expect(second.recoveryKey).toBe(first.recoveryKey)
})

it('backs up, lists, verifies, and restores into a new profile by the recovery key', async () => {
  const recoveryKey = await setUp()
  const outcome = await backUp()
  expect(outcome.file.startsWith(target)).toBe(true)
  const { snapshots } = await office.call('backups.list', {})
  expect(snapshots).toMatchObject([{ sequence: 1, state: 'verified' }])
  expect((await office.call('start.overview', { today: '2026-03-11' })).lastBackup?.file).toBe(
    path.basename(outcome.file),
  )
  const { jobId } = await office.call('backups.verify', { file: snapshots[0]?.file ?? '' })
  expect(verifyOutcome.parse((await finishJob(office, jobId)).result).signature).toBe('trusted')
  const { jobId: byKey } = await office.call(
    'backupFiles.verifyFile',
    { file: snapshotToken, recoveryKey },
    { [snapshotToken]: outcome.file },
  )
  expect((await finishJob(office, byKey)).status).toBe('finished')

  const profileFolder = path.join(office.folder, 'restored')
  const restored = await openTestOffice({
    folder: profileFolder,
    request: { mode: 'restore', profileFolder, backupFile: outcome.file, recoveryKey },
  })
  expect((await restored.call('office.get', {})).name).toBe('Wirtschaftsförderung Musterstadt')
  const officeIdOf = (folder: string): unknown =>
    (
      JSON.parse(fs.readFileSync(path.join(folder, 'backup', 'settings.json'), 'utf8')) as {
        officeId: unknown
      }
    ).officeId
  expect(officeIdOf(profileFolder)).toBe(officeIdOf(office.folder))
  await restored.close()
})

it('refuses to restore over data that are already there', async () => {
  const recoveryKey = await setUp()
  const { file } = await backUp()
  await expect(
    openTestOffice({
      folder: office.folder,
      request: { mode: 'restore', profileFolder: office.folder, backupFile: file, recoveryKey },
    }),
  ).rejects.toThrow('profile.exists')
})
