import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import {
  eventFields,
  importField,
  mapping as mappingSchema,
  type ColumnMapping,
  type ImportField,
} from '../../../preload/contract/import-fields.ts'
import {
  fieldPolicy,
  type ImportProfile,
  type ProfileFields,
  type importProfiles,
} from '../../../preload/contract/import-plan.ts'
import type { PersonalColumn } from '../../../preload/contract/personal-columns.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { ComparisonFacts } from './comparison/comparison-file.ts'
import type { SourceOfFile } from './comparison/compare.ts'
import { addedColumns } from './mapping/index.ts'
import { ordinaryTrust, type SourceRights } from './comparison/source-rights.ts'

type Read = Kysely<Schema>
type Contract = typeof importProfiles

const keptFields = z.array(importField).nullable()
const policies = z.array(fieldPolicy)

/** Sources with what each may set, by name. */
export async function listProfiles(read: Read): Promise<OutputOf<Contract['list']>> {
  const rows = await read.selectFrom('import_profile').selectAll().orderBy('name').execute()
  const profiles = await Promise.all(
    rows.map(async (row): Promise<ImportProfile> => {
      const last = await read
        .selectFrom('import_batch')
        .select(['started_at as at', 'file_name as fileName'])
        .where('profile_id', '=', row.id)
        .where('status', '=', 'applied')
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirst()
      return {
        id: row.id,
        version: row.version,
        name: row.name,
        kind: row.kind,
        isFullSnapshot: row.is_full_snapshot === 1,
        trust: row.trust,
        keptFields: keptOf(row),
        policies: policies.parse(JSON.parse(row.policies)),
        lastImport: last ?? null,
      }
    }),
  )
  return { profiles }
}

const columnsOf = (fields: ProfileFields) => ({
  name: fields.name,
  kind: fields.kind,
  is_full_snapshot: fields.isFullSnapshot ? (1 as const) : (0 as const),
  trust: fields.trust,
  kept_fields: fields.keptFields === null ? null : JSON.stringify(fields.keptFields),
  policies: JSON.stringify(fields.policies),
})

async function assertNameIsFree(scope: WriteScope, name: string, except: number | null): Promise<void> {
  const other = await scope.db
    .selectFrom('import_profile')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst()
  if (other && other.id !== except) throw new KontorError('VALIDATION', 'imports.error.profileName')
}

/** Errors: VALIDATION for a name that another source has. */
export async function createProfile(
  scope: WriteScope,
  fields: ProfileFields,
): Promise<OutputOf<Contract['create']>> {
  await assertNameIsFree(scope, fields.name, null)
  return { id: scope.insert('import_profile', columnsOf(fields)), version: 1 }
}

/** Errors: NOT_FOUND, CONFLICT, VALIDATION for a name that another source has. */
export async function updateProfile(
  scope: WriteScope,
  { id, version, fields }: InputOf<Contract['update']>,
): Promise<OutputOf<Contract['update']>> {
  await assertNameIsFree(scope, fields.name, id)
  return { id, version: scope.update('import_profile', id, version, columnsOf(fields)) }
}

/** Errors: NOT_FOUND, CONFLICT, VALIDATION where imports were made with it. */
export async function removeProfile(
  scope: WriteScope,
  { id, version }: InputOf<Contract['remove']>,
): Promise<void> {
  const used = await scope.db
    .selectFrom('import_batch')
    .select('id')
    .where('profile_id', '=', id)
    .executeTakeFirst()
  if (used) throw new KontorError('VALIDATION', 'imports.error.profileInUse')
  const mappings = await scope.db
    .selectFrom('import_mapping')
    .select('id')
    .where('profile_id', '=', id)
    .execute()
  for (const mapping of mappings) scope.remove('import_mapping', mapping.id, null)
  scope.remove('import_profile', id, version)
}

/** The source behind a file: a profile, or just its headings. Errors: NOT_FOUND. */
export async function sourceOfFile(
  read: Read,
  profileId: number | null,
  fingerprint: string,
): Promise<SourceOfFile> {
  if (profileId === null)
    return {
      profileId,
      profileName: '',
      source: `headings:${fingerprint}`,
      fingerprint,
      hasOtherHeadings: false,
      isFullSnapshot: false,
      rights: { trust: ordinaryTrust, policies: [], keepsRest: true },
    }
  const row = await read
    .selectFrom('import_profile')
    .selectAll()
    .where('id', '=', profileId)
    .executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'imports.error.profileGone')
  return {
    profileId,
    profileName: row.name,
    source: `profile:${profileId}`,
    fingerprint,
    hasOtherHeadings: row.headings !== '' && row.headings !== fingerprint,
    isFullSnapshot: row.is_full_snapshot === 1,
    rights: {
      trust: row.trust,
      policies: policies.parse(JSON.parse(row.policies)),
      // a source that keeps certain fields only keeps their rest only where the note is one of them
      keepsRest: keptOf(row)?.includes('note') ?? true,
    },
  }
}

/** What the source of a comparison may do now. */
export async function rightsOf(read: Read, comparison: ComparisonFacts): Promise<SourceRights> {
  const { rights } = await sourceOfFile(read, comparison.profileId, comparison.fingerprint)
  return { ...rights, mapped: new Set(comparison.mapping.map(({ field }) => field)) }
}

const saysWhat: ReadonlySet<ImportField> = new Set(['changeFlag', ...eventFields])

/** The mapping without fields that the source does not keep, and without columns that certainly are personal. */
export async function allowedMapping(
  read: Read,
  profileId: number | null,
  personal: readonly PersonalColumn[],
  mapping: readonly ColumnMapping[],
): Promise<readonly ColumnMapping[]> {
  const kept = await keptFieldsOf(read, profileId)
  return withoutPersonal(personal, mapping).filter(
    // it is not kept, it says what becomes of the row
    ({ field }) => kept === null || kept.has(field) || saysWhat.has(field),
  )
}

/** The mapping without columns that certainly are personal: those are not a person's to map. */
export function withoutPersonal(
  personal: readonly PersonalColumn[],
  mapping: readonly ColumnMapping[],
): ColumnMapping[] {
  const certain = new Set(personal.filter(({ isCertain }) => isCertain).map(({ column }) => column))
  return mapping.filter((entry) => !('column' in entry) || !certain.has(entry.column))
}

const keptOf = ({ kept_fields: stored }: { readonly kept_fields: string | null }) =>
  keptFields.parse(stored === null ? null : JSON.parse(stored))

async function keptFieldsOf(read: Read, profileId: number | null): Promise<ReadonlySet<string> | null> {
  if (profileId === null) return null
  const row = await read
    .selectFrom('import_profile')
    .select('kept_fields')
    .where('id', '=', profileId)
    .executeTakeFirst()
  const kept = row === undefined ? null : keptOf(row)
  return kept === null ? null : new Set(kept)
}

/**
 * Columns whose cells must not be stored: personal ones that nobody has mapped, those that Kontor has added to a file of
 * rejected rows, and of a source that keeps certain fields only every
 * column that fills none of them (a trade register: GewO § 14). `mapping` is the allowed one.
 */
export async function discardedColumns(
  read: Read,
  profileId: number | null,
  columns: readonly string[],
  personal: readonly PersonalColumn[],
  mapping: readonly ColumnMapping[],
): Promise<number[]> {
  const kept = await keptFieldsOf(read, profileId)
  const mapped = new Set(mapping.flatMap((entry) => ('column' in entry ? [entry.column] : [])))
  const left = new Set([...personal.map(({ column }) => column), ...addedColumns(columns)])
  return [...columns.keys()].filter((column) => !mapped.has(column) && (kept !== null || left.has(column)))
}

/** What a person made of these headings the last time. */
export async function rememberedMapping(
  read: Read,
  fingerprint: string,
): Promise<{ mapping: ColumnMapping[]; profileId: number | null; at: string } | null> {
  const row = await read
    .selectFrom('import_mapping')
    .leftJoin('import_profile', 'import_profile.id', 'import_mapping.profile_id')
    .select(['mapping', 'import_profile.id as profileId', 'at'])
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  if (!row) return null
  return { mapping: mappingSchema.parse(JSON.parse(row.mapping)), profileId: row.profileId, at: row.at }
}

/** Remembers a mapping for files with the same headings. */
export async function rememberMapping(
  scope: WriteScope,
  fingerprint: string,
  mapping: readonly ColumnMapping[],
  profileId: number | null,
): Promise<void> {
  const row = { mapping: JSON.stringify(mapping), profile_id: profileId, at: scope.now }
  const known = await scope.db
    .selectFrom('import_mapping')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  if (known) scope.update('import_mapping', known.id, null, row)
  else scope.insert('import_mapping', { fingerprint, ...row })
}
