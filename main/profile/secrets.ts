import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { WorkstationSecrets } from '../../db/process/protocol.ts'
import { replaceFileSync } from '../../db/engine/files/own-files.ts'
import { keepAside, readSmallFile } from '../../db/engine/files/small-file.ts'
import type { Log } from '../log/log.ts'
import type { NoteDamaged } from './damaged-files.ts'

/** The system's key store: what it wraps only the same person on the same machine can unwrap. */
export interface KeyStore {
  isAvailable(): Promise<boolean>
  /** Name of the store; `basic_text` wraps with a password that everybody knows. */
  name(): string
  wrap(text: string): Promise<Buffer>
  unwrap(wrapped: Buffer): Promise<string>
}

const wrappedFile = z.strictObject({ version: z.literal(1), store: z.string(), wrapped: z.base64() })
const secretsShape = z.strictObject({ ageIdentity: z.string().min(1), signingKey: z.string().min(1) })

/**
 * The workstation's keys: made once, kept wrapped by the system's key store, never in plain text.
 * Null where the system has no key store at all. Keys that can no longer be unwrapped (the profile came from another
 * machine, the store was reset) are set aside and new ones made: older backups still open with the office's key.
 */
export async function loadSecrets(
  workstationFolder: string,
  keyStore: KeyStore,
  make: () => Promise<WorkstationSecrets>,
  log: Log,
  note: NoteDamaged = () => undefined,
): Promise<WorkstationSecrets | null> {
  const file = path.join(workstationFolder, 'secrets.json')
  if (!(await keyStore.isAvailable())) {
    log.warning('secrets', 'no-key-store')
    // keys that were wrapped once stay where they are: the store may come back
    if (fs.existsSync(file)) note({ kind: 'keyStore', keptAs: '' })
    return null
  }
  if (keyStore.name() === 'basic_text') log.warning('secrets', 'weak-key-store', { store: 'basic_text' })
  const kept = await unwrap(file, keyStore, log, note)
  if (kept !== null) return kept
  const secrets = await make()
  const wrapped = (await keyStore.wrap(JSON.stringify(secrets))).toString('base64')
  replaceFileSync(
    workstationFolder,
    file,
    `${JSON.stringify({ version: 1, store: keyStore.name(), wrapped })}\n`,
  )
  log.info('secrets', 'made')
  return secrets
}

async function unwrap(
  file: string,
  keyStore: KeyStore,
  log: Log,
  note: NoteDamaged,
): Promise<WorkstationSecrets | null> {
  const { value, keptAs } = readSmallFile(file, (text) => wrappedFile.parse(JSON.parse(text)))
  if (keptAs !== null) note({ kind: 'secrets', keptAs })
  if (value === null) return null
  try {
    return secretsShape.parse(JSON.parse(await keyStore.unwrap(Buffer.from(value.wrapped, 'base64'))))
  } catch (error) {
    log.unexpected('secrets', error)
    note({ kind: 'secrets', keptAs: keepAside(file) })
    return null
  }
}
