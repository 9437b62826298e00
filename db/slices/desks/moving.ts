import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { stockPlace, type StockPlace } from '../../../preload/contract/desks.ts'
import type { MessageParams } from '../../../preload/contract/errors.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { failureOf } from '../../engine/failure.ts'
import type { JobControl } from '../../engine/jobs.ts'
import {
  announceMove,
  beginMove,
  copyLog,
  endMove,
  isComing,
  isPlaceOf,
  knowsMove,
  moveCommand,
  newestMove,
  replicaState,
  type LogStore,
  type Replica,
  type StockMove,
} from '../../stock/index.ts'
import { officesAt, placeOf, proven, storePlace, type PlaceAccess } from './places.ts'
import { openPlace, readStockSettings, saveStockSettings, sealPlace, type StockSettings } from './settings.ts'
import { shareOf } from './share.ts'

// What a move tells all desks: where the place is, never what opens it.
const told = z.strictObject({ place: stockPlace, authority: z.string().nullable() })

/** Null for what no Kontor writes. */
function toldIn({ place }: StockMove): z.infer<typeof told> | null {
  const parsed = told.safeParse(JSON.parse(place))
  return parsed.success ? parsed.data : null
}

export const placeInWords = (move: StockMove): StockPlace | null => toldIn(move)?.place ?? null

/** A database's server and the certificates of its authority, as whoever moved the log has chosen them. */
export interface KnownServer {
  readonly kind: 'postgres'
  readonly host: string
  readonly authority: string | null
}

/** Null where the log has moved into a folder. */
export function databaseOf(move: StockMove): KnownServer | null {
  const { place, authority = null } = toldIn(move) ?? {}
  return place?.kind === 'postgres' ? { kind: 'postgres', host: place.host, authority } : null
}

/** What is said where a desk does not reach the place that the log has moved to. */
export function movedWords(move: StockMove): [messageKey: string, params: MessageParams] {
  const place = placeInWords(move)
  if (place?.kind === 'postgres')
    return ['desks.error.movedToDatabase', { host: place.host, database: place.database }]
  return ['desks.error.movedToFolder', { folder: place?.folder ?? '' }]
}

export function openStockAt(context: DataContext, place: PlaceAccess, officeId: string): LogStore {
  const { desk } = replicaState(context.database.raw) ?? { desk: 0 }
  return shareOf(context).openStore(storePlace(place, officeId, `d${desk}`))
}

async function using<T>(store: LogStore, use: (store: LogStore) => Promise<T>): Promise<T> {
  try {
    return await use(store)
  } finally {
    await store.close().catch((error: unknown) => void failureOf(error))
  }
}

/** Whoever follows the log. */
interface Follower {
  readonly store: LogStore
  readonly replica: Replica
  syncNow(): Promise<void>
}

interface Arrival {
  readonly officeId: string
  readonly signal: AbortSignal
}

/**
 * Goes where the log has moved, as far as this desk reaches it by itself: what is missing there is copied, then the settings name
 * the new place. Null where this desk has no way to it. Errors: those of both places.
 */
export async function arriveAt(
  context: DataContext,
  from: Pick<Follower, 'store' | 'replica'>,
  move: StockMove,
  { officeId, signal }: Arrival,
): Promise<PlaceAccess | null> {
  const { profile, secrets } = context
  const settings = readStockSettings(profile).value
  if (settings === null || secrets === null) return null
  const place = await reachOf(context, move, settings)
  if (place === null) return null
  const isThere = await using(openStockAt(context, place, officeId), async (to) => {
    if (await isPlaceOf(to, move)) return true
    // whoever moved the log has not come to the end of it: any desk can, since all of it lies in the old place
    if (!(await isComing(to, move)) || newestMove(context.database.raw)?.marker !== move.marker) return false
    await copyLog(from.store, to, from.replica.state, { signal, progress: () => undefined })
    await endMove(from.store, to, move)
    return true
  })
  if (!isThere) return null
  const sealed = await sealPlace(place, secrets)
  const now = readStockSettings(profile).value ?? settings
  saveStockSettings(profile, {
    ...now,
    place: sealed,
    // this desk may have begun a move of its own meanwhile
    next: now.next?.marker === move.marker ? null : now.next,
    arrivedBy: move.marker,
  })
  return place
}

/** How this desk reaches the place of a move: as it was told, or the folder that the others have. */
async function reachOf(
  context: DataContext,
  move: StockMove,
  { next, officeId }: StockSettings,
): Promise<PlaceAccess | null> {
  const { secrets } = context
  if (next?.marker === move.marker && secrets !== null) return openPlace(next.place, secrets)
  const place = placeInWords(move)
  if (place?.kind !== 'folder') return null
  const share = shareOf(context)
  const access: PlaceAccess = { ...place, publication: null }
  const offices = await officesAt(share, access).catch((): readonly string[] => [])
  return offices.includes(officeId) ? proven(share, access) : null
}

/** Keeps in mind that a move has led to the place that is followed. */
export function rememberArrival({ profile }: DataContext, marker: string | null): void {
  const settings = readStockSettings(profile).value
  if (settings !== null) saveStockSettings(profile, { ...settings, arrivedBy: marker })
}

/** A move that was given up before anything told of it is forgotten, and with it what opens its place. */
export function tidied(context: DataContext, settings: StockSettings | null): StockSettings | null {
  if (settings?.next == null || knowsMove(context.database.raw, settings.next.marker)) return settings
  const without = { ...settings, next: null }
  saveStockSettings(context.profile, without)
  return without
}

/**
 * This desk is told how it reaches the place that the log has moved to. Errors: NOT_FOUND where that is another; those of both
 * places.
 */
export async function goAfter(
  context: DataContext,
  keeper: Follower,
  move: StockMove,
  access: PlaceAccess,
): Promise<void> {
  const { profile, secrets } = context
  const settings = readStockSettings(profile).value
  if (settings === null || secrets === null) throw new KontorError('VALIDATION', 'desks.error.notShared')
  const isIt = await using(
    openStockAt(context, access, settings.officeId),
    async (to) => (await isPlaceOf(to, move)) || (await isComing(to, move)),
  )
  if (!isIt) throw new KontorError('NOT_FOUND', 'desks.error.notMovedThere')
  const next = { marker: move.marker, place: await sealPlace(access, secrets) }
  saveStockSettings(profile, { ...settings, next })
  await keeper.syncNow()
}

const triesMax = 10

/**
 * Moves the log to another place, and this desk with it. Until the last segment of the old place tells of it, that one stays in
 * use; from then on every desk that reaches both can bring it to its end, this one by itself. Errors: CONFLICT where another desk
 * has moved it meanwhile, or something else lies there; VALIDATION for the present place; those of both.
 */
export async function moveStock(
  context: DataContext,
  keeper: Follower,
  access: PlaceAccess,
  control: JobControl,
): Promise<void> {
  const { profile, secrets, database } = context
  const settings = readStockSettings(profile).value
  if (settings === null || secrets === null) throw new KontorError('VALIDATION', 'desks.error.notShared')
  const share = shareOf(context)
  const { officeId } = settings
  await keeper.syncNow()
  if (access.kind === 'folder') await share.createFolderLog({ chosenFolder: access.folder, officeId })
  const marker = randomBytes(8).toString('hex')
  const authority = access.kind === 'postgres' ? access.authority : null
  const place = JSON.stringify({ place: placeOf(access), authority })
  const before = newestMove(database.raw)?.marker
  await using(openStockAt(context, access, officeId), async (to) => {
    await beginMove(keeper.store, to, marker)
    const next = { marker, place: await sealPlace(access, secrets) }
    for (let tries = 0; tries < triesMax; tries += 1) {
      await copyLog(keeper.store, to, keeper.replica.state, {
        signal: control.signal,
        progress: (step, done, total) => control.progress(step, done, total),
      })
      saveStockSettings(profile, { ...(readStockSettings(profile).value ?? settings), next })
      await context.write(moveCommand, async (scope) => announceMove(scope, { marker, place }))
      await keeper.syncNow().catch((error: unknown) => {
        if (!knowsMove(database.raw, marker)) throw error
        throw new KontorError('SHARE_UNAVAILABLE', 'desks.error.moveGoesOn', undefined, { cause: error })
      })
      const newest = newestMove(database.raw)?.marker
      if (newest === marker) return
      if (newest !== before) throw new KontorError('CONFLICT', 'desks.error.movedMeanwhile')
      // others have published something first: it is copied too
    }
    throw new KontorError('BUSY', 'desks.error.alwaysOthers')
  })
}
