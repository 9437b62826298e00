import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createBackup,
  listSnapshots,
  verifySnapshot,
  type BackupRequest,
  type BackupStep,
} from '../../../db/slices/backups/index.ts'
import { takeFolderLock } from '../../../db/slices/backups/lock.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { filesBelow, openWorkplace, secret } from './workplace.ts'

describe('a backup', () => {
  it('holds what is committed at that moment, verified, and leaves nothing else behind', async () => {
    const place = await openWorkplace()
    place.database.exec('BEGIN')
    place.database.exec("INSERT INTO note (organisation_id, text) VALUES (1, 'not committed')")
    const result = await createBackup(place.backup)
    place.database.exec('COMMIT')

    expect(result).toMatchObject({ sequence: 1, verified: true, warnings: [], schemaVersion: 10 })
    expect(result.rowCounts).toEqual({ note: 300, organisation: 2 })
    const checked = await verifySnapshot(place.verify(result.file))
    expect(checked).toMatchObject({ signature: 'trusted', rowCounts: { note: 300 }, schemaVersion: 10 })
    expect(fs.readdirSync(place.snapFolder)).toEqual([
      `${result.snapshotId}.db.zst.age`,
      `${result.snapshotId}.json`,
      `${result.snapshotId}.json.sig`,
    ])
    expect(fs.readdirSync(place.tmpFolder)).toEqual([])
    expect(filesBelow(place.spoolFolder)).toEqual(['lock.db'])
    expect(place.noteCount()).toBe(301)
  })

  it('shows nothing readable of the office outside the data folder', async () => {
    const place = await openWorkplace()
    await createBackup({ ...place.backup, compression: 'gzip' })
    const plainCopies = new Map<BackupStep, number>()
    await createBackup({
      ...place.backup,
      onProgress({ step }) {
        const inSpool = filesBelow(place.spoolFolder)
        plainCopies.set(
          step,
          inSpool.filter((name) => name.startsWith('work') && name.endsWith('.db')).length,
        )
      },
    })
    // Even inside it, a readable copy lies only as long as it is needed.
    expect(Object.fromEntries(plainCopies)).toMatchObject({ encrypt: 1, verify: 0, upload: 0, publish: 0 })
    for (const file of filesBelow(place.targetFolder)) {
      const bytes = fs.readFileSync(path.join(place.targetFolder, file))
      expect([file, bytes.includes(secret), bytes.includes('SQLite format')]).toEqual([file, false, false])
      expect(bytes.includes(place.office.identity)).toBe(false)
    }
  })

  it('tells its steps in order and how far each is', async () => {
    const place = await openWorkplace()
    const steps: BackupStep[] = []
    const ends = new Map<BackupStep, number>()
    const { milliseconds, fileBytes, databaseBytes } = await createBackup({
      ...place.backup,
      onProgress({ step, doneBytes, totalBytes }) {
        if (steps.at(-1) !== step) steps.push(step)
        expect(doneBytes).toBeLessThanOrEqual(totalBytes)
        ends.set(step, doneBytes)
      },
    })
    expect(Object.fromEntries(ends)).toMatchObject({
      encrypt: databaseBytes,
      verify: databaseBytes,
      upload: fileBytes,
      readBack: fileBytes,
    })
    const expected = ['prepare', 'snapshot', 'encrypt', 'verify', 'upload', 'readBack', 'publish']
    expect(steps).toEqual(expected)
    expect(Object.keys(milliseconds)).toEqual(expected)
  })

  it('names its parent, and the sequence goes on', async () => {
    const place = await openWorkplace()
    const first = await createBackup(place.backup)
    place.addNotes(5)
    const second = await createBackup({ ...place.backup, reason: 'scheduled' })
    expect(second.sequence).toBe(2)
    const [newest, oldest] = await listSnapshots({
      targetFolder: place.targetFolder,
      officeId: 'office-1',
      trustedSigningKeys: [place.signing.publicKey],
    })
    expect([newest?.state, oldest?.state]).toEqual(['trusted', 'trusted'])
    expect(newest?.manifest).toMatchObject({
      reason: 'scheduled',
      epoch: 0,
      lineageId: oldest?.manifest?.lineageId,
      parent: { snapshotId: first.snapshotId, manifestSha256: oldest?.manifestSha256 },
    })
    expect(oldest?.manifest?.parent).toBeNull()
  })

  it('made with gzip says so and is checked the same way', async () => {
    const place = await openWorkplace()
    const result = await createBackup({ ...place.backup, compression: 'gzip' })
    expect(path.basename(result.file)).toMatch(/^00000001-[0-9a-f]{8}\.db\.gz\.age$/)
    expect((await verifySnapshot(place.verify(result.file))).rowCounts['note']).toBe(300)
  })

  it('can be tested with a key of its own', async () => {
    const place = await openWorkplace()
    await createBackup({ ...place.backup, checkIdentity: place.workstation.identity })
    const stranger = 'AGE-SECRET-KEY-1N4UQED0XGJULEDYX6T5M33082XXTJ8YAL7VRMQYX4HCZJQZ4PJRQ2UDQRN'
    const failed = await failureOfAsync(createBackup({ ...place.backup, checkIdentity: stranger }))
    expect(failed.code).toBe('WRONG_KEY')
    expect(filesBelow(place.snapFolder)).toHaveLength(3)
  })
})

describe('memory of earlier backups', () => {
  it('is rebuilt from the share when the local file is lost or unreadable', async () => {
    const place = await openWorkplace()
    const first = await createBackup(place.backup)
    for (const content of [null, '{"version":1,"lin']) {
      if (content === null) fs.rmSync(place.stateFile)
      else fs.writeFileSync(place.stateFile, content)
      const result = await createBackup(place.backup)
      expect(result.warnings).toEqual(['stateLost'])
    }
    const listed = await listSnapshots({ targetFolder: place.targetFolder })
    expect(listed.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
    expect(listed.at(-2)?.manifest?.parent?.snapshotId).toBe(first.snapshotId)
    expect(new Set(listed.map(({ manifest }) => manifest?.lineageId)).size).toBe(1)
  })

  it('alarms when the newest backup it knows has gone from the folder', async () => {
    const place = await openWorkplace()
    const first = await createBackup(place.backup)
    expect((await createBackup(place.backup)).warnings).toEqual([])
    for (const name of fs.readdirSync(place.snapFolder))
      if (!name.startsWith(first.snapshotId)) fs.rmSync(path.join(place.snapFolder, name))
    const third = await createBackup(place.backup)
    expect(third).toMatchObject({ sequence: 3, warnings: ['headMissing'] })
  })

  it('starts a folder of its own without alarm when the target is changed', async () => {
    const place = await openWorkplace()
    await createBackup(place.backup)
    const other = path.join(place.folder, 'usb')
    fs.mkdirSync(other)
    expect(await createBackup({ ...place.backup, targetFolder: other })).toMatchObject({
      sequence: 2,
      warnings: [],
    })
  })

  it('is not led astray by planted names', async () => {
    const place = await openWorkplace()
    await createBackup(place.backup)
    fs.writeFileSync(path.join(place.snapFolder, '99999999-00000000.json'), '{}')
    fs.writeFileSync(path.join(place.snapFolder, '00000041-00000000.db.zst.age'), 'x')
    expect((await createBackup(place.backup)).sequence).toBe(42)
  })
})

describe('refusals', () => {
  type Change = (request: BackupRequest) => Partial<BackupRequest>
  const changes: [string, Change, string][] = [
    ['one recipient', ({ recipients }) => ({ recipients: recipients.slice(1) }), 'recipientsTooFew'],
    [
      'the same recipient twice',
      ({ recipients: [first = ''] }) => ({ recipients: [first, first] }),
      'recipientsTooFew',
    ],
    [
      'a misspelt recipient',
      ({ recipients: [first = '', second = ''] }) => ({ recipients: [first, second.slice(1)] }),
      'recipientInvalid',
    ],
    ['a signing key that is none', () => ({ signingKey: 'x' }), 'signingKeyInvalid'],
    ['an office name that is no folder name', () => ({ officeId: '../office' }), 'identifierInvalid'],
    ['a workstation name that is a device', () => ({ workstationId: 'con' }), 'identifierInvalid'],
  ]
  it.each(changes)('%s', async (_, change, name) => {
    const place = await openWorkplace()
    const failure = await failureOfAsync(createBackup({ ...place.backup, ...change(place.backup) }))
    expect(failure).toMatchObject({ code: 'VALIDATION', messageKey: `backups.error.${name}` })
    expect(fs.readdirSync(place.targetFolder)).toEqual([])
  })

  it('a second run at the same time', async () => {
    const place = await openWorkplace()
    fs.mkdirSync(place.spoolFolder, { recursive: true })
    const lock = takeFolderLock(place.spoolFolder)
    expect(await failureOfAsync(createBackup(place.backup))).toMatchObject({
      code: 'BUSY',
      messageKey: 'backups.error.running',
    })
    lock.release()
    expect((await createBackup(place.backup)).sequence).toBe(1)
  })

  it('a database that is missing or none', async () => {
    const place = await openWorkplace()
    const databaseFile = path.join(place.folder, 'none.db')
    const missing = await failureOfAsync(createBackup({ ...place.backup, databaseFile }))
    expect(missing).toMatchObject({ code: 'NOT_FOUND', messageKey: 'backups.error.databaseMissing' })
    fs.writeFileSync(databaseFile, 'x'.repeat(5000))
    const none = await failureOfAsync(createBackup({ ...place.backup, databaseFile }))
    expect(none).toMatchObject({ code: 'DB_CORRUPT', messageKey: 'backups.error.databaseDamaged' })
  })

  it('a damaged database, so that good backups are not followed by a bad one', async () => {
    const place = await openWorkplace()
    await createBackup(place.backup)
    place.addNotes(2000)
    place.database.pragma('wal_checkpoint(TRUNCATE)')
    const copy = path.join(place.dataFolder, 'damaged.db')
    const bytes = fs.readFileSync(place.databaseFile)
    const pageSize = bytes.readUInt16BE(16)
    for (let page = 2; page < bytes.length / pageSize; page += 3)
      bytes.fill(0x5a, page * pageSize, page * pageSize + 100)
    fs.writeFileSync(copy, bytes)
    const failure = await failureOfAsync(createBackup({ ...place.backup, databaseFile: copy }))
    expect(failure).toMatchObject({ code: 'DB_CORRUPT', messageKey: 'backups.error.databaseDamaged' })
    expect(await listSnapshots({ targetFolder: place.targetFolder })).toHaveLength(1)
  })
})

describe('cancelling', () => {
  const steps = ['prepare', 'encrypt', 'verify', 'upload', 'readBack'] as const
  it.each(steps)('during “%s” leaves the earlier backup and nothing half done', async (cancelAt) => {
    const place = await openWorkplace()
    const first = await createBackup(place.backup)
    const controller = new AbortController()
    const failure = await failureOfAsync(
      createBackup({
        ...place.backup,
        signal: controller.signal,
        onProgress: ({ step }) => step === cancelAt && controller.abort(),
      }),
    )
    expect(failure).toMatchObject({ code: 'CANCELLED', messageKey: 'backups.error.cancelled' })
    const listed = await listSnapshots({ targetFolder: place.targetFolder })
    expect(listed.map(({ snapshotId }) => snapshotId)).toEqual([first.snapshotId])
    expect(fs.readdirSync(place.tmpFolder)).toEqual([])
    expect(filesBelow(place.spoolFolder)).toEqual(['lock.db'])
    await verifySnapshot(place.verify(first.file))
    expect((await createBackup(place.backup)).warnings).toEqual([])
  })
})
