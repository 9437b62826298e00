import type { Slice } from '../../engine/slice.ts'
import { personFinder, personTexts } from './find.ts'
import { personHandlers } from './index.ts'

export const peopleSlice = {
  handlers: { people: personHandlers },
  finders: { person: personFinder },
  texts: { person: personTexts },
} as const satisfies Slice
