import type { RelationKind, RelationRole } from '../../../preload/contract/relations.ts'

/** The two ends of a relation as it is stored: the parent, the supplier first. */
export interface Ends {
  readonly kind: RelationKind
  readonly organisation_id: number
  readonly other_organisation_id: number
}

const kindOf: Readonly<
  Record<RelationRole, { readonly kind: RelationKind; readonly isOtherFirst: boolean }>
> = {
  parent: { kind: 'parent', isOtherFirst: true },
  subsidiary: { kind: 'parent', isOtherFirst: false },
  supplier: { kind: 'supplier', isOtherFirst: true },
  customer: { kind: 'supplier', isOtherFirst: false },
  cooperation: { kind: 'cooperation', isOtherFirst: false },
  other: { kind: 'other', isOtherFirst: false },
}

/** How a relation is stored that a company says of another. */
export function endsOf(ownId: number, otherId: number, role: RelationRole): Ends {
  const { kind, isOtherFirst } = kindOf[role]
  return isOtherFirst
    ? { kind, organisation_id: otherId, other_organisation_id: ownId }
    : { kind, organisation_id: ownId, other_organisation_id: otherId }
}

/** What the other company is to the one that looks. */
export function roleOf({ kind, organisation_id: first }: Ends, ownId: number): RelationRole {
  const isFirst = first === ownId
  switch (kind) {
    case 'parent':
      return isFirst ? 'subsidiary' : 'parent'
    case 'supplier':
      return isFirst ? 'customer' : 'supplier'
    case 'cooperation':
    case 'other':
      return kind
  }
}

export interface Dated {
  readonly valid_from: string | null
  readonly valid_to: string | null
}

/** Whether two spans share a day; open ends last. */
export const overlap = (a: Dated, b: Dated): boolean =>
  (a.valid_from === null || b.valid_to === null || a.valid_from <= b.valid_to) &&
  (b.valid_from === null || a.valid_to === null || b.valid_from <= a.valid_to)

const isDirected = (kind: RelationKind): boolean => kind === 'parent' || kind === 'supplier'

/** The same relation of the same two, whichever of them was named first where that makes no difference. */
export function isSame(a: Ends, b: Ends): boolean {
  if (a.kind !== b.kind) return false
  const isStraight =
    a.organisation_id === b.organisation_id && a.other_organisation_id === b.other_organisation_id
  return isStraight || (!isDirected(a.kind) && isTurned(a, b))
}

const isTurned = (a: Ends, b: Ends): boolean =>
  a.organisation_id === b.other_organisation_id && a.other_organisation_id === b.organisation_id

/** Each would be the other's parent. */
export const isCircle = (a: Ends, b: Ends): boolean =>
  a.kind === 'parent' && b.kind === 'parent' && isTurned(a, b)
