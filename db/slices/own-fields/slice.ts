import type { Slice } from '../../engine/slice.ts'
import { ownFieldHandlers } from './index.ts'

export const ownFieldsSlice = { handlers: { ownFields: ownFieldHandlers } } as const satisfies Slice
