import type { Slice } from '../../engine/slice.ts'
import { groupFinder } from './find.ts'
import { groupHandlers, meetingHandlers } from './index.ts'
import { meetingTexts } from './texts.ts'
import { meetingSource } from './timeline.ts'

export const groupsSlice = {
  handlers: { groups: groupHandlers, meetings: meetingHandlers },
  finders: { group: groupFinder },
  texts: { meeting: meetingTexts },
  timeline: { meeting: meetingSource },
} as const satisfies Slice
