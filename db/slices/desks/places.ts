import { X509Certificate } from 'node:crypto'
import path from 'node:path'
import type { DatabaseAccess, StockPlace } from '../../../preload/contract/desks.ts'
import { KontorError } from '../../engine/errors.ts'
import { codeOf } from '../../engine/files/error-code.ts'
import { openPlainFile } from '../../engine/files/plain-file.ts'
import type { PostgresPlace, StockShare, StorePlace } from '../../stock/index.ts'

/** A place as a person has chosen it; `folder` and `authority` are paths. */
export interface PlaceWish {
  readonly folder: string | null
  readonly database: DatabaseAccess | null
  /** File with the certificates of the authority that vouches for the database's server; null for those this computer knows. */
  readonly authority: string | null
}

export interface FolderAccess {
  readonly kind: 'folder'
  readonly folder: string
  /** How a number is taken there; null while nobody has found out. */
  readonly publication: 'link' | 'folder' | null
}

export interface DatabaseReach extends DatabaseAccess {
  readonly kind: 'postgres'
  /** PEM; null for the authorities that this computer knows. */
  readonly authority: string | null
}

/** A place as this desk reaches it. */
export type PlaceAccess = FolderAccess | DatabaseReach

const authorityBytesMax = 256 * 1024
const certificates = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** Errors: VALIDATION where neither is chosen, or the file holds no certificate. */
export async function accessOf({ folder, database, authority }: PlaceWish): Promise<PlaceAccess> {
  if (folder !== null) return { kind: 'folder', folder, publication: null }
  if (database === null) throw new KontorError('VALIDATION', 'desks.error.noPlace')
  return {
    kind: 'postgres',
    ...database,
    authority: authority === null ? null : await certificatesIn(authority),
  }
}

async function certificatesIn(file: string): Promise<string> {
  const noCertificate = (cause?: unknown): KontorError =>
    new KontorError('VALIDATION', 'desks.error.noCertificate', undefined, { cause })
  try {
    const handle = await openPlainFile(file)
    try {
      if ((await handle.stat()).size > authorityBytesMax) throw noCertificate()
      const found = (await handle.readFile('utf8')).match(certificates) ?? []
      if (found.length === 0) throw noCertificate()
      for (const certificate of found) void new X509Certificate(certificate)
      return `${found.join('\n')}\n`
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof KontorError) throw error
    if (codeOf(error).startsWith('ERR_')) throw noCertificate(error)
    throw new KontorError('NOT_FOUND', 'desks.error.noCertificate', undefined, { cause: error })
  }
}

const databaseOf = (access: DatabaseReach, officeId: string): PostgresPlace => {
  const { host, port, database, user, password, authority } = access
  return { host, port, database, user, password, encryption: { authority }, officeId }
}

/** What a store is opened by. `desk` names this desk in a folder's temporary names. */
export const storePlace = (access: PlaceAccess, officeId: string, desk: string): StorePlace =>
  access.kind === 'folder'
    ? {
        kind: 'folder',
        place: {
          chosenFolder: access.folder,
          officeId,
          publication: access.publication ?? 'folder',
          desk,
        },
      }
    : { kind: 'postgres', place: databaseOf(access, officeId) }

/** A place in a person's words, without what opens it. */
export function placeOf(access: PlaceAccess): StockPlace {
  if (access.kind === 'folder') return { kind: 'folder', folder: path.normalize(access.folder) }
  const { host, port, database, user } = access
  return { kind: 'postgres', host, port, database, user }
}

const officesMax = 20

/** The offices whose stock lies in a place. Errors: those of `proven`. */
export async function officesAt(share: StockShare, access: PlaceAccess): Promise<readonly string[]> {
  if (access.kind === 'postgres') return probed(share, access)
  const files = share.files.below(access.folder)
  const root = path.join(access.folder, 'kontor', 'v1')
  if ((await files.facts(root))?.kind !== 'folder') return []
  const found: string[] = []
  for (const name of await files.list(root))
    if (/^[0-9a-f]{24}$/.test(name) && (await files.facts(path.join(root, name, 'log')))?.kind === 'folder')
      found.push(name)
  return found.slice(0, officesMax)
}

/**
 * Finds out whether a log can lie in a place, and how. Errors: VALIDATION with what is wrong with it; those of the share or
 * the database.
 */
export async function proven(share: StockShare, access: PlaceAccess): Promise<PlaceAccess> {
  if (access.kind === 'postgres') {
    await probed(share, access)
    return access
  }
  const probe = await share.probeFolder(access.folder)
  if (probe.result === 'ready') return { ...access, publication: probe.publication }
  if (probe.result === 'failed')
    throw new KontorError(probe.failure.code, probe.failure.messageKey, probe.failure.params)
  throw new KontorError('VALIDATION', `desks.error.folder.${probe.result}`)
}

async function probed(share: StockShare, access: DatabaseReach): Promise<readonly string[]> {
  const { host, database, user } = access
  const probe = await share.probePostgres(databaseOf(access, ''))
  switch (probe.result) {
    case 'ready':
      return probe.offices
    case 'failed':
      throw new KontorError(probe.failure.code, probe.failure.messageKey, probe.failure.params)
    case 'olderSchema':
    case 'newerSchema': {
      const { found, expected } = probe
      throw new KontorError('VALIDATION', `desks.error.database.${probe.result}`, { host, found, expected })
    }
    case 'tooManyRights':
    case 'tooFewRights':
      throw new KontorError('VALIDATION', `desks.error.database.${probe.result}`, { host, database, user })
  }
}
