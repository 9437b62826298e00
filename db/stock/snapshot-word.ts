import { z } from 'zod'
import { once, collected } from '../sealing/bytes.ts'
import { signatureFits, signBytes } from '../sealing/signing.ts'
import { isObjectName, type LogStore, type ObjectName } from './store.ts'

// Beside each snapshot lies the word of the desk that has made it: whoever can only write to the share cannot vouch for one.
// It holds the key that opens the snapshot, wrapped for each desk, because that key may be younger than what a desk knows
// that comes back.

const word = z.strictObject({
  v: z.literal(1),
  office: z.string().max(60),
  /** Who has made it. */
  desk: z.int().min(0),
  snapshot: z.string().max(130),
  /** SHA-256 of the snapshot as it lies in the store. */
  hash: z.string().length(64),
  head: z.int().min(0),
  headHash: z.string().length(64),
  epoch: z.int().positive(),
  /** The office's key of the epoch, by the numbers of the desks that it is wrapped for. */
  keys: z.record(z.string().regex(/^\d{1,4}$/), z.string().max(4000)),
})
export type SnapshotWord = Readonly<z.infer<typeof word>>

const outer = z.strictObject({ text: z.string(), proof: z.string().max(100) })
const signedAs = 'kontor-snapshot-v1\n'
const wordBytesMax = 4 * 1024 * 1024

/** By the snapshot's own name. */
const wordName = (snapshot: string): ObjectName => `word/${snapshot.split('/')[1] ?? ''}`

/** Errors: those of the store. */
export async function putWord(store: LogStore, said: SnapshotWord, signingKey: string): Promise<void> {
  const text = JSON.stringify(said)
  const proof = signBytes(Buffer.from(signedAs + text), signingKey).toString('base64')
  await store.putObject(wordName(said.snapshot), once(Buffer.from(JSON.stringify({ text, proof }))))
}

/**
 * The newest snapshot that a desk of the office vouches for; null for none. `keyOf`: the signing key of a desk that belongs to the
 * office, as far as the asking one knows. Errors: those of the store.
 */
export async function newestWord(
  store: LogStore,
  office: string,
  keyOf: (desk: number) => string | undefined,
): Promise<SnapshotWord | null> {
  const snapshots = await store.listObjects('snap')
  for (const { name } of snapshots.toReversed()) {
    if (!isObjectName(wordName(name))) continue
    const content = await store.readObject(wordName(name), wordBytesMax)
    const said = content === null ? null : readWord(await collected(content), keyOf)
    if (said !== null && said.office === office && said.snapshot === name) return said
  }
  return null
}

/**
 * The places in the log, up to `head`, of all snapshots that a desk of the office vouches for, newest first: what merely lies there
 * under such a name may be anything. Errors: those of the store.
 */
export async function vouchedPlaces(
  store: LogStore,
  office: string,
  keyOf: (desk: number) => string | undefined,
  head: number,
): Promise<number[]> {
  const places: number[] = []
  for (const { name } of await store.listObjects('snap')) {
    if (!isObjectName(wordName(name))) continue
    const content = await store.readObject(wordName(name), wordBytesMax)
    const said = content === null ? null : readWord(await collected(content), keyOf)
    if (said !== null && said.office === office && said.snapshot === name && said.head <= head)
      places.push(said.head)
  }
  return places.toSorted((one, other) => other - one)
}

function readWord(bytes: Uint8Array, keyOf: (desk: number) => string | undefined): SnapshotWord | null {
  const read = outer.safeParse(json(Buffer.from(bytes).toString('utf8')))
  if (!read.success) return null
  const { text, proof } = read.data
  const said = word.safeParse(json(text))
  if (!said.success) return null
  const key = keyOf(said.data.desk)
  const fits =
    key !== undefined && signatureFits(Buffer.from(signedAs + text), Buffer.from(proof, 'base64'), key)
  return fits ? said.data : null
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
