import { useState, type ReactNode } from 'react'
import type { CellLosses, ImportDraft } from '../../../preload/contract/import-draft.ts'
import type { CellLoss } from '../../../preload/contract/imports.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { columnTitle } from './column-title.ts'
import { lossField } from './draft-words.ts'
import { LossesDialog } from './losses-dialog.tsx'

/** In the order in which they matter. */
const kinds = ['lost', 'kept', 'changed', 'asked'] as const satisfies readonly CellLoss[]
const namedMax = 5

interface LossesProps {
  readonly draft: ImportDraft
}

/** What of the file does not arrive as it stands, in a sentence for each kind, and the way to all of it. */
export function Losses({ draft }: LossesProps): ReactNode {
  const [isShown, setShown] = useState(false)
  const { losses, unmapped } = draft
  if (losses.length === 0 && unmapped.length === 0) return null
  const isLosing = unmapped.length > 0 || losses.some(({ loss }) => loss === 'lost')
  const sentences = kinds.flatMap((kind) => {
    const fields = sharesOf(losses.filter(({ loss }) => loss === kind))
    return fields.length === 0 ? [] : [t(`imports.losses.${kind}`, { fields: listed(fields) })]
  })
  const columns = unmapped.map(({ column }) => columnTitle(draft.columns[column] ?? '', column))
  return (
    <div className="imports-remark">
      <Notice
        tone={isLosing ? 'warning' : 'info'}
        title={t('imports.losses.title')}
        actions={
          <Button size="small" onPress={() => setShown(true)}>
            {t('imports.losses.show')}
          </Button>
        }
      >
        {[
          ...sentences,
          ...(columns.length === 0 ? [] : [t('imports.losses.unmapped', { columns: listed(columns) })]),
        ].join(' ')}
      </Notice>
      {isShown && <LossesDialog draft={draft} onClose={() => setShown(false)} />}
    </div>
  )
}

/** Each field once: "Telefon (5 von 14)". */
function sharesOf(losses: readonly CellLosses[]): readonly string[] {
  const byField = new Map<string, { cells: number; filled: number }>()
  for (const { field, cells, filled } of losses) {
    const before = byField.get(field)?.cells ?? 0
    byField.set(field, { cells: before + cells, filled })
  }
  return [...byField].map(([field, { cells, filled }]) => {
    const words = { field: lossField(field), cells: formatNumber(cells), filled: formatNumber(filled) }
    return t(filled === 0 ? 'imports.losses.some' : 'imports.losses.share', words)
  })
}

function listed(all: readonly string[]): string {
  const named = all.slice(0, namedMax).join(', ')
  const count = all.length - namedMax
  return count > 0 ? `${named} ${t('imports.losses.more', { count })}` : named
}
