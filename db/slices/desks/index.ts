import type { DeskRow } from '../../../preload/contract/desks.ts'
import { deskNumber } from '../../engine/connection/desk-numbers.ts'
import type { CallContext, DataContext, Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { failureOf } from '../../engine/failure.ts'
import {
  found,
  leaveLog,
  nextKey,
  pendingCount,
  prepareFounding,
  removeDesk,
  replicaState,
} from '../../stock/index.ts'
import { readBeats, type Beat } from './beats.ts'
import { admitNewcomer, requestsOf } from './admit.ts'
import { listConflicts, openConflicts, settle } from './conflicts.ts'
import type { StockKeeper } from './keeper.ts'
import { endKeeper, keeperOf, startKeeper } from './keepers.ts'
import { shareOf } from './share.ts'
import { databaseOf, goAfter, moveStock, openStockAt, type KnownServer } from './moving.ts'
import { newDeskSecrets, wrapSecrets } from './own-keys.ts'
import { accessOf, officesAt, placeOf, proven, type PlaceAccess, type PlaceWish } from './places.ts'
import {
  newSettings,
  readStockSettings,
  removeStockSettings,
  saveStockSettings,
  sealPlace,
  type StoredPlace,
} from './settings.ts'

export { joinAnew, type AnewStep, type AnewWish } from './anew.ts'
export { newJoinCode } from './join-code.ts'
export { joinStock, type Joining, type JoinWish } from './join.ts'
export { closeKeeper, keeperOf, startKeeper } from './keepers.ts'
export { saveStockSettings } from './settings.ts'
export { lendShare } from './share.ts'

async function keeper(context: DataContext): Promise<StockKeeper> {
  // one that is just about to begin is waited for
  const running = await startKeeper(context)
  if (running !== null) return running
  if (replicaState(context.database.raw) === null)
    throw new KontorError('VALIDATION', 'desks.error.notShared')
  const isLocked = context.secrets === null && readStockSettings(context.profile).value !== null
  throw new KontorError('VALIDATION', isLocked ? 'desks.error.needsWindow' : 'desks.error.placeUnknown')
}

/** A place as the window sends it. */
interface PlaceInput {
  readonly folder: string | null
  readonly database: PlaceWish['database']
  readonly authority: string | null
}

const chosenPlace = (
  { pathOf }: CallContext,
  { folder, database, authority }: PlaceInput,
): Promise<PlaceAccess> =>
  accessOf({ folder: folder && pathOf(folder), database, authority: authority && pathOf(authority) })

async function share(context: CallContext, chosen: PlaceAccess, name: string): Promise<void> {
  const { database, profile, secrets } = context
  const stores = shareOf(context)
  if (secrets === null) throw new KontorError('VALIDATION', 'desks.error.needsWindow')
  if (replicaState(database.raw) !== null) throw new KontorError('CONFLICT', 'desks.error.alreadyShared')
  const place = await proven(stores, chosen)
  const own = await newDeskSecrets()
  const founding = await prepareFounding(own)
  const { office: officeId } = founding
  if (place.kind === 'folder') await stores.createFolderLog({ chosenFolder: place.folder, officeId })
  const keys = await wrapSecrets(own, secrets)
  saveStockSettings(profile, newSettings({ place: await sealPlace(place, secrets), officeId, keys }))
  const staffId = await context.staffId()
  await database.writing
    .connection()
    .execute(async () => found(database, founding, { name, staffId }, context.now()))
  context.announceAll()
  await (await startKeeper(context))?.syncNow()
}

/** What the desks have last said of themselves; none where the place cannot be reached. */
async function heartbeats(context: DataContext): Promise<ReadonlyMap<number, Beat>> {
  const running = keeperOf(context)
  if (running === null) return new Map()
  try {
    return await readBeats(context, running.store)
  } catch (error) {
    failureOf(error)
    return new Map()
  }
}

async function list(context: DataContext) {
  const own = deskNumber(context.database.raw)
  const beats = await heartbeats(context)
  const rows = await context.read.selectFrom('desk').selectAll().orderBy('id').execute()
  const desks = rows.map((desk): DeskRow => {
    const beat = beats.get(desk.id)
    return {
      number: desk.id,
      version: desk.version,
      name: desk.name,
      isThis: desk.id === own,
      admittedAt: desk.admitted_at,
      removedAt: desk.removed_at,
      lastSeenAt: beat?.at ?? null,
      appVersion: beat?.appVersion ?? null,
      pending: beat?.pending ?? null,
    }
  })
  const known = new Set(rows.map((desk) => desk.signing_key))
  const running = keeperOf(context)
  const asking = running === null ? [] : await requestsOf(running).catch(() => [])
  const requests = asking
    .filter(({ request }) => !known.has(request.signingKey))
    .map(({ request: { requestId, name, at } }) => ({ requestId, name, askedAt: at }))
  return { desks, requests }
}

export const deskHandlers: Handlers<'desks'> = {
  status: async (context) => {
    const shared = keeperOf(context)?.status ?? withoutKeeper(context)
    return { shared, openConflicts: await openConflicts(context) }
  },
  list,
  tryPlace: async (context, wish) => {
    const stores = shareOf(context)
    const place = await proven(stores, await chosenPlace(context, wish))
    return { stocks: (await officesAt(stores, place)).length }
  },
  share: async (context, { name, ...wish }) => {
    await share(context, await chosenPlace(context, wish), name)
    return {}
  },
  admit: async (context, { code }) => ({ name: await admitNewcomer(context, await keeper(context), code) }),
  remove: async (context, { number, version }) => {
    const running = await keeper(context)
    if (number === deskNumber(context.database.raw))
      throw new KontorError('VALIDATION', 'desks.error.ownDesk')
    const next = await nextKey(context.database, number)
    await context.write('desks.remove', (scope) => removeDesk(scope, number, version, next))
    running.ask()
    return {}
  },
  rename: async (context, { number, version, name }) => {
    await context.write('desks.rename', (scope) => scope.update('desk', number, version, { name }))
    return {}
  },
  syncNow: async (context) => {
    await (await keeper(context)).syncNow()
    return {}
  },
  changePlace: async (context, wish) => {
    const { profile, secrets } = context
    const settings = readStockSettings(profile).value
    if (settings === null) throw new KontorError('VALIDATION', 'desks.error.notShared')
    if (secrets === null) throw new KontorError('VALIDATION', 'desks.error.needsWindow')
    const running = await startKeeper(context)
    const move = running?.movedTo ?? null
    const chosen = withAuthority(await chosenPlace(context, wish), [settings.place, move && databaseOf(move)])
    const stores = shareOf(context)
    if (!(await officesAt(stores, chosen)).includes(settings.officeId))
      throw new KontorError('NOT_FOUND', 'desks.error.noStockThere')
    const place = await proven(stores, chosen)
    if (running !== null && move !== null) {
      await goAfter(context, running, move, place)
      return {}
    }
    if (running !== null) await refuseOlder(context, running, place)
    const sealed = await sealPlace(place, secrets)
    await endKeeper(context)
    saveStockSettings(profile, { ...settings, place: sealed, arrivedBy: null })
    await (await startKeeper(context))?.syncNow()
    return {}
  },
  move: async (context, wish) => {
    const running = await keeper(context)
    const access = await proven(shareOf(context), await chosenPlace(context, wish))
    return context.jobs.start('stockMove', async (control) => {
      await moveStock(context, running, access, control)
      return {}
    })
  },
  leave: async (context) => {
    const { database, profile } = context
    const running = keeperOf(context)
    if (running !== null && running.replica.pending > 0 && running.status.state !== 'stopped')
      throw new KontorError('CONFLICT', 'desks.error.notAllShared')
    if (replicaState(database.raw) === null) throw new KontorError('VALIDATION', 'desks.error.notShared')
    await endKeeper(context)
    await database.writing.connection().execute(async () => leaveLog(database, context.now()))
    removeStockSettings(profile)
    context.announceAll()
    return {}
  },
}

/**
 * Where the present place still answers, one that lacks what lies there is a copy that somebody left behind. Errors: VALIDATION; those
 * of the other place.
 */
async function refuseOlder(context: DataContext, running: StockKeeper, other: PlaceAccess): Promise<void> {
  const { head, office } = running.replica.state
  if (head === 0) return
  const isHere = await running.store.get(head).catch(() => null)
  if (isHere === null) return
  const to = openStockAt(context, other, office)
  try {
    if ((await to.get(head)) === null) throw new KontorError('VALIDATION', 'desks.error.olderCopy')
  } finally {
    await to.close()
  }
}

/** The certificates of a server's authority are asked for once. */
function withAuthority(
  chosen: PlaceAccess,
  known: readonly (KnownServer | StoredPlace | null)[],
): PlaceAccess {
  if (chosen.kind !== 'postgres' || chosen.authority !== null) return chosen
  const server = known.find((each) => each?.kind === 'postgres' && each.host === chosen.host)
  return server?.kind === 'postgres' ? { ...chosen, authority: server.authority } : chosen
}

/** The stock is shared, and this start cannot follow the log: in batch mode, or where it is not known where the log lies. */
function withoutKeeper({ database, profile }: DataContext) {
  const state = replicaState(database.raw)
  if (state === null) return null
  const settings = readStockSettings(profile).value
  return {
    place: settings === null ? { kind: 'folder' as const, folder: '' } : placeOf(settings.place),
    number: state.desk,
    state: 'stopped' as const,
    problem: failureOf(new KontorError('VALIDATION', 'desks.error.placeUnknown')),
    anew: null,
    warnings: [],
    pending: pendingCount(database.raw),
    lastSyncedAt: null,
    movedTo: null,
  }
}

export const conflictHandlers: Handlers<'conflicts'> = {
  list: listConflicts,
  settle: async (context, input) => {
    await settle(context, input)
    return {}
  },
}
