import type { ReactNode } from 'react'
import { matchedParts } from './matched-parts.ts'

interface MarkedProps {
  readonly text: string
  readonly typed: string
}

/** A text in which what goes with the typed words is marked. */
export function Marked({ text, typed }: MarkedProps): ReactNode {
  return matchedParts(text, typed).map((part, at) =>
    part.isMatched ? (
      <mark key={at} className="palette-match">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
