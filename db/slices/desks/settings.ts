import path from 'node:path'
import { z } from 'zod'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import type { WorkstationSecrets } from '../../engine/context.ts'
import { removeFile, replaceFileSync } from '../../engine/files/own-files.ts'
import { readSmallFile, type SmallFileReading } from '../../engine/files/small-file.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import type { DeskSecrets } from '../../stock/index.ts'
import { openHere, sealHere, unwrapSecrets } from './own-keys.ts'
import type { PlaceAccess } from './places.ts'

const publication = z.enum(['link', 'folder'])

const storedPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), folder: z.string(), publication: publication.nullable() }),
  z.strictObject({
    kind: z.literal('postgres'),
    host: z.string(),
    port: z.int(),
    database: z.string(),
    user: z.string(),
    authority: z.string().nullable(),
    /** Encrypted to the workstation, whose key lies in the system's key store. */
    password: z.string(),
  }),
])
/** Where a shared log lies, as this desk reaches it: another desk may have another letter for the same share. */
export type StoredPlace = z.infer<typeof storedPlace>

const settings = z.strictObject({
  v: z.literal(2),
  place: storedPlace,
  officeId: z.string(),
  /** This desk's own keys, encrypted to the workstation. */
  keys: z.string(),
  /** The same of the membership that it is about to begin, and of the one before: each state of the data has its own. */
  nextKeys: z.string().optional(),
  pastKeys: z.string().optional(),
  /** How this desk reaches the place to which the log is moving, by the marker of the move. */
  next: z.strictObject({ marker: z.string(), place: storedPlace }).nullable().default(null),
  /** The newest move that is known to have led to `place`: should it lose its mark, the desks put that back too. */
  arrivedBy: z.string().nullable().default(null),
  /** This desk holds other data than most: it does not share them until it has joined anew. */
  differs: z.literal(true).optional(),
})
export type StockSettings = z.infer<typeof settings>

const first = z
  .strictObject({
    v: z.literal(1),
    kind: z.literal('folder'),
    folder: z.string(),
    officeId: z.string(),
    publication,
    keys: z.string(),
  })
  .transform(({ folder, officeId, publication: way, keys }): StockSettings => {
    return {
      v: 2,
      place: { kind: 'folder', folder, publication: way },
      officeId,
      keys,
      next: null,
      arrivedBy: null,
    }
  })

const known = z.union([settings, first])

const fileOf = ({ root }: ProfileFolder): string => path.join(root, 'stock.json')

/** What a desk has that begins to follow the log of an office. */
export const newSettings = (known: Pick<StockSettings, 'place' | 'officeId' | 'keys'>): StockSettings => ({
  v: 2,
  ...known,
  next: null,
  arrivedBy: null,
})

/** A file that cannot be read counts as missing and is kept aside. */
export const readStockSettings = (profile: ProfileFolder): SmallFileReading<StockSettings> =>
  readSmallFile(fileOf(profile), (text) => known.parse(JSON.parse(text)))

/** Errors of the file system pass through. */
export function saveStockSettings(profile: ProfileFolder, value: StockSettings): void {
  replaceFileSync(profile.root, fileOf(profile), `${JSON.stringify(value)}\n`)
}

export function removeStockSettings(profile: ProfileFolder): void {
  removeFile(profile.root, fileOf(profile))
}

/** A place as it may lie in the profile: what opens it is encrypted. */
export async function sealPlace(access: PlaceAccess, secrets: WorkstationSecrets): Promise<StoredPlace> {
  if (access.kind === 'folder') return access
  return { ...access, password: await sealHere(access.password, secrets) }
}

/** Null where another workstation has encrypted it: the profile was copied. */
export async function openPlace(
  stored: StoredPlace,
  secrets: WorkstationSecrets,
): Promise<PlaceAccess | null> {
  if (stored.kind === 'folder') return stored
  const password = await openHere(stored.password, secrets)
  return password === null ? null : { ...stored, password }
}

/**
 * The keys of the membership that a database has, by the key with which the office knows it: joining anew keeps those of the
 * state before it and those of the state after it until it has come to its end. Null where none of them is of this workstation.
 */
export async function secretsFor(
  known: string | undefined,
  profile: ProfileFolder,
  settings: StockSettings,
  workstation: WorkstationSecrets,
): Promise<DeskSecrets | null> {
  const { keys, nextKeys, pastKeys, differs: _, ...others } = settings
  for (const wrapped of [keys, nextKeys, pastKeys]) {
    const own = wrapped === undefined ? null : await unwrapSecrets(wrapped, workstation)
    if (own === null || (known !== undefined && publicSigningKeyOf(own.signingKey) !== known)) continue
    // the new state has opened
    if (wrapped !== undefined && wrapped === nextKeys)
      saveStockSettings(profile, { ...others, keys: nextKeys, pastKeys: keys })
    return own
  }
  return null
}
