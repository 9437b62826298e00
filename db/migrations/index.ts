import { foundation } from './0010-foundation.ts'
import type { Migration } from './migration.ts'

/** All migrations in order; up only. */
export const migrations: readonly Migration[] = [foundation]

/** Version that this Kontor writes. */
export const latestSchemaVersion: number = migrations.at(-1)?.version ?? 0

export type { Migration } from './migration.ts'
