import fs from 'node:fs'
import path from 'node:path'
import type { anewReasons } from '../../../preload/contract/desks.ts'
import {
  newGeneration,
  publishGeneration,
  type ProfileFolder,
} from '../../engine/connection/profile-folder.ts'
import { KontorError } from '../../engine/errors.ts'
import { lookAt } from '../../engine/files/links.ts'
import { makeFolder, replaceFileSync } from '../../engine/files/own-files.ts'
import { readPlainFile } from '../../engine/files/plain-file.ts'
import { smallBytesMax } from '../../engine/files/small-file.ts'
import { recipientOf } from '../../sealing/keys.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import {
  copyConfirmed,
  fetchVouched,
  isCopied,
  JoinAnew,
  nobody,
  ownSigningKey,
  replicaState,
  StockFault,
  StockMoved,
  takeOver,
  takeUpMembership,
  withFormerDesk,
  withNewState,
  type DeskSecrets,
  type FormerDesk,
} from '../../stock/index.ts'
import { joinAt, type Joining } from './join.ts'
import { movedWords } from './moving.ts'
import { newDeskSecrets, unwrapSecrets, wrapSecrets } from './own-keys.ts'
import { storePlace, type PlaceAccess } from './places.ts'
import {
  openPlace,
  readStockSettings,
  saveStockSettings,
  secretsFor,
  type StockSettings,
} from './settings.ts'

export interface AnewWish {
  readonly reason: (typeof anewReasons)[number]
  /** What the desk shows and a colleague types; only a desk that was removed needs it. */
  readonly code: string
}

export type AnewStep =
  'keys' | 'based' | 'followed' | 'admitted' | 'takenOver' | 'tried' | 'drafts' | 'published'

export interface JoiningAnew extends Joining {
  readonly profile: ProfileFolder
  /** The database in use; nobody else has it open, and nothing is changed in it. */
  readonly databaseFile: string
  /** Opens the new database as a start would. */
  readonly tryOut: (file: string) => Promise<void>
  /** Called after each step; a test throws there as a crash would end the process. */
  readonly onStep?: (step: AnewStep) => void
}

interface Before {
  readonly desk: FormerDesk
  readonly settings: StockSettings
  /** Where the new database goes. */
  readonly file: string
}

/**
 * Has a desk that the log no longer takes as it is belong to the office again, under a new number: the newest state of the
 * log in a database of its own, and on it what this desk had not shared. Until its last step, which names the new database as
 * the one in use, nothing of what is there is changed; the database so far stays as the earlier state. Errors: VALIDATION
 * where the stock is not shared or the place is not known; CONFLICT `desks.anew.…` where the log holds no state to begin with, or
 * the desk was removed meanwhile; those of `joinStock`, the share and the disk.
 */
export async function joinAnew(wish: AnewWish, joining: JoiningAnew): Promise<void> {
  const { profile, databaseFile, tryOut, onStep } = joining
  const settings = readStockSettings(profile).value
  if (settings === null) throw new KontorError('VALIDATION', 'desks.error.placeUnknown')
  try {
    const { name, file } = newGeneration(profile, new Date(joining.now()))
    const isMoved = await withFormerDesk(databaseFile, async (desk) => {
      const before = { desk, settings, file }
      if (wish.reason !== 'REMOVED') return renumbered(wish, joining, before)
      return (await begunAnew(wish, joining, before)) ?? (await admittedAnew(wish, joining, before))
    })
    if (isMoved === null) throw new KontorError('VALIDATION', 'desks.error.notShared')
    await tryOut(file)
    onStep?.('tried')
    keepDrafts(profile, path.basename(path.dirname(databaseFile)), name, isMoved)
    onStep?.('drafts')
    publishGeneration(profile, name)
    onStep?.('published')
  } catch (error) {
    if (error instanceof StockMoved) throw new KontorError('SHARE_UNAVAILABLE', ...movedWords(error.move))
    throw error instanceof StockFault ? asFailure(error) : error
  }
}

const asFailure = (fault: StockFault): KontorError =>
  new KontorError(
    'CONFLICT',
    fault.code === 'GAP' || fault.code === 'REMOVED'
      ? `desks.anew.${fault.code}`
      : `desks.fault.${fault.code}`,
    undefined,
    { cause: fault },
  )

/** Whether a record has another id in the new state. */
type IsMoved = (id: number) => boolean

/** A desk with good keys: it speaks once more under its old number, and nobody need be there. */
async function renumbered(
  { reason }: AnewWish,
  joining: JoiningAnew,
  { desk, settings, file }: Before,
): Promise<IsMoved> {
  const { profile, databaseFile, secrets, share, rules, now, onProgress, onStep } = joining
  const { raw: from, state } = desk
  const old = await secretsFor(ownSigningKey(from), profile, settings, secrets)
  if (old === null) throw new KontorError('VALIDATION', 'desks.error.needsWindow')
  const next = await nextSecrets(joining, settings)
  onStep?.('keys')
  const place = await placeIn(settings, joining)
  const store = share.openStore(storePlace(place, settings.officeId, `d${state.desk}`))
  try {
    const base =
      reason === 'COPIED'
        ? { ...copyConfirmed(databaseFile, rules, file), epoch: state.epoch }
        : await fetchVouched(desk, store, old, file)
    joining.migrate(file)
    takeUpMembership(file, rules, { ...base, office: state.office, desk: nobody })
    onStep?.('based')
    return await withNewState(file, rules, async (connection) => {
      const anew = new JoinAnew({ connection, store, desk: state.desk, secrets: old, now, onProgress })
      // another log than this desk has seen may be shorter
      await anew.follow(reason === 'FORK' ? 0 : state.head)
      onStep?.('followed')
      const moving = { from, to: connection.raw, tables: connection.tables, desk: state.desk }
      const number = await anew.numberFor({
        name: desk.name,
        signingKey: publicSigningKeyOf(next.signingKey),
        recipient: await recipientOf(next.identity),
        endsTheOld: !isCopied(moving),
      })
      onStep?.('admitted')
      const isTrusted = reason === 'COPIED' || reason === 'GAP'
      const moved = takeOver(connection, number, moving, { isTrusted, now: now() })
      onStep?.('takenOver')
      return (id: number) => moved.isMoved(id)
    })
  } finally {
    await store.close()
  }
}

/**
 * A desk whose old number has ended because it had begun to join anew already. Null where that is not so: a colleague has removed
 * it.
 */
async function begunAnew(wish: AnewWish, joining: JoiningAnew, before: Before): Promise<IsMoved | null> {
  if (before.settings.nextKeys === undefined) return null
  try {
    return await renumbered(wish, joining, before)
  } catch (error) {
    if (!(error instanceof StockFault)) throw error
    for (const suffix of ['', '-journal', '-wal', '-shm']) fs.rmSync(before.file + suffix, { force: true })
    return null
  }
}

/** A desk that was removed: a colleague takes it in by a code, and what it had done waits to be looked at. */
async function admittedAnew(
  { code }: AnewWish,
  joining: JoiningAnew,
  { desk, settings, file }: Before,
): Promise<IsMoved> {
  const { rules, profile, now, onStep } = joining
  const place = await placeIn(settings, joining)
  const joined = await joinAt(place, { name: desk.name, code }, joining, file)
  saveStockSettings(profile, { ...settings, nextKeys: joined.keys })
  onStep?.('admitted')
  return withNewState(file, rules, (connection) => {
    const { raw: to, tables } = connection
    const number = replicaState(to)?.desk ?? nobody
    const moving = { from: desk.raw, to, tables, desk: desk.state.desk }
    const moved = takeOver(connection, number, moving, { isTrusted: false, now: now() })
    onStep?.('takenOver')
    return Promise.resolve((id: number) => moved.isMoved(id))
  })
}

/** Errors: VALIDATION where another workstation has sealed what opens it. */
async function placeIn({ place }: StockSettings, { secrets }: JoiningAnew): Promise<PlaceAccess> {
  const access = await openPlace(place, secrets)
  if (access === null) throw new KontorError('VALIDATION', 'desks.error.placeUnknown')
  return access
}

/** The keys of the new membership: those of a try that did not come to its end are taken up again, as the log may know them. */
async function nextSecrets({ profile, secrets }: JoiningAnew, settings: StockSettings): Promise<DeskSecrets> {
  const begun = settings.nextKeys === undefined ? null : await unwrapSecrets(settings.nextKeys, secrets)
  if (begun !== null) return begun
  const next = await newDeskSecrets()
  saveStockSettings(profile, { ...settings, nextKeys: await wrapSecrets(next, secrets) })
  return next
}

const draftName = /^[a-zA-Z.]+-(?:new|(\d+))\.json$/

/**
 * What was typed and not saved goes along; main has them by the generation of the data. One of a record that has another
 * number now stays where it is, so that it is not taken for another record's.
 */
function keepDrafts({ root }: ProfileFolder, from: string, to: string, isMoved: IsMoved): void {
  const folder = path.join(root, 'drafts', from)
  if (lookAt(root, folder)?.isDirectory() !== true) return
  makeFolder(root, path.join(root, 'drafts', to))
  for (const name of fs.readdirSync(folder)) {
    const record = draftName.exec(name)
    if (record === null || (record[1] !== undefined && isMoved(Number(record[1])))) continue
    const text = readPlainFile(path.join(folder, name), smallBytesMax)
    replaceFileSync(root, path.join(root, 'drafts', to, name), text)
  }
}
