import type Database from 'better-sqlite3'
import { nativeIdentity, nativeRecipient } from '../sealing/native-x25519.ts'
import { recipientOf } from '../sealing/keys.ts'
import type { AgeIdentity, AgeRecipient } from '../sealing/age.ts'
import { decryptText, encryptText } from './wrapping.ts'

/** The secrets of one desk; the workstation keeps them wrapped. */
export interface DeskSecrets {
  /** PKCS#8 PEM: signs what this desk publishes. */
  readonly signingKey: string
  /** `AGE-SECRET-KEY-1…`: opens the office's keys that were wrapped for this desk. */
  readonly identity: string
}

export interface EpochKey {
  readonly identity: AgeIdentity
  readonly recipient: AgeRecipient
  /** The same, as text. */
  readonly publicKey: string
  readonly secret: string
}

/** The office's keys, one an epoch, as this desk can open them; each is unwrapped once. */
export class OfficeKeys {
  readonly #raw: Database.Database
  readonly #secrets: DeskSecrets
  readonly #known = new Map<number, EpochKey>()

  constructor(raw: Database.Database, secrets: DeskSecrets) {
    this.#raw = raw
    this.#secrets = secrets
  }

  /** Null where this desk was given no key of the epoch, or not yet. */
  async of(epoch: number, desk: number): Promise<EpochKey | null> {
    const known = this.#known.get(epoch)
    if (known) return known
    const wrapped = this.#raw
      .prepare<[number, number], string>('select wrapped from main.desk_key where epoch = ? and desk_id = ?')
      .pluck()
      .get(epoch, desk)
    if (wrapped === undefined) return null
    const secret = await decryptText(wrapped, this.#secrets.identity)
    return this.learn(epoch, secret)
  }

  /** Takes a key up that was told otherwise, by an invitation. */
  async learn(epoch: number, secret: string): Promise<EpochKey> {
    const publicKey = await recipientOf(secret)
    const key = {
      secret,
      identity: nativeIdentity(secret),
      recipient: nativeRecipient(publicKey),
      publicKey,
    }
    this.#known.set(epoch, key)
    return key
  }

  /** The office's key for one desk alone. */
  static wrap(secret: string, recipient: string): Promise<string> {
    return encryptText(secret, recipient)
  }
}

/** The office's key of an epoch as it is wrapped for each desk that belongs to the office, by their numbers. */
export const wrappedKeys = (raw: Database.Database, epoch: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    raw
      .prepare<[number], [string, string]>(
        `select cast(desk_id as text), wrapped from main.desk_key where epoch = ?
        and desk_id in (select id from main.desk where removed_at is null) order by desk_id`,
      )
      .raw()
      .all(epoch),
  )
