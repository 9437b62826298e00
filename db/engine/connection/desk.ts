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
const settings = z.object({ staffId: z.int().positive(), name: z.string() })

const fileOf = ({ root }: ProfileFolder): string => path.join(root, 'desk.json')

/** Notes who works at this desk. Errors of the file system pass through. */
export function setStaffAtDesk(profile: ProfileFolder, staffId: number, name: string): void {
  replaceFileSync(profile.root, fileOf(profile), `${JSON.stringify({ staffId, name })}\n`)
}

/** What belongs to this desk; a file that cannot be read counts as missing and is kept aside. */
export const readDesk = (profile: ProfileFolder): SmallFileReading<z.infer<typeof settings>> =>
  readSmallFile(fileOf(profile), (text) => settings.parse(JSON.parse(text)))

async function notedAtDesk(read: Kysely<Schema>, profile: ProfileFolder): Promise<number | undefined> {
  const noted = readDesk(profile).value
  if (noted === null) return undefined
  const known = read.selectFrom('staff').select('id').where('id', '=', noted.staffId)
  return (await known.where('name', '=', noted.name).executeTakeFirst())?.id
}

async function lastAtDesk(read: Kysely<Schema>, desk: number): Promise<number | undefined> {
  const last = await read
    .selectFrom('change_set')
    .innerJoin('staff', 'staff.id', 'change_set.staff_id')
    .select('staff.id')
    .where('change_set.desk', '=', desk)
    .orderBy('change_set.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.id
}

/**
 * Whether it is known who works at this desk: somebody was chosen, or it is the office's first desk, whose work so far tells. What
 * a desk that has joined has done meanwhile bears a name that nobody has chosen.
 */
export const isStaffKnown = async (
  read: Kysely<Schema>,
  profile: ProfileFolder,
  desk: number,
): Promise<boolean> =>
  ((await notedAtDesk(read, profile)) ?? (desk === 0 ? await lastAtDesk(read, desk) : undefined)) !==
  undefined

/**
 * The member of staff who works at this desk: whoever was chosen, else who changed something last at the desk of this
 * number, else the first.
 * Errors: DB_CORRUPT for an office without staff.
 */
export async function staffAtDesk(
  read: Kysely<Schema>,
  profile: ProfileFolder,
  desk: number,
): Promise<number> {
  const first = async (): Promise<number | undefined> =>
    (await read.selectFrom('staff').select('id').orderBy('id').limit(1).executeTakeFirst())?.id
  const id = (await notedAtDesk(read, profile)) ?? (await lastAtDesk(read, desk)) ?? (await first())
  if (id === undefined) throw new KontorError('DB_CORRUPT', 'database.corrupt')
  return id
}
