import type { Slice } from '../../engine/slice.ts'
import { importUndoRule } from './applying/undo-rule.ts'
import { importDraftHandlers, importHandlers, importProfileHandlers, tidyDrafts } from './index.ts'

export const importsSlice = {
  handlers: {
    importDrafts: importDraftHandlers,
    importProfiles: importProfileHandlers,
    imports: importHandlers,
  },
  undoRules: { 'importDrafts.apply': importUndoRule },
  recover: [tidyDrafts],
} as const satisfies Slice
