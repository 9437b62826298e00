import type { Slice } from '../../engine/slice.ts'
import { personFinder } from './find.ts'
import { personHandlers } from './index.ts'

export const peopleSlice = {
  handlers: { people: personHandlers },
  finders: { person: personFinder },
} as const satisfies Slice
