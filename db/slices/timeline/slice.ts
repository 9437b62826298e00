import type { Slice } from '../../engine/slice.ts'
import { composerHandlers, contactHandlers, timelineHandlers, visitHandlers } from './index.ts'
import { contactList, visitList } from './list-columns.ts'
import { contactTexts, visitTexts } from './texts.ts'
import { contactSource, visitSource } from './sources.ts'

export const timelineSlice = {
  handlers: {
    composer: composerHandlers,
    contacts: contactHandlers,
    timeline: timelineHandlers,
    visits: visitHandlers,
  },
  lists: { contact: contactList, visit: visitList },
  texts: { contact: contactTexts, visit: visitTexts },
  timeline: { contact: contactSource, visit: visitSource },
} as const satisfies Slice
