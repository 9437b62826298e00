import type { Slice } from '../../engine/slice.ts'
import { tradeNotificationHandlers } from './index.ts'
import { notificationSource } from './timeline.ts'

export const tradeNotificationsSlice = {
  handlers: { tradeNotifications: tradeNotificationHandlers },
  timeline: { notification: notificationSource },
} as const satisfies Slice
