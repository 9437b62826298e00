import type { Slice } from '../../engine/slice.ts'
import { reportDocumentHandlers } from './index.ts'

export const reportsSlice = { handlers: { reportDocuments: reportDocumentHandlers } } as const satisfies Slice
