import type Database from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { rolesInForce } from '../../preload/contract/staff.ts'
import { readDesk, renameAtDesk, setStaffAtDesk, staffAtDesk } from '../engine/connection/desk.ts'
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
  readonly #reader: Database.Database
  readonly #acting: ActingStaff
  readonly #today: () => string
  /** Of whom and of which day it is. */
  #of: { readonly acting: Acting; readonly day: string } | null = null
  #seen = ''

  constructor(reader: Database.Database, acting: ActingStaff, today: () => string) {
    this.#reader = reader
    this.#acting = acting
    this.#today = today
  }

  /** Whether something else is seen from now on, by the same windows. */
  async settle(): Promise<boolean> {
    const acting = await this.#acting.now()
    const day = this.#today()
    if (this.#of?.acting === acting && this.#of.day === day) return false
    const reads = this.#readsAs(acting, day)
    const isFirst = this.#of === null
    const seen = JSON.stringify(reads)
    this.#of = { acting, day }
    if (seen === this.#seen) return false
    this.#seen = seen
    readAs(this.#reader, reads)
    return !isFirst
  }

  #readsAs({ staffId, reads, role }: Acting, day: string): ReadsAs {
    if (!reads) return { staffId: null, deputyFor: [], takesOver: [] }
    const ids = (sql: string, ...values: (number | string)[]): number[] =>
      this.#reader
        .prepare<(number | string)[], number>(sql)
        .pluck()
        .all(...values)
    return {
      staffId,
      deputyFor: ids(
        'select distinct staff_id from staff_absence where deputy_id = ? and from_on <= ? and to_on >= ? order by 1',
        staffId,
        day,
        day,
      ),
      takesOver: role === 'manager' ? ids('select id from staff where active = 0 order by 1') : [],
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
