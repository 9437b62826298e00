import { randomInt } from 'node:crypto'
import { atOnce } from '../engine/connection/at-once.ts'
import { desksMax, idsBefore, idsOfADesk } from '../engine/connection/desk-numbers.ts'
import { schemaVersionOf } from '../engine/connection/migrate.ts'
import type { WritingConnection } from '../engine/connection/write.ts'
import { KontorError } from '../engine/errors.ts'
import { nextNumber } from './admission.ts'
import { listConflicts, type SetFacts } from './conflicts.ts'
import { OfficeKeys, type DeskSecrets } from './desk-keys.ts'
import { StockFault } from './fault.ts'
import { erasedIn, sameIn, withoutErased } from './erased-rows.ts'
import { JournalSince } from './journal-since.ts'
import { Merger } from './merge.ts'
import { isCopied, joiningAnew, ownWork, type Moving } from './own-work.ts'
import { pack } from './packing.ts'
import { Renumbering } from './renumbering.ts'
import { Replica } from './replica.ts'
import { replicaState } from './replica-state.ts'
import { seal } from './segment.ts'
import { lineOfHead, lineOfStep } from './set-lines.ts'
import type { SetStep, Value } from './changes.ts'
import type { LogStore } from './store.ts'

/** The number of a database that belongs to no desk yet: nobody in the log has it. */
export const nobody = desksMax - 1

export interface AnewOptions {
  /** What the log says, without anything of this desk; its number is `nobody`. */
  readonly connection: WritingConnection
  readonly store: LogStore
  /** The desk that joins anew, as the office knows it. */
  readonly desk: number
  readonly secrets: DeskSecrets
  /** Instant in UTC. */
  readonly now: () => string
  /** Called as it gets further. */
  readonly onProgress: () => void
}

/** What the office is told of the desk's new membership. */
export interface NewMembership {
  readonly name: string
  /** `ed25519:…` and `age1…`. */
  readonly signingKey: string
  readonly recipient: string
  /** Whether nobody else works under the old number, which then goes. */
  readonly endsTheOld: boolean
}

const triesMax = 1000

/** Opens the office's keys as the desk that joins anew can. */
class KeysOfDesk extends OfficeKeys {
  readonly #desk: number

  constructor(raw: WritingConnection['raw'], secrets: DeskSecrets, desk: number) {
    super(raw, secrets)
    this.#desk = desk
  }

  override of(epoch: number): ReturnType<OfficeKeys['of']> {
    return super.of(epoch, this.#desk)
  }
}

/** A desk with good keys gives itself a new number: its last word under the old one says so in the log. */
export class JoinAnew {
  readonly #options: AnewOptions
  readonly #keys: OfficeKeys
  readonly #replica: Replica

  constructor(options: AnewOptions) {
    const { connection, store, secrets, desk, now, onProgress } = options
    this.#options = options
    this.#keys = new KeysOfDesk(connection.raw, secrets, desk)
    this.#replica = new Replica({
      connection,
      store,
      keys: this.#keys,
      signingKey: secrets.signingKey,
      // nobody else has this database open
      exclusively: (use) => Promise.resolve().then(use),
      now,
      onFollowed: onProgress,
    })
  }

  /**
   * Takes in what the log holds; `seen` is how far the desk has seen it go. Errors: REMOVED where the desk no longer belongs to it,
   * GAP where the log was set back; those of `Replica.sync`.
   */
  async follow(seen = 0): Promise<void> {
    const { connection, desk } = this.#options
    try {
      await this.#replica.sync()
    } catch (error) {
      const removed = connection.raw.prepare(
        'select 1 from main.desk where id = ? and removed_at is not null',
      )
      throw removed.get(desk) === undefined ? error : new StockFault('REMOVED', `desk ${desk}`, error)
    }
    if (this.#replica.state.head < seen) throw new StockFault('GAP', `segment ${seen}`)
  }

  /**
   * The number that the log has given to the new membership, asked for where it has none yet. Errors: REMOVED where the old one
   * does not count any more; BUSY where others were always quicker; those of `Replica.sync`.
   */
  async numberFor(membership: NewMembership): Promise<number> {
    for (let tries = 0; tries < triesMax; tries += 1) {
      await this.follow()
      const number = this.#numberOf(membership.signingKey)
      if (number !== null) return number
      await this.#publish(membership)
    }
    throw new KontorError('BUSY', 'desks.error.alwaysOthers')
  }

  #numberOf(signingKey: string): number | null {
    const { raw } = this.#options.connection
    const found = raw
      .prepare<[string], number>('select id from main.desk where signing_key = ? and removed_at is null')
      .pluck()
      .get(signingKey)
    return found ?? null
  }

  async #publish(membership: NewMembership): Promise<void> {
    const { connection, store, secrets, desk, now } = this.#options
    const { raw } = connection
    const { office, head, headHash, epoch } = this.#replica.state
    const own = raw
      .prepare<[number], { version: number; removedAt: string | null }>(
        'select version, removed_at as removedAt from main.desk where id = ?',
      )
      .get(desk)
    const key = await this.#keys.of(epoch, desk)
    if (own === undefined || own.removedAt !== null || key === null)
      throw new StockFault('REMOVED', `desk ${desk}`)
    const number = nextNumber(raw)
    const { name, signingKey, recipient, endsTheOld } = membership
    const at = now()
    const wrapped = await OfficeKeys.wrap(key.secret, recipient)
    const steps: SetStep[] = [
      ...(endsTheOld
        ? [
            {
              kind: 'update',
              table: 'desk',
              id: desk,
              version: own.version,
              values: { removed_at: at },
            } as const,
          ]
        : []),
      newRow('desk', number, {
        name,
        staff_id: null,
        signing_key: signingKey,
        recipient,
        admitted_at: at,
        removed_at: null,
      }),
      newRow('desk_key', idBesideACopy(desk), { epoch, desk_id: number, wrapped }),
    ]
    const set = {
      id: idBesideACopy(desk),
      command: joiningAnew,
      at,
      staffId: null,
      batchId: null,
      undoOf: null,
      takesBack: [],
    }
    const lines = [lineOfHead(set), ...steps.map(lineOfStep), '']
    const body = await pack(Buffer.from(lines.join('\n')), key.recipient)
    const schema = schemaVersionOf(raw)
    const segment = { office, seq: head + 1, prev: headHash, desk, schema, epoch }
    // whether it stands there, and nobody was quicker, is told by following
    await store.put(segment.seq, seal(segment, body, secrets.signingKey))
  }

  /**
   * Makes the database that of the new desk and puts on it what the old one had done and the log does not hold: merged, or, where
   * it is not to be trusted, as sets that wait for a person. Returns what was given other ids.
   */
  takeOver(number: number, moving: Moving, { isTrusted }: { readonly isTrusted: boolean }): Renumbering {
    return takeOver(this.#options.connection, number, moving, { isTrusted, now: this.#options.now() })
  }
}

/** See `JoinAnew.takeOver`; for a desk that a colleague has admitted. */
export function takeOver(
  connection: WritingConnection,
  number: number,
  moving: Moving,
  { isTrusted, now }: { readonly isTrusted: boolean; readonly now: string },
): Renumbering {
  const { raw, tables } = connection
  const seen = replicaState(moving.from)?.head ?? 0
  const renumbering = new Renumbering(tables, { desk: number, withRows: isCopied(moving) })
  atOnce(raw, () => {
    raw.pragma('defer_foreign_keys = on')
    raw.prepare('update main.replica set desk = ?').run(number)
    const merger = new Merger(connection, new JournalSince(raw, seen))
    const gone = sameIn(erasedIn(raw, { all: false }), [moving.from, raw])
    const sets = ownWork(moving).map((set) => {
      const { set: left, told } = withoutErased(set, raw, gone)
      const moved = renumbering.of(left)
      merger.conflicts.push(...told.map((each) => ({ ...each, setId: moved.head.id })))
      if (told.length > 0 && left.steps.length === 0) merger.gone.add(moved.head.id)
      return moved
    })
    const left = sets.filter(({ head }) => !merger.gone.has(head.id))
    for (const [place, set] of left.entries())
      if (isTrusted) merger.putOn(set, () => left.slice(place + 1))
      else merger.park(set)
    renumbering.note(raw)
    const facts: SetFacts = new Map(sets.map(({ head }) => [head.id, head]))
    listConflicts(connection, merger.conflicts, facts, now)
  })
  return renumbering
}

/** A copy of the desk goes on counting: an id that it does not come to in any time. */
const idBesideACopy = (desk: number): number =>
  idsBefore(desk) + idsOfADesk / 2 + randomInt(2 ** 32) * 64 + randomInt(64)

function newRow(table: string, id: number, row: Readonly<Record<string, Value>>): SetStep {
  const columns = Object.keys(row)
  return {
    kind: 'insert',
    table,
    firstId: id,
    columns,
    values: Object.values(row).map((value) => [value]),
    rows: 1,
  }
}
