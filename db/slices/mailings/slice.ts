import type { Slice } from '../../engine/slice.ts'
import { consentHandlers, mailingHandlers } from './index.ts'
import { letterHandlers } from './letters/index.ts'

export const mailingsSlice = {
  handlers: { consents: consentHandlers, letters: letterHandlers, mailings: mailingHandlers },
} as const satisfies Slice
