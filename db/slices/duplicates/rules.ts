import {
  mergeFields,
  type ComparedMergeField,
  type MergeField,
  type MergeSide,
  type MergeWarning,
} from '../../../preload/contract/duplicates.ts'
import { foldText } from '../../text/fold.ts'
import { fieldOrigin, partsOf, type MergeRecord } from './fields.ts'

export interface FieldProposal {
  readonly proposal: ComparedMergeField['proposal']
  readonly reason: ComparedMergeField['reason']
}

const strictness = { public: 0, nonPublic: 1, confidential: 2 } as const
const other = (side: MergeSide): MergeSide => (side === 'left' ? 'right' : 'left')
const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

/**
 * Which side's value is proposed: a filled one before an empty one, one set by hand before an imported one, a newer one
 * before an older one, else that of the organisation that is kept. Of two notes both stay; the stricter visibility holds,
 * so that merging publishes nothing.
 */
export function proposeField(
  field: MergeField,
  left: MergeRecord,
  right: MergeRecord,
  survivor: MergeSide,
): FieldProposal {
  const parts = { left: partsOf(left, field), right: partsOf(right, field) }
  if (same(parts.left, parts.right)) return { proposal: survivor, reason: 'equal' }
  if (parts.right.length === 0) return { proposal: 'left', reason: 'onlyFilled' }
  if (parts.left.length === 0) return { proposal: 'right', reason: 'onlyFilled' }
  if (field === 'note') return { proposal: 'both', reason: 'bothKept' }
  if (field === 'visibility') {
    const isLeftStricter =
      strictness[left.organisation.visibility] > strictness[right.organisation.visibility]
    return { proposal: isLeftStricter ? 'left' : 'right', reason: 'stricter' }
  }
  const origins = { left: fieldOrigin(left, field), right: fieldOrigin(right, field) }
  for (const side of ['left', 'right'] as const)
    if (origins[side]?.byHand === true && origins[other(side)]?.byHand === false)
      return { proposal: side, reason: 'byHand' }
  const days = { left: origins.left?.on ?? '', right: origins.right?.on ?? '' }
  if (days.left !== days.right)
    return { proposal: days.left > days.right ? 'left' : 'right', reason: 'newer' }
  return { proposal: survivor, reason: 'moreAttached' }
}

/** The proposals for every field, in the order in which they are shown. */
export const proposeFields = (
  left: MergeRecord,
  right: MergeRecord,
  survivor: MergeSide,
): ReadonlyMap<MergeField, FieldProposal> =>
  new Map(mergeFields.map((field) => [field, proposeField(field, left, right, survivor)]))

/** Which of two organisations is kept: the one with more attached, else the one that was there first. */
export function proposeSurvivor(
  left: { readonly attached: number; readonly createdAt: string; readonly id: number },
  right: { readonly attached: number; readonly createdAt: string; readonly id: number },
): MergeSide {
  if (left.attached !== right.attached) return left.attached > right.attached ? 'left' : 'right'
  if (left.createdAt !== right.createdAt) return left.createdAt < right.createdAt ? 'left' : 'right'
  return left.id < right.id ? 'left' : 'right'
}

/** "Amtsgericht Essen" and "AG Essen" are Essen. */
const courtPlace = (court: string): string => foldText(court).replace(/^(amtsgericht|ag) /, '')

const identifiers = [
  ['vatIdDiffers', 'vat_id'],
  ['businessIdDiffers', 'business_id'],
  ['leiDiffers', 'lei'],
  ['legalFormDiffers', 'legal_form'],
] as const

/** What speaks against two organisations being one. A court missing on one side contradicts nothing. */
export function mergeWarningsOf(
  { organisation: left }: MergeRecord,
  { organisation: right }: MergeRecord,
): MergeWarning[] {
  const contradict = (a: string, b: string): boolean =>
    a !== '' && b !== '' && foldText(a).replaceAll(' ', '') !== foldText(b).replaceAll(' ', '')
  const isOtherEntry =
    left.register_number !== '' &&
    right.register_number !== '' &&
    (contradict(left.register_number, right.register_number) ||
      contradict(left.register_kind ?? '', right.register_kind ?? '') ||
      contradict(courtPlace(left.register_court), courtPlace(right.register_court)))
  return [
    ...(isOtherEntry ? (['registerDiffers'] as const) : []),
    ...identifiers
      .filter(([, column]) => contradict(left[column], right[column]))
      .map(([warning]) => warning),
  ]
}
