import type { WriteScope } from '../../../engine/connection/write.ts'
import type { DraftedEvent } from '../row/event.ts'
import { isLeftOut, isLinked } from './conditions.ts'
import type { Batch } from './new-rows.ts'

interface ToldRow {
  readonly event: string
  readonly organisation_id: number | null
  readonly source_key: string
  readonly name: string
  readonly postcode: string
  readonly city: string
  readonly district: string
  readonly sector_code: string
  readonly sector_edition: string
  readonly activity: string
}

/** What rows tell to have happened, each with the company that it or the row that stands for it has become or means. */
const toldRows = `select told.event, coalesce(created.organisation_id, linked.organisation_id) as organisation_id,
    told.source_key, told.name, told.postcode, told.city, told.district, told.sector_code, told.sector_edition, told.activity
  from compared.draft as told
  join compared.draft on draft.id = coalesce(told.joins, told.id)
  left join temp.created on created.row_id = draft.id
  left join (select draft.id, draft.organisation_id from compared.draft where ${isLinked}) as linked on linked.id = draft.id
  where told.event <> '' and told.fate <> 'rejected' and told.decision <> 'skip' and not ${isLeftOut}
  order by told.event ->> 'validFrom', told.event ->> 'notifiedOn', told.event ->> 'isCorrection', told.id`

/**
 * Keeps what the trade office was told, in the order in which it happened. A correction stands in the place of the newest
 * notification of its kind of the same business. A correction whose first notification is not here counts for itself.
 */
export function takeNotifications(scope: WriteScope, batch: Pick<Batch, 'id' | 'source'>): string | null {
  const { raw } = scope
  const corrected = raw.prepare<[CorrectedBy], { id: number }>(
    `select id from main.trade_notification as earlier
    where earlier.id <> @id and earlier.kind = @kind and earlier.superseded_by_id is null and (
      (@business <> '' and earlier.source = @source and earlier.business_key = @business)
      or (@business = '' and earlier.organisation_id = @organisationId))
    order by earlier.valid_from = @validFrom desc, earlier.valid_from desc, earlier.notified_on desc,
      earlier.id desc limit 1`,
  )
  for (const row of raw.prepare<[], ToldRow>(toldRows).all()) {
    // written by the drafting alone
    const event = JSON.parse(row.event) as DraftedEvent
    const id = scope.insert('trade_notification', valuesOf(row, event, batch))
    if (!event.isCorrection) continue
    const earlier = corrected.get({
      id,
      kind: event.kind,
      source: batch.source,
      business: row.source_key,
      organisationId: row.organisation_id,
      validFrom: event.validFrom,
    })
    if (earlier !== undefined) scope.update('trade_notification', earlier.id, null, { superseded_by_id: id })
  }
  const month = raw
    .prepare<[number], string>(
      `select substr(valid_from, 1, 7) from main.trade_notification where batch_id = ?
      group by 1 order by count(*) desc, 1 desc limit 1`,
    )
    .pluck()
  return month.get(batch.id) ?? null
}

interface CorrectedBy {
  readonly id: number
  readonly kind: string
  readonly source: string
  readonly business: string
  readonly organisationId: number | null
  readonly validFrom: string
}

const valuesOf = (row: ToldRow, event: DraftedEvent, { id, source }: Pick<Batch, 'id' | 'source'>) => ({
  organisation_id: row.organisation_id,
  batch_id: id,
  source,
  external_id: event.externalId,
  business_key: row.source_key,
  file_number: event.fileNumber,
  kind: event.kind,
  reason: event.reason,
  reason_text: event.reasonText,
  scale: event.scale,
  site_kind: event.site,
  valid_from: event.validFrom,
  notified_on: event.notifiedOn,
  name: row.name,
  postcode: row.postcode,
  city: row.city,
  district: row.district,
  other_place: event.otherPlace,
  sector_code: row.sector_code,
  sector_edition: row.sector_code === '' ? '' : row.sector_edition,
  activity: row.activity,
  full_time: event.fullTime,
  part_time: event.partTime,
})
