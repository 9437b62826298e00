import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  createBackup,
  listSnapshots,
  restoreSnapshot,
  verifySnapshot,
} from '../../../db/slices/backups/index.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { currentDatabase, filesBelow, openWorkplace } from '../../integration/backups/workplace.ts'
import { expectSound } from './invariants.ts'

function mountSmall(size: string, within = os.tmpdir()): string | null {
  const folder = fs.mkdtempSync(path.join(within, 'kontor-mount-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  if (status === 0) return folder
  fs.rmdirSync(folder)
  return null
}

function unmount(folder: string): void {
  execFileSync('umount', [folder])
  fs.rmdirSync(folder)
}

const probe = process.platform === 'linux' ? mountSmall('64k') : null
if (probe !== null) unmount(probe)
/** Small file systems of their own need Linux and the right to mount; elsewhere the injected layer covers it. */
const canMount = probe !== null

function smallDisk(size: string, within?: string): string {
  const folder = mountSmall(size, within)
  if (folder === null) throw new Error('could not mount although the probe did')
  onTestFinished(() => unmount(folder))
  return folder
}

describe('a folder for backups', () => {
  it('that is not there is not created: an unplugged drive must not be mistaken for its place', async () => {
    const place = await openWorkplace()
    fs.rmdirSync(place.targetFolder)
    expect(await failureOfAsync(createBackup(place.backup))).toEqual({
      code: 'SHARE_UNAVAILABLE',
      messageKey: 'backups.error.shareMissing',
    })
    expect(fs.existsSync(place.targetFolder)).toBe(false)
    expect(await failureOfAsync(listSnapshots({ targetFolder: place.targetFolder }))).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
    })
    fs.mkdirSync(place.targetFolder)
    expect((await createBackup(place.backup)).verified).toBe(true)
  })

  it('that is a file', async () => {
    const place = await openWorkplace()
    const targetFolder = path.join(place.folder, 'file')
    fs.writeFileSync(targetFolder, '')
    expect((await failureOfAsync(createBackup({ ...place.backup, targetFolder }))).messageKey).toBe(
      'backups.error.shareMissing',
    )
  })

  it('that goes away in the middle of a backup', async () => {
    const place = await openWorkplace()
    await createBackup(place.backup)
    const away = `${place.targetFolder}-away`
    const failure = await failureOfAsync(
      createBackup({
        ...place.backup,
        onProgress: ({ step }) => {
          if (step === 'encrypt' && !fs.existsSync(away)) fs.renameSync(place.targetFolder, away)
        },
      }),
    )
    expect(failure).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
      messageKey: 'backups.error.shareUnavailable',
      params: { reason: 'ENOENT' },
    })
    fs.renameSync(away, place.targetFolder)
    await expectSound(place, 300, 'share away')
    expect((await createBackup(place.backup)).warnings).toEqual([])
  })
})

describe.skipIf(!canMount)('small disks (need Linux and the right to mount)', () => {
  it('a full share is told as such, keeps its good backups and takes new ones when there is room', async () => {
    const place = await openWorkplace({ targetFolder: smallDisk('256k') })
    await createBackup(place.backup)
    const filler = path.join(place.targetFolder, 'filler')
    fs.writeFileSync(filler, '')
    try {
      for (;;) fs.appendFileSync(filler, Buffer.alloc(4096))
    } catch {
      fs.truncateSync(filler, fs.statSync(filler).size - 4096)
    }
    expect(await failureOfAsync(createBackup(place.backup))).toEqual({
      code: 'DISK_FULL',
      messageKey: 'backups.error.shareFull',
    })
    expect(fs.readdirSync(place.tmpFolder)).toEqual([])
    await expectSound(place, 300, 'full share')
    fs.rmSync(filler)
    expect((await createBackup(place.backup)).warnings).toEqual([])
  })

  it('a read-only share is told as such before the database is copied; it can still be restored from', async () => {
    const place = await openWorkplace({ targetFolder: smallDisk('1m') })
    const { file } = await createBackup(place.backup)
    execFileSync('mount', ['-o', 'remount,ro', place.targetFolder])
    const steps = new Set<string>()
    const failure = await failureOfAsync(
      createBackup({ ...place.backup, onProgress: ({ step }) => steps.add(step) }),
    )
    expect(failure).toEqual({ code: 'READONLY', messageKey: 'backups.error.shareReadOnly' })
    expect([...steps]).toEqual(['prepare'])
    await verifySnapshot(place.verify(file))
    expect((await restoreSnapshot(place.restore(file))).rowCounts['note']).toBe(300)
  })

  it('a full disk here is told as such, in a backup and in a restore', async () => {
    const place = await openWorkplace()
    place.addNotes(2000)
    const { file } = await createBackup(place.backup)
    const disk = smallDisk('128k', place.folder)
    const spoolFolder = path.join(disk, 'spool')
    const full = { code: 'DISK_FULL', messageKey: 'backups.error.diskFull' }
    expect(await failureOfAsync(createBackup({ ...place.backup, spoolFolder }))).toEqual(full)
    expect(await failureOfAsync(verifySnapshot({ ...place.verify(file), spoolFolder }))).toEqual(full)
    expect(filesBelow(spoolFolder)).toEqual(['lock.db'])
    const dataFolder = path.join(disk, 'data')
    expect(await failureOfAsync(restoreSnapshot(place.restore(file, dataFolder)))).toEqual(full)
    expect(filesBelow(dataFolder)).toEqual(['lock.db'])
    expect(currentDatabase(place.dataFolder)).toBe(place.databaseFile)
    await expectSound(place, 2300, 'full disk')
  })
})
