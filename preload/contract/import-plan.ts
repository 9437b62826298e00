import { z } from 'zod'
import { fileToken, id, line, rowVersion } from './common.ts'
import { command, query } from './define.ts'
import { importField, importFields, mapping, type KnownImportField } from './import-fields.ts'
import { ownFieldsMax } from './own-fields.ts'
import { dialect } from './imports.ts'

export const sourceKinds = [
  'general',
  'tradeRegister',
  'commercialRegister',
  'chamber',
  'addressList',
] as const
export type SourceKind = (typeof sourceKinds)[number]

export const differencePolicies = ['never', 'ifEmpty', 'overwrite'] as const
export const emptyPolicies = ['keep', 'clear'] as const

/** What a source may do to one field: where its cell differs from what is stored, and where its cell is empty. */
export const fieldPolicy = z.strictObject({
  field: importField,
  whenDifferent: z.enum(differencePolicies),
  whenEmpty: z.enum(emptyPolicies),
})
export type FieldPolicy = z.infer<typeof fieldPolicy>

/** How far a source is trusted, 1 (least) to 5: it never overwrites what a more trusted one has said. */
export const trustMax = 5

const fieldsMax = importFields.length + ownFieldsMax

const profileContent = {
  name: line,
  kind: z.enum(sourceKinds),
  /** Each file lists all the source knows; what is missing in it has vanished. Otherwise a file is a part. */
  isFullSnapshot: z.boolean(),
  trust: z.int().min(1).max(trustMax),
  /** Fields that the source may set; null: all. Cells of other columns are discarded before anything is stored. */
  keptFields: z.array(importField).max(fieldsMax).nullable(),
  /** Exceptions from "overwrite when different, keep when empty". */
  policies: z.array(fieldPolicy).max(fieldsMax),
}

export const profileFields = z.strictObject(profileContent)
export type ProfileFields = z.infer<typeof profileFields>

export const importProfile = z.strictObject({
  id,
  version: rowVersion,
  ...profileContent,
  /** Day of its newest import in effect, and the name of that file. */
  lastImport: z.strictObject({ at: z.string(), fileName: z.string() }).nullable(),
})
export type ImportProfile = z.infer<typeof importProfile>

/** Fields that a trade register (Gewerberegister) fills by default; its others are discarded (GewO § 14). */
export const tradeRegisterFields = [
  'sourceKey',
  'name',
  'legalForm',
  'address',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'district',
  'sectorCode',
  'activity',
  'registeredOn',
  'changeFlag',
] as const satisfies KnownImportField[]

/** Everything a person has said about a file before it is compared. */
export const importPlan = z.strictObject({
  file: fileToken,
  dialect,
  mapping,
  profileId: id.nullable(),
})

export const importProfiles = {
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ profiles: z.array(importProfile) }),
  }),
  create: command({
    input: z.strictObject({ fields: profileFields }),
    output: z.strictObject({ id, version: rowVersion }),
  }),
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: profileFields }),
    output: z.strictObject({ id, version: rowVersion }),
  }),
  /** Errors: VALIDATION where imports were made with it. */
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: z.strictObject({}) }),
}
