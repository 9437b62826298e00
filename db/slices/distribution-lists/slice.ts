import type { Slice } from '../../engine/slice.ts'
import { distributionListFinder } from './find.ts'
import { distributionListHandlers } from './index.ts'

export const distributionListsSlice = {
  handlers: { distributionLists: distributionListHandlers },
  finders: { distributionList: distributionListFinder },
} as const satisfies Slice
