import type { ReactNode } from 'react'
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from './icons.ts'

/** What a message or mark means; never by colour alone, always with a word or a pictogram. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export function ToneIcon({ tone }: { readonly tone: Tone }): ReactNode {
  switch (tone) {
    case 'success':
      return <SuccessIcon />
    case 'warning':
      return <WarningIcon />
    case 'danger':
      return <ErrorIcon />
    case 'neutral':
    case 'info':
      return <InfoIcon />
  }
}
