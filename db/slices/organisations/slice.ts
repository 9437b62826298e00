import type { Slice } from '../../engine/slice.ts'
import { organisationFinder } from './find.ts'
import { organisationHandlers } from './index.ts'

export const organisationsSlice = {
  handlers: { organisations: organisationHandlers },
  finders: { organisation: organisationFinder },
} as const satisfies Slice
