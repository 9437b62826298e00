import type { Slice } from '../../engine/slice.ts'
import { visitAnswerHandlers } from './answers/handlers.ts'
import { reportDocumentHandlers } from './index.ts'

export const reportsSlice = {
  handlers: { reportDocuments: reportDocumentHandlers, visitAnswers: visitAnswerHandlers },
} as const satisfies Slice
