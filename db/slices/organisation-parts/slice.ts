import type { Slice } from '../../engine/slice.ts'
import { organisationPartHandlers } from './index.ts'

export const organisationPartsSlice = {
  handlers: { organisationParts: organisationPartHandlers },
} as const satisfies Slice
