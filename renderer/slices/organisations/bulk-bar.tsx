import { useState, type ReactNode } from 'react'
import { selectedCount, type GridSelection } from '../../kit/grid/selection.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { RemoveMany } from './remove-many.tsx'
import { selectedRecords } from './selected-records.ts'
import type { OrganisationsList } from './use-organisations-list.ts'

interface BulkBarProps {
  readonly list: OrganisationsList
  readonly selection: GridSelection
  /** Rows of the list. */
  readonly total: number
  /** The question whether to delete what is selected is open. */
  readonly isRemoving: boolean
  readonly onRemoving: (isRemoving: boolean) => void
}

/** What is done with several selected companies; "all" stands for the filter, not for their numbers. */
export function BulkBar({ list, selection, total, isRemoving, onRemoving }: BulkBarProps): ReactNode {
  const [isChanging, setChanging] = useState(false)
  const count = selectedCount(selection, total)
  const records = selectedRecords(list, selection)
  return (
    <>
      {(count > 1 || selection.isAll) && (
        <section className="bulk-bar" aria-label={t('organisations.bulk')}>
          <output>{t('list.selected', { count, total })}</output>
          <Button size="small" variant="primary" onPress={() => setChanging(true)}>
            {t('organisations.bulk.change')}
          </Button>
          <Button size="small" onPress={() => onRemoving(true)}>
            {t('organisations.bulk.remove')}
          </Button>
        </section>
      )}
      {count > 0 && (
        <>
          <BulkDialog
            records={records}
            count={count}
            isOpen={isChanging}
            onClose={() => setChanging(false)}
          />
          <RemoveMany records={records} isOpen={isRemoving} onClose={() => onRemoving(false)} />
        </>
      )}
    </>
  )
}
