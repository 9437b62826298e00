import {
  tradeRegisterFields,
  type FieldPolicy,
  type ProfileFields,
  type SourceKind,
} from '../../../preload/contract/import-plan.ts'
import { importFields, unstoredFields, type ImportField } from '../../../preload/contract/import-fields.ts'

const unstored: ReadonlySet<ImportField> = new Set(unstoredFields)

/** Whether a source can have a rule for a field: for those that are stored as such. */
export const isRuled = (field: ImportField): boolean => !unstored.has(field)

/** What happens with a field for which a source names no exception. */
export const usualPolicy = { whenDifferent: 'overwrite', whenEmpty: 'keep' } as const satisfies Omit<
  FieldPolicy,
  'field'
>

interface KindDefaults {
  readonly isFullSnapshot: boolean
  readonly trust: number
  readonly keptFields: ImportField[] | null
}

/** What a new source of a kind begins with: official registers know best, bought lists least. */
const byKind: Readonly<Record<SourceKind, KindDefaults>> = {
  commercialRegister: { isFullSnapshot: false, trust: 5, keptFields: null },
  tradeRegister: { isFullSnapshot: true, trust: 4, keptFields: [...tradeRegisterFields] },
  chamber: { isFullSnapshot: true, trust: 3, keptFields: null },
  general: { isFullSnapshot: false, trust: 3, keptFields: null },
  addressList: { isFullSnapshot: false, trust: 1, keptFields: null },
}

/** A new source as proposed for a kind. */
export const newSource = (name: string, kind: SourceKind): ProfileFields => ({
  name,
  kind,
  ...byKind[kind],
  policies: [],
})

/** The source with another kind and what is usual for it; the name stays. */
export const withKind = (source: ProfileFields, kind: SourceKind): ProfileFields => ({
  ...newSource(source.name, kind),
})

export const policyOf = (source: ProfileFields, field: ImportField): FieldPolicy =>
  source.policies.find((policy) => policy.field === field) ?? { field, ...usualPolicy }

/** The source with another rule for a field; the usual rule is none. */
export function withPolicy(source: ProfileFields, policy: FieldPolicy): ProfileFields {
  const others = source.policies.filter(({ field }) => field !== policy.field)
  const isUsual =
    policy.whenDifferent === usualPolicy.whenDifferent && policy.whenEmpty === usualPolicy.whenEmpty
  return { ...source, policies: isUsual ? others : [...others, policy] }
}

/** The source with a field it keeps or discards; all fields are written as null. */
export function withKept(
  source: ProfileFields,
  field: ImportField,
  isKept: boolean,
  all: readonly ImportField[] = importFields,
): ProfileFields {
  const before = source.keptFields ?? all
  const after = all.filter((each) => (each === field ? isKept : before.includes(each)))
  return { ...source, keptFields: after.length === all.length ? null : after }
}

export const keeps = (source: Pick<ProfileFields, 'keptFields'>, field: ImportField): boolean =>
  source.keptFields?.includes(field) ?? true
