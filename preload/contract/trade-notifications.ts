/** What the trade office was told of a business: it begins, changes, or ends (§ 14 GewO). */
export const notificationKinds = ['registration', 'change', 'deregistration'] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Why, by the forms of the GewAnzV. */
export const notificationReasons = {
  registration: ['founded', 'movedIn', 'conversion', 'legalForm', 'partnerJoined', 'takenOver', 'other'],
  change: ['moved', 'activityChanged', 'activityExtended', 'renamed', 'other'],
  deregistration: ['closed', 'movedAway', 'conversion', 'legalForm', 'partnerLeft', 'handedOver', 'other'],
} as const satisfies Record<NotificationKind, readonly string[]>
export type NotificationReason = (typeof notificationReasons)[NotificationKind][number]

/**
 * Weight of a foundation or closing, as official statistics tell them apart: `business` is a head office in a register, with a
 * craft card or with staff; `small` is another one; `sideline` is run beside a job.
 */
export const notificationScales = ['business', 'small', 'sideline'] as const
export type NotificationScale = (typeof notificationScales)[number]

export const notificationSites = ['main', 'branch', 'outlet'] as const
export type NotificationSite = (typeof notificationSites)[number]
