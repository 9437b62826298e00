import type { Generated } from 'kysely'
import type {
  NotificationSite,
  NotificationKind,
  NotificationReason,
  NotificationScale,
} from '../../../preload/contract/trade-notifications.ts'

export interface TradeNotificationTable {
  id: Generated<number>
  version: Generated<number>
  /** Null where the business was not in the stock, and was not taken into it. */
  organisation_id: number | null
  batch_id: number | null
  source: Generated<string>
  /** Of the notification (uuid); empty where the source gives none. */
  external_id: Generated<string>
  /** Of the business, by which its notifications are told to be of one. */
  business_key: Generated<string>
  /** The municipality's number of the notification. */
  file_number: Generated<string>
  kind: NotificationKind
  /** Empty where the source says none. */
  reason: Generated<NotificationReason | ''>
  /** As the source says it, where no reason stands for it. */
  reason_text: Generated<string>
  /** Null where the source does not say enough. */
  scale: NotificationScale | null
  site_kind: NotificationSite | null
  valid_from: string
  notified_on: string | null
  /** The correction that stands in its place. */
  superseded_by_id: number | null
  name: string
  postcode: Generated<string>
  city: Generated<string>
  district: Generated<string>
  /** Where it comes from or goes to. */
  other_place: Generated<string>
  sector_code: Generated<string>
  sector_edition: Generated<string>
  activity: Generated<string>
  full_time: number | null
  part_time: number | null
  /** The task to welcome, or to say goodbye. */
  task_id: number | null
}
