import { sql, type Kysely } from 'kysely'
import type {
  MonthGroup,
  NotificationKind,
  NotificationReason,
} from '../../../preload/contract/trade-notifications.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { splitLegalForm } from '../../text/legal-forms.ts'
import { weight } from './queries.ts'
import { daysOf, groupOf } from './rules.ts'

export interface NamedNotification {
  readonly group: MonthGroup
  readonly validFrom: string
  readonly name: string
  readonly district: string
  readonly activity: string
  /** In a public register, so that its name is no secret. */
  readonly isRegistered: boolean
  readonly isConfidential: boolean
}

interface Row extends Omit<NamedNotification, 'group' | 'isRegistered' | 'isConfidential'> {
  readonly kind: NotificationKind
  readonly reason: NotificationReason | ''
  readonly isInRegister: 0 | 1
  readonly isConfidential: 0 | 1
}

/** Legal forms that stand in no register. */
const unregistered = new Set(['GbR', 'Einzelunternehmen', 'Freiberufler'])

function bearsRegisteredForm(name: string): boolean {
  const { legalForm } = splitLegalForm(name)
  return legalForm !== null && !unregistered.has(legalForm)
}

/** Everybody who came, moved or went in a month, by day, as they are named on paper. */
export async function namedNotifications(read: Kysely<Schema>, month: string): Promise<NamedNotification[]> {
  const { from, to } = daysOf(month)
  const { rows } = await sql<Row>`
    select notification.kind, reason, valid_from as validFrom, notification.name,
      coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
      notification.activity, coalesce(organisation.register_number, '') <> '' as isInRegister,
      coalesce(organisation.visibility, '') = 'confidential' as isConfidential
    from trade_notification as notification
      left join organisation on organisation.id = notification.organisation_id
    where valid_from between ${from} and ${to} and superseded_by_id is null and ${weight} <> 'branch'
    order by valid_from, notification.id`.execute(read)
  return rows.map(({ kind, reason, isInRegister, isConfidential, ...row }) => ({
    ...row,
    group: groupOf(kind, reason),
    isRegistered: isInRegister === 1 || bearsRegisteredForm(row.name),
    isConfidential: isConfidential === 1,
  }))
}
