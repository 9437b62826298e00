import type { Membership } from '../../../preload/contract/groups.ts'

type Span = Pick<Membership, 'validFrom' | 'validTo'>

/** Has not ended, whether it has begun or not. */
export const isLasting = ({ validTo }: Span, day: string): boolean => validTo === null || validTo >= day

/** Counts as a member on the day; guests do not. */
export const isMemberOn = (membership: Span & Pick<Membership, 'role'>, day: string): boolean =>
  membership.role !== 'guest' && membership.validFrom <= day && isLasting(membership, day)

/** Is put on the list of a meeting on that day; guests of the group too. */
export const isInvitedOn = (membership: Span, day: string): boolean =>
  membership.validFrom <= day && isLasting(membership, day)

/** More active groups than this are too much for one person. */
const bearableActiveGroups = 3

export const isOverloaded = ({ activeGroups }: Pick<Membership, 'activeGroups'>): boolean =>
  activeGroups > bearableActiveGroups
