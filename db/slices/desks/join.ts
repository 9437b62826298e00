import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { OfficeRules } from '../../engine/connection/write.ts'
import type { WorkstationSecrets } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { recipientOf } from '../../sealing/keys.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import {
  decryptFor,
  fetchSnapshot,
  takeUpMembership,
  type LogStore,
  type StockShare,
} from '../../stock/index.ts'
import { joinKey } from './join-code.ts'
import { invitationName, readInvitation, requestBytes, requestName, type Invitation } from './messages.ts'
import { newDeskSecrets, wrapSecrets } from './own-keys.ts'
import { accessOf, officesAt, proven, storePlace, type PlaceAccess, type PlaceWish } from './places.ts'
import { newSettings, sealPlace, type StockSettings } from './settings.ts'

/** Who asks to be admitted. */
export interface Asking {
  /** What the desk is to be called. */
  readonly name: string
  /** As the newcomer shows it. */
  readonly code: string
}

export interface JoinWish extends PlaceWish, Asking {}

export interface Joining {
  readonly share: StockShare
  readonly secrets: WorkstationSecrets
  readonly rules: OfficeRules
  /** Brings the snapshot's database to this Kontor's schema. */
  readonly migrate: (file: string) => void
  readonly onProgress: () => void
  readonly now: () => string
}

const lookEveryMilliseconds = 1000
/** A colleague has gone to lunch, perhaps. */
const waitMillisecondsMax = 60 * 60_000

/**
 * Asks the office whose stock lies in a place to be admitted, waits until a colleague has typed the code, and writes the
 * stock to `file`, new. Errors: NOT_FOUND where no stock lies there; VALIDATION for a place that is not good for it; CANCELLED
 * after an hour; those of the share and the disk.
 */
export const joinStock = async (wish: JoinWish, joining: Joining, file: string): Promise<StockSettings> =>
  joinAt(await accessOf(wish), wish, joining, file)

/** The same for a place that this desk knows how to reach. */
export async function joinAt(
  chosen: PlaceAccess,
  wish: Asking,
  joining: Joining,
  file: string,
): Promise<StockSettings> {
  const { share, secrets, now, onProgress } = joining
  const offices = await officesAt(share, chosen)
  if (offices.length === 0) throw new KontorError('NOT_FOUND', 'desks.error.noStockThere')
  const place = await proven(share, chosen)
  const own = await newDeskSecrets()
  const requestId = randomBytes(8).toString('hex')
  const key = joinKey(wish.code, requestId)
  const request = {
    v: 1,
    requestId,
    name: wish.name,
    signingKey: publicSigningKeyOf(own.signingKey),
    recipient: await recipientOf(own.identity),
    at: now(),
  } as const
  const stores = offices.map((officeId) => ({
    officeId,
    store: share.openStore(storePlace(place, officeId, `j${requestId.slice(0, 8)}`)),
  }))
  try {
    for (const { store } of stores) await store.putNote(requestName(requestId), requestBytes(request, key))
    for (let waited = 0; waited < waitMillisecondsMax; waited += lookEveryMilliseconds) {
      onProgress()
      for (const { officeId, store } of stores) {
        const invited = await invitationIn(store, requestId, key, own.identity)
        if (invited === null) continue
        await takeUp(invited, store, joining, file)
        const keys = await wrapSecrets(own, secrets)
        return newSettings({ place: await sealPlace(place, secrets), officeId, keys })
      }
      await wait(lookEveryMilliseconds)
    }
    throw new KontorError('CANCELLED', 'desks.error.nobodyAdmitted')
  } finally {
    for (const { store } of stores) await store.close()
  }
}

async function invitationIn(
  store: LogStore,
  requestId: string,
  key: Uint8Array,
  identity: string,
): Promise<Invitation | null> {
  const content = await store.readObject(invitationName(requestId), 64 * 1024)
  if (content === null) return null
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  const bytes = await decryptFor(Buffer.concat(chunks), identity)
  return bytes === null ? null : readInvitation(bytes, key)
}

async function takeUp(
  invited: Invitation,
  store: LogStore,
  { rules, migrate }: Joining,
  file: string,
): Promise<void> {
  const { office, desk, epoch, secret, snapshot, snapshotHash, head, headHash } = invited
  const [folder = '', name = ''] = snapshot.split('/')
  await fetchSnapshot(store, { name: `${folder}/${name}`, hash: snapshotHash }, secret, file)
  migrate(file)
  takeUpMembership(file, rules, { office, desk, head, headHash, epoch })
}
