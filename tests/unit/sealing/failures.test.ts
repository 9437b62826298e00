import { describe, expect, it } from 'vitest'
import { toBackupError, toDatabaseError } from '../../../db/sealing/failures.ts'
import { withNamedFailures } from '../../../db/slices/backups/named-failures.ts'
import { nodeFiles, type FileFacts } from '../../../db/engine/files/file-system.ts'
import { publishSnapshot } from '../../../db/slices/backups/publish.ts'
import { sha256Of } from '../../../db/slices/backups/manifest.ts'
import { KontorError } from '../../../db/engine/errors.ts'
import { chunked, failureOf, failureOfAsync } from '../backups/support.ts'

const errno = (code: string) => Object.assign(new Error(code), { code })
const named = (error: unknown) => {
  const failure = failureOf(() => {
    if (error instanceof Error) throw error
  })
  return `${failure.code} ${failure.messageKey.replace('backups.error.', '')}`
}

describe('what an errno means', () => {
  it.each([
    ['share', 'ENOSPC', 'DISK_FULL shareFull'],
    ['share', 'EDQUOT', 'DISK_FULL shareFull'],
    ['share', 'EFBIG', 'DISK_FULL shareFull'],
    ['share', 'EROFS', 'READONLY shareReadOnly'],
    ['share', 'EACCES', 'READONLY shareReadOnly'],
    ['share', 'EPERM', 'READONLY shareReadOnly'],
    ['share', 'ENOENT', 'SHARE_UNAVAILABLE shareUnavailable'],
    ['share', 'EIO', 'SHARE_UNAVAILABLE shareUnavailable'],
    ['share', 'EHOSTDOWN', 'SHARE_UNAVAILABLE shareUnavailable'],
    ['share', 'ESTALE', 'SHARE_UNAVAILABLE shareUnavailable'],
    ['share', 'UNKNOWN', 'SHARE_UNAVAILABLE shareUnavailable'],
    ['share', 'EMFILE', 'INTERNAL dataFolder'],
    ['share', 'ABORT_ERR', 'CANCELLED cancelled'],
    ['local', 'ENOSPC', 'DISK_FULL diskFull'],
    ['local', 'EACCES', 'READONLY dataFolderReadOnly'],
    ['local', 'EIO', 'INTERNAL dataFolder'],
    ['source', 'ENOENT', 'NOT_FOUND fileMissing'],
    ['source', 'EIO', 'SHARE_UNAVAILABLE fileUnreadable'],
    ['source', 'EACCES', 'SHARE_UNAVAILABLE fileUnreadable'],
  ] as const)('on the side “%s”: %s', (place, code, expected) => {
    expect(named(toBackupError(errno(code), place))).toBe(expected)
  })

  it.each([
    ['SQLITE_FULL', 'DISK_FULL diskFull'],
    ['SQLITE_BUSY_SNAPSHOT', 'BUSY databaseBusy'],
    ['SQLITE_CORRUPT_INDEX', 'DB_CORRUPT databaseDamaged'],
    ['SQLITE_NOTADB', 'DB_CORRUPT databaseDamaged'],
    ['SQLITE_CANTOPEN', 'NOT_FOUND databaseMissing'],
    ['SQLITE_READONLY_DIRECTORY', 'READONLY dataFolderReadOnly'],
    ['SQLITE_IOERR', 'INTERNAL dataFolder'],
    ['ENOSPC', 'DISK_FULL diskFull'],
  ])('of the database: %s', (code, expected) => {
    expect(named(toDatabaseError(errno(code)))).toBe(expected)
  })

  it('leaves bugs and known failures alone', () => {
    const bug = new TypeError('x is not a function')
    const known = new KontorError('WRONG_KEY', 'backups.error.wrongKey')
    expect(toBackupError(bug, 'share')).toBe(bug)
    expect(toDatabaseError(known)).toBe(known)
  })
})

describe('a file that is to get its name', () => {
  const bytes = Buffer.from('sealed')
  const outgoing = { name: 'f', sizeBytes: 6, sha256: sha256Of(bytes), read: () => chunked(bytes) }
  const signed = { snapshotId: '00000001-00000000', manifest: bytes, signature: bytes }

  function held(refusals: number, atTarget: FileFacts | null = null) {
    const renamed: string[] = []
    const waits: number[] = []
    let left = refusals
    const files = {
      ...nodeFiles.below('share'),
      facts: () => Promise.resolve(atTarget),
      removeFile: () => Promise.resolve(),
      writeNew: async (_: string, content: AsyncIterable<Uint8Array>) => {
        for await (const chunk of content) void chunk
      },
      read: () => chunked(bytes),
      syncFolder: () => Promise.resolve(),
      rename: (from: string, to: string) => {
        if (left-- > 0) return Promise.reject(errno('EBUSY'))
        renamed.push(`${from} → ${to}`)
        return Promise.resolve()
      },
    }
    const share = withNamedFailures({ below: () => files }, 'share', 'share')
    const folders = { snap: 'snap', tmp: 'tmp', trash: 'trash' }
    const sleep = (milliseconds: number) => {
      waits.push(milliseconds)
      return Promise.resolve()
    }
    return { renamed, waits, run: () => publishSnapshot({ share, folders, sleep }, outgoing, signed) }
  }

  it('never replaces one that is there', async () => {
    const { run, renamed } = held(0, { kind: 'file', sizeBytes: 6 })
    expect(await failureOfAsync(run())).toMatchObject({
      code: 'CONFLICT',
      messageKey: 'backups.error.nameTaken',
    })
    expect(renamed).toEqual([])
  })

  it('is waited for while another program holds it open', async () => {
    const { run, renamed, waits } = held(3)
    await run()
    expect(renamed).toHaveLength(3)
    expect(waits).toEqual([20, 40, 80])
  })

  it('is given up after a minute', async () => {
    const { run, renamed, waits } = held(Infinity)
    expect(await failureOfAsync(run())).toMatchObject({
      code: 'SHARE_UNAVAILABLE',
      messageKey: 'backups.error.heldOpen',
    })
    expect(renamed).toEqual([])
    const waited = waits.reduce((sum, wait) => sum + wait, 0)
    expect(waited).toBeGreaterThanOrEqual(60_000)
    expect(waited).toBeLessThan(63_000)
  })
})
