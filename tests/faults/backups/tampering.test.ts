import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import {
  createBackup,
  createSigningKeyPair,
  listSnapshots,
  restoreSnapshot,
  verifySnapshot,
  type BackupResult,
  type SnapshotManifest,
} from '../../../db/slices/backups/index.ts'
import { decodeManifest, encodeManifest } from '../../../db/slices/backups/manifest.ts'
import { sealFile } from '../../../db/sealing/seal.ts'
import { signBytes } from '../../../db/sealing/signing.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'
import { currentDatabase, openWorkplace, type Workplace } from '../../integration/backups/workplace.ts'

const headerEndOf = (bytes: Buffer) => bytes.indexOf('\n', bytes.indexOf('\n---') + 1) + 1

const files = (place: Workplace, { snapshotId }: BackupResult) => ({
  sealed: path.join(place.snapFolder, `${snapshotId}.db.zst.age`),
  manifest: path.join(place.snapFolder, `${snapshotId}.json`),
  signature: path.join(place.snapFolder, `${snapshotId}.json.sig`),
})

/** What checking and restoring say; both have to say the same, and neither may change anything. */
async function verdict(place: Workplace, file: string, acceptUnknownSigner = false): Promise<string> {
  const checked = await failureOfAsync(verifySnapshot({ ...place.verify(file), acceptUnknownSigner }))
  const restored = await failureOfAsync(
    restoreSnapshot({ ...place.restore(file, place.dataFolder), acceptUnknownSigner }),
  )
  expect(restored).toEqual(checked)
  expect(currentDatabase(place.dataFolder)).toBe(place.databaseFile)
  expect(fs.readdirSync(place.dataFolder).filter((name) => name.startsWith('gen-'))).toEqual(['gen-first'])
  return `${checked.code} ${checked.messageKey.replace('backups.error.', '')}`
}

/** Changes one byte and puts it back after the look. */
async function withChangedByte<T>(
  file: string,
  position: number,
  look: () => Promise<T>,
  change = (byte: number) => byte ^ 0x04,
): Promise<T> {
  const good = fs.readFileSync(file)
  const bad = Buffer.from(good)
  bad[position] = change(bad[position] ?? 0)
  fs.writeFileSync(file, bad)
  try {
    return await look()
  } finally {
    fs.writeFileSync(file, good)
  }
}

/** Writes a manifest with its signature anew, as somebody with a signing key could. */
function rewriteManifest(
  place: Workplace,
  result: BackupResult,
  change: (manifest: SnapshotManifest) => SnapshotManifest,
  privateKey: string,
): void {
  const { manifest, signature } = files(place, result)
  const bytes = encodeManifest(change(decodeManifest(fs.readFileSync(manifest))))
  fs.writeFileSync(manifest, bytes)
  fs.writeFileSync(signature, signBytes(bytes, privateKey))
}

describe('one changed byte', () => {
  it('in any region of the encrypted file is told as damage, not as a wrong key', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    const { sealed } = files(place, result)
    const bytes = fs.readFileSync(sealed)
    const header = headerEndOf(bytes)
    const lines = [...bytes.subarray(0, header).toString('latin1').matchAll(/\n/g)].map(({ index }) => index)
    // The version, each line of each recipient, the MAC; the nonce; the payload from its first byte to its last.
    const positions = [3, ...lines.slice(0, -1).map((index) => index + 5), header - 3, header + 2]
    for (let part = 0; part <= 10; part++)
      positions.push(
        Math.min(bytes.length - 1, header + 16 + Math.floor(((bytes.length - header - 16) * part) / 10)),
      )
    for (const position of positions) {
      const said = await withChangedByte(sealed, position, () => verdict(place, sealed))
      expect([position, said]).toEqual([position, 'DB_CORRUPT damaged'])
    }
    await verifySnapshot(place.verify(sealed))
  })

  it('in a file without its manifest is told as damage, or truthfully as one of two things', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const alone = path.join(place.folder, 'alone.age')
    fs.copyFileSync(file, alone)
    const header = headerEndOf(fs.readFileSync(alone))
    // Still Base64, so that only the key can tell.
    const otherLetter = (byte: number) => (byte === 0x41 ? 0x42 : 0x41)
    const firstRecipient = fs.readFileSync(alone).indexOf('\n-> X25519 ') + 15
    const said = await withChangedByte(alone, firstRecipient, () => verdict(place, alone, true), otherLetter)
    expect(said).toBe('WRONG_KEY wrongKeyOrHeader')
    for (const position of [header - 5, header + 3, header + 100])
      expect(await withChangedByte(alone, position, () => verdict(place, alone, true))).toBe(
        'DB_CORRUPT damaged',
      )
  })

  it('in the manifest or its signature is told as such', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    const { sealed, manifest, signature } = files(place, result)
    const digit = fs.readFileSync(manifest).indexOf('"sequence"') + 12
    for (const [file, position] of [
      [manifest, digit],
      [signature, 0],
      [signature, 63],
    ] as const) {
      const said = await withChangedByte(file, position, () => verdict(place, sealed))
      expect(said).toMatch(/^DB_CORRUPT (signatureInvalid|manifestDamaged)$/)
    }
    // The way out that the message names: the file without its manifest.
    const saved = await withChangedByte(signature, 5, () =>
      restoreSnapshot({ ...place.restore(sealed), ignoreManifest: true, acceptUnknownSigner: true }),
    )
    expect(saved.signature).toBe('none')
  })
})

describe('what is missing', () => {
  it('the end of the encrypted file', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const good = fs.readFileSync(file)
    for (const length of [0, 20, headerEndOf(good) + 10, good.length - 1]) {
      fs.writeFileSync(file, good.subarray(0, length))
      expect([length, await verdict(place, file)]).toEqual([length, 'DB_CORRUPT damaged'])
      const alone = path.join(place.folder, `cut-${length}.age`)
      fs.writeFileSync(alone, good.subarray(0, length))
      expect([length, await verdict(place, alone, true)]).toEqual([length, 'DB_CORRUPT damaged'])
    }
  })

  it('the signature', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    const { sealed, signature } = files(place, result)
    fs.rmSync(signature)
    expect(await verdict(place, sealed)).toBe('DB_CORRUPT signatureInvalid')
  })
})

describe('what somebody with write access to the share may try', () => {
  it('a forged snapshot under a key of their own', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    const forger = createSigningKeyPair()
    rewriteManifest(
      place,
      result,
      (manifest) => ({ ...manifest, signingKey: forger.publicKey }),
      forger.privateKey,
    )
    expect(await verdict(place, files(place, result).sealed)).toBe('VALIDATION unknownSigner')
    const [listed] = await listSnapshots({
      targetFolder: place.targetFolder,
      trustedSigningKeys: [place.signing.publicKey],
    })
    expect(listed?.state).toBe('unknownSigner')
  })

  it('an older snapshot under the name of the newest', async () => {
    const place = await openWorkplace()
    const older = files(place, await createBackup(place.backup))
    const newer = files(place, await createBackup(place.backup))
    fs.copyFileSync(older.sealed, newer.sealed)
    expect(await verdict(place, newer.sealed)).toBe('DB_CORRUPT damaged')
    fs.copyFileSync(older.manifest, newer.manifest)
    fs.copyFileSync(older.signature, newer.signature)
    expect(await verdict(place, newer.sealed)).toBe('DB_CORRUPT manifestDamaged')
    const [listed] = await listSnapshots({ targetFolder: place.targetFolder })
    expect(listed).toMatchObject({ state: 'damaged', manifest: null })
  })

  it('a file that unpacks to more than its manifest says', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    const { sealed } = files(place, result)
    const plainFile = path.join(place.dataFolder, 'zeros')
    fs.writeFileSync(plainFile, Buffer.alloc(64 * 1024 * 1024))
    fs.rmSync(sealed)
    const { recipients } = place.backup
    const disk = nodeFiles.below(place.folder)
    const request = { local: disk, plainFile, sealedFile: sealed, recipients }
    const { sealed: measured } = await sealFile({ ...request, compression: 'zstd' })
    rewriteManifest(
      place,
      result,
      (manifest) => ({ ...manifest, file: { ...manifest.file, ...measured } }),
      place.signing.privateKey,
    )
    let written = 0
    const counting = {
      ...disk,
      writeNew: (file: string, content: AsyncIterable<Uint8Array>) =>
        disk.writeNew(
          file,
          (async function* () {
            for await (const chunk of content) {
              written += chunk.length
              yield chunk
            }
          })(),
        ),
    }
    const restored = restoreSnapshot({
      ...place.restore(sealed, place.dataFolder),
      files: { local: { below: () => counting }, share: nodeFiles },
    })
    expect(await failureOfAsync(restored)).toMatchObject({
      code: 'DB_CORRUPT',
      messageKey: 'backups.error.larger',
    })
    expect(written).toBeLessThanOrEqual(result.databaseBytes)
  })

  it('a manifest with another hash than the database or the file has', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    const sha256 = '0'.repeat(64)
    for (const part of ['database', 'file'] as const) {
      const good = fs.readFileSync(files(place, result).manifest)
      rewriteManifest(
        place,
        result,
        (manifest) => ({ ...manifest, [part]: { ...manifest[part], sha256 } }),
        place.signing.privateKey,
      )
      expect([part, await verdict(place, result.file)]).toEqual([part, 'DB_CORRUPT damaged'])
      fs.writeFileSync(files(place, result).manifest, good)
    }
  })

  it('a manifest with other counts than the database has', async () => {
    const place = await openWorkplace()
    const result = await createBackup(place.backup)
    rewriteManifest(
      place,
      result,
      (manifest) => ({ ...manifest, database: { ...manifest.database, rowCounts: { note: 1 } } }),
      place.signing.privateKey,
    )
    const checked = await failureOfAsync(verifySnapshot(place.verify(result.file)))
    expect(checked.messageKey).toBe('backups.error.manifestDamaged')
  })
})

it('bytes that change on the way to the share are noticed before anything gets its name', async () => {
  const place = await openWorkplace()
  const first = await createBackup(place.backup)
  const share = nodeFiles.below(place.targetFolder)
  const changing = {
    ...share,
    async writeNew(file: string, content: AsyncIterable<Uint8Array>) {
      await share.writeNew(file, content)
      const bytes = fs.readFileSync(file)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      fs.writeFileSync(file, bytes)
    },
  }
  const failure = await failureOfAsync(
    createBackup({ ...place.backup, files: { local: nodeFiles, share: { below: () => changing } } }),
  )
  expect(failure).toMatchObject({ code: 'SHARE_UNAVAILABLE', messageKey: 'backups.error.readBack' })
  const listed = await listSnapshots({ targetFolder: place.targetFolder })
  expect(listed.map(({ snapshotId }) => snapshotId)).toEqual([first.snapshotId])
  expect(fs.readdirSync(place.tmpFolder)).toEqual([])
})
