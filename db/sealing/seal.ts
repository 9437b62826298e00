import { KontorError } from '../engine/errors.ts'
import { decryptAge, startAgeFile, type AgeIdentity } from './age.ts'
import { compress, decompress, type Compression } from './compress.ts'
import { backupError, toBackupError } from './failures.ts'
import { nodeFileSystems, type BackupFileSystem } from '../engine/files/file-system.ts'
import { joined, Meter, type Measured } from './streams.ts'

export interface SealRequest {
  readonly local: BackupFileSystem
  readonly plainFile: string
  readonly sealedFile: string
  readonly recipients: readonly string[]
  readonly compression: Compression
  readonly onBytes?: (sizeBytes: number) => void
  readonly signal?: AbortSignal | undefined
}

export interface Sealed {
  readonly plain: Measured
  readonly sealed: Measured
  /** Opens this one file; see {@link checkSealed}. */
  readonly fileKey: AgeIdentity
}

/** Compresses and encrypts a file into a new one, flushed to the disk. @throws DISK_FULL, CANCELLED, VALIDATION */
export async function sealFile(request: SealRequest): Promise<Sealed> {
  const { local, plainFile, sealedFile, recipients, compression, onBytes, signal } = request
  const age = await startAgeFile(recipients)
  const plain = new Meter({ signal, onBytes })
  const sealed = new Meter()
  const compressed = compress(plain.pass(local.read(plainFile)), compression)
  await local.writeNew(sealedFile, sealed.pass(joined(age.encrypt(compressed))))
  return { plain: plain.result(), sealed: sealed.result(), fileKey: age.fileKey }
}

/**
 * Proves that a sealed file, read again from the disk, opens and gives back what went in.
 *
 * @throws INTERNAL when it does not: then this computer's disk or memory is at fault, not the person's data; WRONG_KEY,
 * CANCELLED
 */
export async function checkSealed(
  local: BackupFileSystem,
  sealedFile: string,
  expected: Pick<Sealed, 'plain' | 'sealed'>,
  identity: AgeIdentity,
  meter: { readonly onBytes?: (sizeBytes: number) => void; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const sealed = new Meter()
  const plain = new Meter({ ...meter, maximumBytes: expected.plain.sizeBytes })
  try {
    await plain.drain(decompress(decryptAge(sealed.pass(local.read(sealedFile)), [identity])))
  } catch (error) {
    const unreadable = error instanceof KontorError && error.code === 'DB_CORRUPT'
    throw unreadable ? backupError('INTERNAL', 'selfCheck', undefined, error) : error
  }
  const same =
    plain.result().sha256 === expected.plain.sha256 && sealed.result().sha256 === expected.sealed.sha256
  if (!same) throw backupError('INTERNAL', 'selfCheck')
}

/** A file to seal, and to be proven afterwards; below one folder of this computer. */
export interface Sealing extends Pick<
  SealRequest,
  'plainFile' | 'sealedFile' | 'recipients' | 'compression'
> {
  /** Opens it for the proof; null: the file's own key does. */
  readonly identity: string | null
}

export interface SealingHooks {
  /** So many bytes of the plain file are sealed, or proven. */
  readonly onBytes: (step: 'encrypt' | 'verify', sizeBytes: number) => void
  readonly signal?: AbortSignal | undefined
}

/** Seals a file, removes the plain one, and proves that the sealed one gives it back. Errors: those of both. */
export async function sealAndCheck(
  local: BackupFileSystem,
  { identity, ...sealing }: Sealing,
  { onBytes, signal }: SealingHooks,
): Promise<Pick<Sealed, 'plain' | 'sealed'>> {
  const meter = (step: 'encrypt' | 'verify') => ({
    signal,
    onBytes: (sizeBytes: number) => onBytes(step, sizeBytes),
  })
  const { plain, sealed, fileKey } = await sealFile({ ...sealing, local, ...meter('encrypt') })
  await local.removeFile(sealing.plainFile)
  onBytes('verify', 0)
  await checkSealed(local, sealing.sealedFile, { plain, sealed }, identity ?? fileKey, meter('verify'))
  return { plain, sealed }
}

/** The same in a thread of its own, whose files bear no names of places. Errors: in the words of this computer. */
export async function sealBeside(
  localRoot: string,
  sealing: Sealing,
  hooks: SealingHooks,
): Promise<Pick<Sealed, 'plain' | 'sealed'>> {
  try {
    return await sealAndCheck(nodeFileSystems.local.below(localRoot), sealing, hooks)
  } catch (error) {
    throw toBackupError(error, 'local')
  }
}
