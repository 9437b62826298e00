import type { ReactNode } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { VisibleRows } from './data-grid.tsx'

/** Which part of the list is in sight: "1–40 von 200.000". */
export function GridFooter({
  rows,
  hint,
}: {
  readonly rows: VisibleRows | null
  readonly hint?: string
}): ReactNode {
  return (
    <footer className="grid-footer">
      <output>
        {rows &&
          (rows.total === 0
            ? t('grid.none')
            : t('grid.range', {
                first: formatNumber(rows.first),
                last: formatNumber(rows.last),
                total: formatNumber(rows.total),
              }))}
      </output>
      {hint !== undefined && <span>{hint}</span>}
    </footer>
  )
}
