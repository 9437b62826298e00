import type { TextSource } from '../../engine/slice-facts.ts'

/** Minutes of meetings. */
export const meetingTexts: TextSource = {
  table: 'meeting',
  day: 'held_on',
  records: async (read, ids) => {
    const rows = await read
      .selectFrom('meeting')
      .innerJoin('working_group', 'working_group.id', 'meeting.group_id')
      .select([
        'meeting.id',
        'meeting.title',
        'working_group.name as subtitle',
        'meeting.held_on as on',
        'meeting.minutes as text',
      ])
      .where('meeting.id', 'in', [...ids])
      .execute()
    return rows.map((row) => ({ ...row, at: null }))
  },
}
