import type { BackupStatus } from '../../../preload/contract/backups.ts'

/** `off`: not set up. `none`: set up, and nothing verified yet. `failed`: the last check of everything found damage. */
export type Light = 'off' | 'none' | 'green' | 'amber' | 'red' | 'failed'

const hour = 3_600_000
const amberHours = 24
const redHours = 72

/** How old the newest state known to be safe is, in milliseconds; null for none. A clock set back makes it no younger than 0. */
export const ageOf = ({ safeAt }: Pick<BackupStatus, 'safeAt'>, now: number): number | null =>
  safeAt === null ? null : Math.max(0, now - Date.parse(safeAt))

/** What the light in the status bar shows at an instant in milliseconds since 1970. */
export function lightOf(
  status: Pick<BackupStatus, 'configured' | 'safeAt' | 'deepCheck'>,
  now: number,
): Light {
  if (!status.configured) return 'off'
  if (status.deepCheck?.failure) return 'failed'
  const age = ageOf(status, now)
  if (age === null) return 'none'
  if (age >= redHours * hour) return 'red'
  return age >= amberHours * hour ? 'amber' : 'green'
}
