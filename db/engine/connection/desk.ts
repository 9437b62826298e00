import os from 'node:os'
import path from 'node:path'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { KontorError } from '../errors.ts'
import { replaceFileSync } from '../files/own-files.ts'
import { readSmallFile, type SmallFileReading } from '../files/small-file.ts'
import type { Schema } from '../schema/tables.ts'
import type { ProfileFolder } from './profile-folder.ts'

// What belongs to this desk and not to the office's data: it is neither journaled nor shared nor restored.

/** The name too: in another state of the data the same number may be somebody else. */
const member = z.object({ staffId: z.int().positive(), name: z.string() })
type Member = z.infer<typeof member>

/** By the name of whoever has signed in to the computer: on a terminal server several do, to one profile. */
const settings = z.object({ people: z.record(z.string(), member) })

/** As Kontor wrote it before: one member of staff for everybody. */
const before = member.transform((everybody) => ({ everybody, people: {} }))

type Desk = z.infer<typeof settings> & { readonly everybody?: Member }

const fileOf = ({ root }: ProfileFolder): string => path.join(root, 'desk.json')

/** The name under which somebody has signed in to this computer, as the system spells it. */
export type SignedIn = () => string

/** Windows does not tell large letters from small ones in it. */
export const signedIn: SignedIn = () => os.userInfo().username.toLowerCase()

/** Notes who works at this desk when this person has signed in. Errors of the file system pass through. */
export function setStaffAtDesk(profile: ProfileFolder, staffId: number, name: string, user: string): void {
  const people = { ...readDesk(profile).value?.people, [user]: { staffId, name } }
  replaceFileSync(profile.root, fileOf(profile), `${JSON.stringify({ people })}\n`)
}

/** Follows those who are called otherwise from now on: `names` gives the new name by the number and the name so far. */
export function renameAtDesk(
  profile: ProfileFolder,
  names: (staffId: number, name: string) => string | undefined,
): void {
  const settled = readDesk(profile).value
  if (settled === null) return
  const renamed = ({ staffId, name }: Member): Member => ({ staffId, name: names(staffId, name) ?? name })
  const { everybody } = settled
  const people = Object.fromEntries(Object.entries(settled.people).map(([user, of]) => [user, renamed(of)]))
  const next = everybody === undefined ? { people } : renamed(everybody)
  replaceFileSync(profile.root, fileOf(profile), `${JSON.stringify(next)}\n`)
}

/** Has an earlier state, a profile of its own, know who looks at it. */
export function takeDeskAlong(from: ProfileFolder, to: ProfileFolder): void {
  const settled = readDesk(from).value
  if (settled === null) return
  const { everybody, people } = settled
  replaceFileSync(to.root, fileOf(to), `${JSON.stringify(everybody ?? { people })}\n`)
}

/** What belongs to this desk; a file that cannot be read counts as missing and is kept aside. */
export const readDesk = (profile: ProfileFolder): SmallFileReading<Desk> =>
  readSmallFile(fileOf(profile), (text) => z.union([settings, before]).parse(JSON.parse(text)))

async function lastAtDesk(read: Kysely<Schema>, desk: number): Promise<number | undefined> {
  const last = await read
    .selectFrom('change_set')
    .innerJoin('staff', 'staff.id', 'change_set.staff_id')
    .select('staff.id')
    .where('change_set.desk', '=', desk)
    .where('staff.active', '=', 1)
    .orderBy('change_set.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.id
}

async function firstOf(read: Kysely<Schema>): Promise<number | undefined> {
  const first = read.selectFrom('staff').select('id').orderBy('active', 'desc').orderBy('id').limit(1)
  return (await first.executeTakeFirst())?.id
}

/** Who works at a desk, and whether that is known. */
export interface AtDesk {
  readonly staffId: number
  /**
   * Somebody was chosen, or it is the office's first desk and nobody ever was: its work so far tells. What a desk that has joined
   * has done meanwhile bears a name that nobody has chosen.
   */
  readonly isKnown: boolean
}

/**
 * The member of staff who works at this desk when `user` has signed in: whoever was chosen and has not left, else who changed
 * something last at the desk of this number, else the first.
 * Errors: DB_CORRUPT for an office without staff.
 */
export async function staffAtDesk(
  read: Kysely<Schema>,
  profile: ProfileFolder,
  desk: number,
  user: string,
): Promise<AtDesk> {
  const settled = readDesk(profile).value
  const noted = settled?.people[user] ?? settled?.everybody
  if (noted !== undefined) {
    const known = read
      .selectFrom('staff')
      .select('id')
      .where('id', '=', noted.staffId)
      .where('active', '=', 1)
    const present = await known.where('name', '=', noted.name).executeTakeFirst()
    if (present !== undefined) return { staffId: present.id, isKnown: true }
  }
  const last = await lastAtDesk(read, desk)
  const likely = last ?? (await firstOf(read))
  if (likely === undefined) throw new KontorError('DB_CORRUPT', 'database.corrupt')
  return { staffId: likely, isKnown: desk === 0 && settled === null }
}
