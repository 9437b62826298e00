import type { Slice } from '../../engine/slice.ts'
import { personFinder, personTexts } from './find.ts'
import { personHandlers } from './index.ts'
import { personList } from './list-columns.ts'

export const peopleSlice = {
  handlers: { people: personHandlers },
  finders: { person: personFinder },
  lists: { person: personList },
  texts: { person: personTexts },
} as const satisfies Slice
