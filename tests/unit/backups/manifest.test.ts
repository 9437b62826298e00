import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isIdentifier,
  newSnapshotId,
  sequenceOf,
  snapshotIdOfAnyFile,
  snapshotIdOfFile,
  workstationFolders,
} from '../../../db/slices/backups/layout.ts'
import { decodeManifest, encodeManifest, type SnapshotManifest } from '../../../db/slices/backups/manifest.ts'
import {
  createSigningKeyPair,
  publicSigningKeyOf,
  signatureFits,
  signBytes,
  signingKeyFingerprint,
} from '../../../db/sealing/signing.ts'
import { failureOf } from './support.ts'

const hash = 'ab'.repeat(32)
const manifest: SnapshotManifest = {
  format: 'kontor-backup',
  version: 1,
  officeId: 'office-1',
  workstationId: 'ws-1',
  snapshotId: '00000012-0a1b2c3d',
  sequence: 12,
  lineageId: '0011223344556677',
  epoch: 0,
  parent: { workstationId: 'ws-1', snapshotId: '00000011-0a1b2c3d', manifestSha256: hash },
  restoreId: null,
  createdAt: '2026-03-11T09:00:00.000Z',
  reason: 'scheduled',
  appVersion: '0.1.0',
  schemaVersion: 10,
  file: { name: '00000012-0a1b2c3d.db.zst.age', sizeBytes: 1000, sha256: hash },
  database: { sizeBytes: 8192, sha256: hash, compression: 'zstd', rowCounts: { organisation: 3 } },
  recipients: ['age1a', 'age1b'],
  signingKey: 'ed25519:AAAA',
}
const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value))

describe('a manifest', () => {
  it('survives writing and reading', () => {
    expect(decodeManifest(encodeManifest(manifest))).toEqual(manifest)
  })

  it('is refused when any of its parts is missing or of another kind', () => {
    const paths = [
      ...Object.keys(manifest),
      'parent.workstationId',
      'parent.snapshotId',
      'parent.manifestSha256',
      'file.name',
      'file.sizeBytes',
      'file.sha256',
      'database.sizeBytes',
      'database.sha256',
      'database.compression',
      'database.rowCounts',
    ]
    for (const wrong of [undefined, {}, [{}], -1, true]) {
      for (const place of paths) {
        const changed: Record<string, unknown> = structuredClone({ ...manifest })
        const [first = '', second] = place.split('.')
        if (second === undefined) changed[first] = wrong
        else changed[first] = { ...Object(changed[first]), [second]: wrong }
        const harmless = place === 'database.rowCounts' && JSON.stringify(wrong) === '{}'
        if (harmless) continue
        expect([place, failureOf(() => decodeManifest(bytesOf(changed))).code]).toEqual([place, 'DB_CORRUPT'])
      }
    }
  })

  it('is refused when its sequence is not that of its name', () => {
    expect(failureOf(() => decodeManifest(bytesOf({ ...manifest, sequence: 13 }))).messageKey).toBe(
      'backups.error.manifestDamaged',
    )
  })

  it('from a newer Kontor is told apart', () => {
    expect(failureOf(() => decodeManifest(bytesOf({ ...manifest, version: 2 })))).toMatchObject({
      code: 'DB_NEWER',
      params: { version: 2 },
    })
  })

  it('that is no manifest never throws anything but a failure', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          expect(failureOf(() => decodeManifest(bytes)).code).toBe('DB_CORRUPT')
        },
      ),
    )
  })
})

describe('a signature', () => {
  const key = createSigningKeyPair()
  const bytes = encodeManifest(manifest)

  it('fits the signed bytes and the key', () => {
    expect(signatureFits(bytes, signBytes(bytes, key.privateKey), key.publicKey)).toBe(true)
    expect(publicSigningKeyOf(key.privateKey)).toBe(key.publicKey)
  })

  it('fits no other bytes, key or length', () => {
    const signature = signBytes(bytes, key.privateKey)
    const other = createSigningKeyPair()
    expect(signatureFits(Buffer.concat([bytes, Buffer.from(' ')]), signature, key.publicKey)).toBe(false)
    expect(signatureFits(bytes, signature, other.publicKey)).toBe(false)
    expect(signatureFits(bytes, signature.subarray(1), key.publicKey)).toBe(false)
    expect(signatureFits(bytes, signature, key.publicKey.replace('ed25519:', 'rsa:'))).toBe(false)
    expect(signatureFits(bytes, signature, 'ed25519:AAAA')).toBe(false)
  })

  it('needs an Ed25519 key', () => {
    expect(failureOf(() => signBytes(bytes, 'no key'))).toMatchObject({
      code: 'VALIDATION',
      messageKey: 'backups.error.signingKeyInvalid',
    })
  })

  it('has check digits that people can compare', () => {
    expect(signingKeyFingerprint(key.publicKey)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
  })
})

describe('names on the share', () => {
  it('carry the sequence and stay short and plain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (sequence) => {
        const id = newSnapshotId(sequence)
        expect(sequenceOf(id)).toBe(sequence)
        for (const name of [`${id}.db.zst.age`, `${id}.db.gz.age`]) {
          expect(name).toMatch(/^[a-z0-9.-]{1,59}$/)
          expect(snapshotIdOfFile(name)).toBe(id)
        }
        for (const name of [`${id}.json`, `${id}.json.sig`]) expect(snapshotIdOfAnyFile(name)).toBe(id)
      }),
    )
  })

  it.each(['', 'A', 'a.', '-a', 'con', 'lpt1', '../x', 'a/b', 'ä', 'x'.repeat(41)])('refuse %j', (name) => {
    expect(isIdentifier(name)).toBe(false)
    expect(failureOf(() => workstationFolders('/share', name, 'ws')).code).toBe('VALIDATION')
    expect(failureOf(() => workstationFolders('/share', 'office', name)).code).toBe('VALIDATION')
  })
})
