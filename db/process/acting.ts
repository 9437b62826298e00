import type { Kysely } from 'kysely'
import { rolesInForce } from '../../preload/contract/staff.ts'
import { readDesk, renameAtDesk, setStaffAtDesk, staffAtDesk } from '../engine/connection/desk.ts'
import type { OpenDatabase } from '../engine/connection/open.ts'
import { readAs, type ReadsAs } from '../engine/connection/readable.ts'
import type { ProfileFolder } from '../engine/connection/profile-folder.ts'
import type { Acting, DataContext } from '../engine/context.ts'
import type { Schema } from '../engine/schema/tables.ts'

interface Parts {
  readonly read: Kysely<Schema>
  readonly profile: ProfileFolder
  readonly desk: () => number
  /** As whom the person has signed in to the computer. */
  readonly user: string
  /** Batch mode: IT may do everything, in the name of who works here, and is none of those who may read what is confidential. */
  readonly isBatch: boolean
}

/** Who works at this desk and what they may do, kept until it may be otherwise. */
export class ActingStaff {
  readonly #parts: Parts
  #present: Promise<Acting> | null = null
  /** What everybody was called when it was asked for the last time. */
  #names: ReadonlyMap<number, string> = new Map()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Errors: DB_CORRUPT for an office without staff. */
  now(): Promise<Acting> {
    const asked = (this.#present ??= this.#ask())
    asked.catch(() => {
      if (this.#present === asked) this.#present = null
    })
    return asked
  }

  /** Somebody else was chosen, or the staff have changed. */
  changed(): void {
    this.#present = null
  }

  async #ask(): Promise<Acting> {
    const { read, profile, desk, user, isBatch } = this.#parts
    const staff = await read.selectFrom('staff').select(['id', 'name', 'role', 'active']).execute()
    this.#followNames(new Map(staff.map(({ id, name }) => [id, name])))
    const { staffId, isKnown } = await staffAtDesk(read, profile, desk(), user)
    const roles = rolesInForce(staff.map(({ active, ...member }) => ({ ...member, active: active === 1 })))
    const role = isBatch ? 'manager' : (roles.get(staffId) ?? 'reader')
    return { staffId, isKnown, role, reads: isKnown && !isBatch }
  }

  /** The desk knows people by number and name; whoever is renamed while Kontor runs stays the same. */
  #followNames(names: ReadonlyMap<number, string>): void {
    const before = this.#names
    this.#names = names
    const isRenamed = [...before].some(([id, name]) => (names.get(id) ?? name) !== name)
    if (isRenamed)
      renameAtDesk(this.#parts.profile, (id, name) => (before.get(id) === name ? names.get(id) : undefined))
  }
}

/**
 * Commands that move entries along with their company or remove them with it: what stands in them nobody sees, and it goes on being
 * their author's.
 */
const moving = /^(?:bin|duplicates|establishments|importDrafts|imports|moves|organisations|people)\./
export const movesOnly = (command: string): boolean => moving.test(command)

/** Has the connection that reads see what who works here may read, as of the day. */
export class ReadingStaff {
  readonly #database: Pick<OpenDatabase, 'reader' | 'reading'>
  readonly #acting: ActingStaff
  readonly #today: () => string
  /** Of whom and of which day it is. */
  #of: { readonly acting: Acting; readonly day: string } | null = null
  #seen = ''
  #turn: Promise<unknown> = Promise.resolve()

  constructor(database: Pick<OpenDatabase, 'reader' | 'reading'>, acting: ActingStaff, today: () => string) {
    this.#database = database
    this.#acting = acting
    this.#today = today
  }

  /** Whether something else is seen from now on, by the same windows. One after the other, so that the newest holds. */
  settle(): Promise<boolean> {
    const settled = this.#turn.then(() => this.#settle())
    this.#turn = settled.catch(() => undefined)
    return settled
  }

  async #settle(): Promise<boolean> {
    const acting = await this.#acting.now()
    const day = this.#today()
    if (this.#of?.acting === acting && this.#of.day === day) return false
    const reads = await this.#readsAs(acting, day)
    const isFirst = this.#of === null
    const seen = JSON.stringify(reads)
    this.#of = { acting, day }
    if (seen === this.#seen) return false
    this.#seen = seen
    readAs(this.#database.reader, reads)
    return !isFirst
  }

  async #readsAs({ staffId, reads, role }: Acting, day: string): Promise<ReadsAs> {
    if (!reads) return { staffId: null, deputyFor: [], takesOver: [] }
    const { reading } = this.#database
    const absent = await reading
      .selectFrom('staff_absence')
      .select('staff_id as id')
      .distinct()
      .where('deputy_id', '=', staffId)
      .where('from_on', '<=', day)
      .where('to_on', '>=', day)
      .orderBy('staff_id')
      .execute()
    const left = reading.selectFrom('staff').select('id').where('active', '=', 0).orderBy('id')
    const takesOver = role === 'manager' ? await left.execute() : []
    return {
      staffId,
      deputyFor: absent.map(({ id }) => id),
      takesOver: takesOver.map(({ id }) => id),
    }
  }
}

/** Notes who works here, where the work so far tells: whoever signs in to the same computer next is asked. */
export async function noteWhoWorksHere({ acting, profile, read, user }: DataContext): Promise<void> {
  const { staffId, reads } = await acting()
  if (!reads || readDesk(profile).value?.people[user] !== undefined) return
  const { name } = await read
    .selectFrom('staff')
    .select('name')
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
  setStaffAtDesk(profile, staffId, name, user)
}
