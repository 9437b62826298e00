import type { Slice } from '../../engine/slice.ts'
import { organisationFinder, organisationTexts } from './find.ts'
import { organisationHandlers } from './index.ts'
import { organisationList } from './list-columns.ts'

export const organisationsSlice = {
  handlers: { organisations: organisationHandlers },
  finders: { organisation: organisationFinder },
  lists: { organisation: organisationList },
  texts: { organisation: organisationTexts },
} as const satisfies Slice
