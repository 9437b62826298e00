import type { TableRules } from '../../engine/slice.ts'

export const tradeNotificationTables = {
  references: [{ table: 'trade_notification', column: 'organisation_id', kind: 'use', goesAlong: true }],
  history: { trade_notification: { partOf: { organisation: ['organisation_id'] } } },
  names: { records: { trade_notification: 'name' } },
  merging: { clashes: { trade_notification: 'theirsUntold' } },
} as const satisfies TableRules
