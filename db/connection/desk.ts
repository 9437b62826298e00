import fs from 'node:fs'
import path from 'node:path'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { KontorError } from '../errors.ts'
import type { Schema } from '../schema/tables.ts'
import type { ProfileFolder } from './profile-folder.ts'

// What belongs to this desk and not to the office's data: it is neither journaled nor shared nor restored.

const settings = z.object({ staffId: z.int().positive() })

const fileOf = ({ root }: ProfileFolder): string => path.join(root, 'desk.json')

/** Notes who works at this desk. Errors of the file system pass through. */
export function setStaffAtDesk(profile: ProfileFolder, staffId: number): void {
  const file = fileOf(profile)
  fs.writeFileSync(`${file}.new`, `${JSON.stringify({ staffId })}\n`, { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}

function notedStaffId(profile: ProfileFolder): number | null {
  try {
    const read = settings.safeParse(JSON.parse(fs.readFileSync(fileOf(profile), 'utf8')))
    return read.success ? read.data.staffId : null
  } catch {
    return null
  }
}

/**
 * The member of staff who works at this desk: whoever was chosen, else who changed something last, else the first.
 * Errors: DB_CORRUPT for an office without staff.
 */
export async function staffAtDesk(read: Kysely<Schema>, profile: ProfileFolder): Promise<number> {
  const noted = notedStaffId(profile)
  const ofId = async (id: number): Promise<number | undefined> =>
    (await read.selectFrom('staff').select('id').where('id', '=', id).executeTakeFirst())?.id
  const last = async (): Promise<number | undefined> =>
    (
      await read
        .selectFrom('change_set')
        .innerJoin('staff', 'staff.id', 'change_set.staff_id')
        .select('staff.id')
        .orderBy('change_set.seq', 'desc')
        .limit(1)
        .executeTakeFirst()
    )?.id
  const first = async (): Promise<number | undefined> =>
    (await read.selectFrom('staff').select('id').orderBy('id').limit(1).executeTakeFirst())?.id
  const id = (noted === null ? undefined : await ofId(noted)) ?? (await last()) ?? (await first())
  if (id === undefined) throw new KontorError('DB_CORRUPT', 'database.corrupt')
  return id
}
