import type { CallContext, DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { once } from '../../sealing/bytes.ts'
import { admit, encryptFor, OfficeKeys } from '../../stock/index.ts'
import { joinKey, readJoinCode } from './join-code.ts'
import type { StockKeeper } from './keeper.ts'
import { invitationBytes, invitationName, readRequest, type FoundRequest } from './messages.ts'

/** Who asks to join; nothing in it is proven yet. */
export async function requestsOf({ store }: StockKeeper): Promise<FoundRequest[]> {
  const notes = await store.notes()
  return notes.flatMap(({ name, bytes }) => readRequest(name, bytes) ?? [])
}

const triesMax = 5

/**
 * Admits the newcomer who shows this code: a number and the office's key in the log, a snapshot in the store, and an
 * invitation that only the newcomer can open. Returns what the desk is called. Errors: VALIDATION, WRONG_KEY; those of the store.
 */
export async function admitNewcomer(
  context: CallContext,
  keeper: StockKeeper,
  typed: string,
): Promise<string> {
  const code = readJoinCode(typed)
  if (code === null) throw new KontorError('VALIDATION', 'desks.error.noCode')
  const { request, key } = await newcomerWith(keeper, code)
  await keeper.syncNow()
  const { office, epoch, desk: self } = keeper.replica.state
  const officeKey = await keeper.keys.of(epoch, self)
  if (officeKey === null) throw new KontorError('CONFLICT', 'desks.fault.REMOVED')
  const wrapped = await OfficeKeys.wrap(officeKey.secret, request.recipient)
  const desk = await numberFor(context, keeper, { ...request, epoch, wrapped })
  const { name, hash, head, headHash } = await keeper.putSnapshot()
  const invitation = {
    v: 1,
    office,
    desk,
    epoch,
    secret: officeKey.secret,
    snapshot: name,
    snapshotHash: hash,
    head,
    headHash,
  } as const
  const sealed = await encryptFor(invitationBytes(invitation, key), request.recipient)
  await keeper.store.putObject(invitationName(request.requestId), once(sealed))
  return request.name
}

async function newcomerWith(keeper: StockKeeper, code: string) {
  for (const { request, isFrom } of await requestsOf(keeper)) {
    const key = joinKey(code, request.requestId)
    if (isFrom(key)) return { request, key }
  }
  throw new KontorError('WRONG_KEY', 'desks.error.nobodyWithCode')
}

/** A number that the log has confirmed; two desks that admit somebody at once take different ones. */
async function numberFor(
  context: DataContext,
  keeper: StockKeeper,
  newcomer: Parameters<typeof admit>[1],
): Promise<number> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const number = await context.write('desks.admit', (scope) => admit(scope, newcomer))
    await keeper.syncNow()
    const confirmed = await context.read
      .selectFrom('desk')
      .select('id')
      .where('id', '=', number)
      .where('signing_key', '=', newcomer.signingKey)
      .executeTakeFirst()
    if (confirmed !== undefined) return number
  }
  throw new KontorError('BUSY', 'desks.error.alwaysOthers')
}
