import type { z } from 'zod'
import type { groupFields, meetingFields } from '../../../preload/contract/groups.ts'
import type { api, AnswerOf } from '../../kit/data/api.ts'

export type GroupFields = z.infer<typeof groupFields>
export type MeetingFields = z.infer<typeof meetingFields>
export type GroupDetail = AnswerOf<typeof api.groups.get>
export type MeetingDetail = AnswerOf<typeof api.meetings.get>
export type MeetingRow = GroupDetail['meetings'][number]
