import type { Slice } from '../../engine/slice.ts'
import { themeFinder } from './find.ts'
import { themeHandlers } from './index.ts'

export const themesSlice = {
  handlers: { themes: themeHandlers },
  finders: { theme: themeFinder },
} as const satisfies Slice
