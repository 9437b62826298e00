import { useState, type ReactNode } from 'react'
import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { selectedCount, type GridSelection } from '../../kit/grid/selection.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { useMailingTo } from '../mailings/index.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import type { RecordList } from './record-list.ts'
import { RemoveMany } from './remove-many.tsx'
import { selectedRecords } from './selected-records.ts'

interface BulkBarProps {
  readonly list: Pick<RecordList, 'definition' | 'state' | 'sort'>
  readonly selection: GridSelection
  /** Rows of the list. */
  readonly total: number
  /** The question whether to delete what is selected is open. */
  readonly isRemoving: boolean
  readonly onRemoving: (isRemoving: boolean) => void
  /** Buttons of this list alone. */
  readonly more: ((records: RecordSelection) => ReactNode) | undefined
}

/** Lists whose records can be written to. */
const writtenTo = ['organisation', 'person'] as const

/** What is done with several selected records; "all" stands for the filter, not for their numbers. */
export function BulkBar({ list, selection, total, isRemoving, onRemoving, more }: BulkBarProps): ReactNode {
  const [isChanging, setChanging] = useState(false)
  const [isListing, setListing] = useState(false)
  const writeTo = useMailingTo()
  const { definition } = list
  const count = selectedCount(selection, total)
  const records = selectedRecords(list, selection)
  const written = writtenTo.find((one) => one === definition.list)
  return (
    <>
      {(count > 1 || selection.isAll) && (
        <section
          className="bulk-bar"
          aria-label={t('lists.selected', { plural: t(`lists.plural.${definition.list}`) })}
        >
          <output>{t('list.selected', { count, total })}</output>
          <Button does={api.lists.change} size="small" variant="primary" onPress={() => setChanging(true)}>
            {t('lists.bulk.change')}
          </Button>
          {definition.many.kinds.includes('addToDistributionList') && (
            <Button does={api.lists.change} size="small" onPress={() => setListing(true)}>
              {t('lists.bulk.toDistributionList')}
            </Button>
          )}
          {written && (
            <Button does={api.letters.write} size="small" onPress={() => writeTo(written, records)}>
              {t('mailings.start')}
            </Button>
          )}
          {more?.(records)}
          <Button does={api.lists.change} size="small" onPress={() => onRemoving(true)}>
            {t('lists.remove')}
          </Button>
        </section>
      )}
      {count > 0 && (
        <>
          <BulkDialog
            definition={definition}
            records={records}
            count={count}
            isOpen={isChanging}
            onClose={() => setChanging(false)}
          />
          <BulkDialog
            definition={definition}
            records={records}
            count={count}
            kind="addToDistributionList"
            isOpen={isListing}
            onClose={() => setListing(false)}
          />
          <RemoveMany
            list={definition.list}
            records={records}
            isOpen={isRemoving}
            onClose={() => onRemoving(false)}
          />
        </>
      )}
    </>
  )
}
