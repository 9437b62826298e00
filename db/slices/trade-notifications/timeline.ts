import type { TimelineSource } from '../../engine/slice-facts.ts'
import { weight } from './queries.ts'

/** What the trade office was told of a company; corrections stand in the place of what they correct. */
export const notificationSource: TimelineSource = {
  moments: async (read, { organisationId, personId, themeIds, before }) => {
    if (organisationId === undefined || personId !== undefined || themeIds !== undefined) return []
    return read
      .selectFrom('trade_notification')
      .select(['id', 'valid_from as on'])
      .where('organisation_id', '=', organisationId)
      .where('superseded_by_id', 'is', null)
      .$if(before !== undefined, (query) => query.where('valid_from', '<', before ?? ''))
      .execute()
  },
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('trade_notification as notification')
      .innerJoin('organisation', 'organisation.id', 'notification.organisation_id')
      .select([
        'notification.id',
        'notification.kind',
        'notification.reason',
        'notification.reason_text as title',
        'notification.valid_from as on',
        'notification.other_place as otherPlace',
        'notification.activity',
        'organisation.id as organisationId',
        'organisation.name as organisationName',
        'organisation.visibility',
        weight.as('weight'),
      ])
      .where('notification.id', 'in', [...ids])
      .execute()
    return rows.map(
      ({ kind, reason, weight: ofRow, otherPlace, activity, organisationId, organisationName, ...row }) => ({
        ...row,
        kind: 'notification',
        detail: `${kind}.${reason}.${ofRow}`,
        note: [otherPlace, activity].filter(Boolean).join(' · '),
        at: null,
        answer: '',
        organisation: { id: organisationId, name: organisationName },
        people: [],
        themes: [],
        staff: '',
      }),
    )
  },
}
