import type { Slice } from '../../engine/slice.ts'
import { importUndoRule } from './applying/undo-rule.ts'
import { importDraftHandlers, importHandlers, importProfileHandlers, tidyDrafts } from './index.ts'
import { moveHandlers } from './moves.ts'

export const importsSlice = {
  handlers: {
    importDrafts: importDraftHandlers,
    importProfiles: importProfileHandlers,
    imports: importHandlers,
    moves: moveHandlers,
  },
  undoRules: { 'importDrafts.apply': importUndoRule, 'moves.apply': importUndoRule },
  recover: [tidyDrafts],
} as const satisfies Slice
