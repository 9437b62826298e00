import type { Slice } from '../../engine/slice.ts'
import { tradeNotificationHandlers } from './index.ts'

export const tradeNotificationsSlice = {
  handlers: { tradeNotifications: tradeNotificationHandlers },
} as const satisfies Slice
