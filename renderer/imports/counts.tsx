import type { ReactNode } from 'react'
import type { ImportOutcome } from '../../preload/contract/imports.ts'
import { t } from '../i18n/translate.ts'
import { KeyFigure } from '../ui/page.tsx'

const shown = ['created', 'updated', 'same', 'rejected', 'rows'] as const

/** What an import does or did, in figures. */
export function Counts({ counts }: { readonly counts: ImportOutcome['counts'] }): ReactNode {
  return (
    <div className="imports-figures">
      {shown.map((figure) => (
        <KeyFigure key={figure} label={t(`imports.count.${figure}`)} value={counts[figure]} />
      ))}
    </div>
  )
}
