import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import {
  createAgeKeyPair,
  createBackup,
  createSigningKeyPair,
  keyGroups,
  listSnapshots,
  restoreSnapshot,
  signingKeyFingerprint,
  verifySnapshot,
} from '../../../db/slices/backups/index.ts'
import { sealFile } from '../../../db/sealing/seal.ts'
import { loadState } from '../../../db/slices/backups/state.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { countNotes, currentDatabase, filesBelow, openWorkplace, type Workplace } from './workplace.ts'

/** Copies only the `.age` file, as a person does onto a stick. */
function copiedAlone(place: Workplace, file: string, name = path.basename(file)): string {
  const stick = path.join(place.folder, 'stick')
  fs.mkdirSync(stick, { recursive: true })
  fs.copyFileSync(file, path.join(stick, name))
  return path.join(stick, name)
}

/** Seals any file as a snapshot would be, but outside the ways of the application. */
async function sealedAlone(place: Workplace, content: Uint8Array): Promise<string> {
  const plainFile = path.join(place.folder, 'plain')
  const sealedFile = path.join(place.folder, `${randomUUID()}.db.zst.age`)
  fs.writeFileSync(plainFile, content)
  const { recipients } = place.backup
  const local = nodeFiles.below(place.folder)
  await sealFile({ local, plainFile, sealedFile, recipients, compression: 'zstd' })
  return sealedFile
}

function changedCopy(place: Workplace, sql: string): Buffer {
  const file = path.join(place.folder, `${randomUUID()}.db`)
  place.database.prepare('VACUUM INTO ?').run(file)
  const database = new Database(file)
  database.unsafeMode()
  database.exec(sql)
  database.close()
  return fs.readFileSync(file)
}

describe('restoring', () => {
  it('into a new profile with the key from paper', async () => {
    const place = await openWorkplace()
    const { file, createdAt } = await createBackup(place.backup)
    const request = place.restore(file)
    const identity = keyGroups(place.office.identity).join(' ').toLowerCase()
    const result = await restoreSnapshot({ ...request, identity })
    expect(result).toMatchObject({
      signature: 'trusted',
      createdAt,
      officeId: 'office-1',
      workstationId: 'ws-1',
      schemaVersion: 10,
      rowCounts: { note: 300, organisation: 2 },
      replacedGeneration: null,
    })
    expect(currentDatabase(request.dataFolder)).toBe(result.databaseFile)
    expect(countNotes(result.databaseFile)).toBe(300)
    expect(result.generation).toMatch(/^gen-[a-z0-9-]{1,40}$/)
    expect(filesBelow(path.join(request.dataFolder, result.generation))).toEqual(['kontor.db', 'origin.json'])
  })

  it('on a computer that knows no signing key, by the digits on the sheet', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const signer = signingKeyFingerprint(place.signing.publicKey)
    const result = await restoreSnapshot({ ...place.restore(file), trustedSigningKeys: [], signer })
    expect(result).toMatchObject({ signature: 'trusted', signingKey: place.signing.publicKey })
  })

  it('whoever signed it, where the person says so, and tells', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const accepted = { ...place.restore(file), trustedSigningKeys: [], acceptUnknownSigner: true }
    const result = await restoreSnapshot(accepted)
    expect(result.signature).toBe('unknownSigner')
  })

  it('from the file alone, and says that nobody vouches for it', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    for (const name of [path.basename(file), 'Sicherung vom März.age']) {
      const alone = copiedAlone(place, file, name)
      const request = place.restore(alone, path.join(place.folder, name))
      expect(await failureOfAsync(restoreSnapshot(request))).toEqual({
        code: 'VALIDATION',
        messageKey: 'backups.error.notSigned',
      })
      const result = await restoreSnapshot({ ...request, acceptUnknownSigner: true })
      expect(result).toMatchObject({ signature: 'none', createdAt: null, rowCounts: { note: 300 } })
    }
  })

  it('over a database in use leaves that one as it is', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    place.addNotes(50)
    const result = await restoreSnapshot(place.restore(file, place.dataFolder))
    expect(result.replacedGeneration).toBe('gen-first')
    expect(countNotes(currentDatabase(place.dataFolder))).toBe(300)
    expect(place.noteCount()).toBe(350)
  })

  it('lets the next backup descend from what was restored, one epoch later', async () => {
    const place = await openWorkplace()
    const first = await createBackup(place.backup)
    place.addNotes(10)
    await createBackup(place.backup)
    const { databaseFile } = await restoreSnapshot(place.restore(first.file, place.dataFolder))
    const request = { ...place.backup, databaseFile }
    const third = await createBackup(request)
    const fourth = await createBackup(request)
    fs.rmSync(place.stateFile)
    const fifth = await createBackup(request)
    const listed = await listSnapshots({ targetFolder: place.targetFolder })
    const manifestOf = (id: string) => listed.find(({ snapshotId }) => snapshotId === id)?.manifest
    const expected = [
      [third.snapshotId, 3, 1, first.snapshotId],
      [fourth.snapshotId, 4, 1, third.snapshotId],
      [fifth.snapshotId, 5, 1, fourth.snapshotId],
    ] as const
    for (const [id, sequence, epoch, parent] of expected)
      expect(manifestOf(id)).toMatchObject({ sequence, epoch, parent: { snapshotId: parent } })
    expect(new Set(listed.map(({ manifest }) => manifest?.lineageId)).size).toBe(1)
  })

  it('begins a lineage when it came from a file of unknown history', async () => {
    const place = await openWorkplace()
    const first = await createBackup(place.backup)
    const alone = copiedAlone(place, first.file)
    const request = { ...place.restore(alone, place.dataFolder), acceptUnknownSigner: true }
    const { databaseFile } = await restoreSnapshot(request)
    await createBackup({ ...place.backup, databaseFile })
    const [second, before] = await listSnapshots({ targetFolder: place.targetFolder })
    expect(second?.manifest?.parent).toBeNull()
    expect(second?.manifest?.lineageId).not.toBe(before?.manifest?.lineageId)
  })

  it('asks before the switch and changes nothing when the answer is no', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const seen: number[] = []
    const restored = restoreSnapshot({
      ...place.restore(file, place.dataFolder),
      beforeActivate({ rowCounts, databaseFile }) {
        seen.push(rowCounts['note'] ?? 0, countNotes(databaseFile))
        return Promise.reject(new Error('no'))
      },
    })
    await expect(restored).rejects.toThrow('no')
    expect(seen).toEqual([300, 300])
    expect(currentDatabase(place.dataFolder)).toBe(place.databaseFile)
    expect(fs.readdirSync(place.dataFolder).filter((name) => name.startsWith('gen-'))).toEqual(['gen-first'])
  })
})

// Windows has no pipes that lie in a folder
describe.skipIf(process.platform === 'win32')(
  'a pipe in the folder of the backups is never waited for',
  () => {
    const pipeAt = (file: string): void => {
      fs.rmSync(file, { force: true })
      execFileSync('mkfifo', [file])
    }

    it('in place of a snapshot', async () => {
      const place = await openWorkplace()
      const { file } = await createBackup(place.backup)
      pipeAt(file)
      for (const refused of [restoreSnapshot(place.restore(file)), verifySnapshot(place.verify(file))])
        expect(await failureOfAsync(refused)).toEqual({
          code: 'VALIDATION',
          messageKey: 'backups.error.notAFile',
        })
      expect(await listSnapshots({ targetFolder: place.targetFolder })).toMatchObject([{ state: 'damaged' }])
    })

    it.each(['.json', '.json.sig'])('in place of its %s', async (extension) => {
      const place = await openWorkplace()
      const { file, snapshotId } = await createBackup(place.backup)
      pipeAt(path.join(path.dirname(file), snapshotId + extension))
      expect(await failureOfAsync(restoreSnapshot(place.restore(file)))).toMatchObject({ code: 'DB_CORRUPT' })
      expect(await listSnapshots({ targetFolder: place.targetFolder })).toMatchObject([{ state: 'damaged' }])
    })
  },
)

it('a restore over a database in use names that one as the state before', async () => {
  const place = await openWorkplace()
  const { file } = await createBackup(place.backup)
  await restoreSnapshot(place.restore(file, place.dataFolder))
  expect(fs.readFileSync(path.join(place.dataFolder, 'PREVIOUS'), 'utf8')).toBe('gen-first\n')
})

describe('a restore is refused', () => {
  /** Over the database in use, whoever signed it. */
  const unasked = (place: Workplace, file: string) => ({
    ...place.restore(file, place.dataFolder),
    acceptUnknownSigner: true,
  })
  const untouched = (place: Workplace) => {
    expect(currentDatabase(place.dataFolder)).toBe(place.databaseFile)
    expect(fs.readdirSync(place.dataFolder).filter((name) => name.startsWith('gen-'))).toEqual(['gen-first'])
  }

  it('with another key, which is told from damage', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const { identity } = await createAgeKeyPair()
    const request = { ...place.restore(file, place.dataFolder), identity }
    expect(await failureOfAsync(restoreSnapshot(request))).toEqual({
      code: 'WRONG_KEY',
      messageKey: 'backups.error.wrongKey',
    })
    const alone = { ...request, file: copiedAlone(place, file), acceptUnknownSigner: true }
    expect(await failureOfAsync(restoreSnapshot(alone))).toEqual({
      code: 'WRONG_KEY',
      messageKey: 'backups.error.wrongKeyOrHeader',
    })
    untouched(place)
  })

  it('with a mistyped key, before anything is read', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const identity = `${place.office.identity.slice(0, -1)}${place.office.identity.endsWith('Q') ? 'P' : 'Q'}`
    const failure = await failureOfAsync(
      restoreSnapshot({ ...place.restore(file, place.dataFolder), identity }),
    )
    expect(failure).toMatchObject({ code: 'VALIDATION', messageKey: 'backups.error.keySlipInGroup' })
    untouched(place)
  })

  it('from a newer schema, said by the manifest and by the database itself', async () => {
    const place = await openWorkplace()
    place.database.pragma('user_version = 20')
    const { file } = await createBackup(place.backup)
    for (const chosen of [file, copiedAlone(place, file)])
      expect(await failureOfAsync(restoreSnapshot(unasked(place, chosen)))).toEqual({
        code: 'DB_NEWER',
        messageKey: 'backups.error.newer',
        params: { schemaVersion: 20, supportedSchemaVersion: 10 },
      })
    untouched(place)
  })

  it('from what is no database of Kontor', async () => {
    const place = await openWorkplace()
    const foreign = await sealedAlone(place, changedCopy(place, 'PRAGMA application_id = 1'))
    const text = await sealedAlone(place, Buffer.from('Guten Tag'.repeat(1000)))
    const plain = path.join(place.folder, 'photo.jpg')
    fs.writeFileSync(plain, 'JFIF')
    for (const file of [foreign, text, plain])
      expect(await failureOfAsync(restoreSnapshot(unasked(place, file)))).toEqual({
        code: 'VALIDATION',
        messageKey: 'backups.error.notABackup',
      })
    untouched(place)
  })

  it('when the database in a whole file was damaged before it was sealed', async () => {
    const place = await openWorkplace()
    const broken = changedCopy(
      place,
      `PRAGMA writable_schema = ON;
       UPDATE sqlite_schema SET sql = 'CREATE INDEX note_organisation ON note (text)' WHERE name = 'note_organisation'`,
    )
    const orphan = changedCopy(place, 'PRAGMA foreign_keys = OFF; DELETE FROM organisation WHERE id = 1')
    const search = changedCopy(place, 'DELETE FROM note_search_data WHERE id > 10')
    for (const content of [broken, orphan, search]) {
      const file = await sealedAlone(place, content)
      const failure = await failureOfAsync(restoreSnapshot(unasked(place, file)))
      expect(failure).toEqual({ code: 'DB_CORRUPT', messageKey: 'backups.error.contentDamaged' })
    }
    untouched(place)
  })

  it('from a signer whom this computer does not know', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const signer = signingKeyFingerprint(place.signing.publicKey)
    const other = createSigningKeyPair().publicKey
    for (const trustedSigningKeys of [[], [other]])
      expect(
        await failureOfAsync(
          restoreSnapshot({ ...place.restore(file, place.dataFolder), trustedSigningKeys }),
        ),
      ).toEqual({
        code: 'VALIDATION',
        messageKey: 'backups.error.unknownSigner',
        params: { signer, workstation: 'ws-1' },
      })
    const expected = signingKeyFingerprint(other)
    const mismatched = { ...unasked(place, file), signer: expected }
    expect(await failureOfAsync(restoreSnapshot(mismatched))).toEqual({
      code: 'VALIDATION',
      messageKey: 'backups.error.otherSigner',
      params: { signer, expected },
    })
    untouched(place)
  })

  it('with another key, before anybody is asked about the signer', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const { identity } = await createAgeKeyPair()
    const request = { ...place.restore(file, place.dataFolder), trustedSigningKeys: [], identity }
    expect((await failureOfAsync(restoreSnapshot(request))).code).toBe('WRONG_KEY')
    untouched(place)
  })

  it('from a file that is not there', async () => {
    const place = await openWorkplace()
    const failure = await failureOfAsync(
      restoreSnapshot(place.restore('/nowhere/x.db.zst.age', place.dataFolder)),
    )
    expect(failure).toEqual({ code: 'NOT_FOUND', messageKey: 'backups.error.fileMissing' })
    untouched(place)
  })
})

describe('a check from the share', () => {
  it('is remembered, good or bad; a wrong key says nothing about the snapshot', async () => {
    const place = await openWorkplace()
    const { file, snapshotId } = await createBackup(place.backup)
    const remembered = async () =>
      (await loadState(nodeFiles.below(place.folder), place.stateFile))?.verifications[snapshotId]
    const now = () => new Date('2030-01-01T00:00:00Z')
    await verifySnapshot({ ...place.verify(file), now })
    const verified = { checkedAt: '2030-01-01T00:00:00.000Z', outcome: 'verified' }
    expect(await remembered()).toEqual(verified)
    const { identity } = await createAgeKeyPair()
    expect((await failureOfAsync(verifySnapshot({ ...place.verify(file), identity }))).code).toBe('WRONG_KEY')
    expect(await remembered()).toEqual(verified)
    const bytes = fs.readFileSync(file)
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1
    fs.writeFileSync(file, bytes)
    expect((await failureOfAsync(verifySnapshot(place.verify(file)))).code).toBe('DB_CORRUPT')
    expect(await remembered()).toMatchObject({ outcome: 'failed' })
    expect(filesBelow(place.spoolFolder)).toEqual(['lock.db'])
  })
})
