import { useState, type ReactNode } from 'react'
import type { ImportBatch } from '../../../preload/contract/imports.ts'
import { importProblemText } from '../../../preload/contract/texts/import-problems.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { lossField } from './draft-words.ts'
import { Pager, pageRows } from './pager.tsx'
import { SaveRejects } from './save-rejects.tsx'

interface BatchProblemsProps {
  readonly batch: ImportBatch
  readonly onClose: () => void
}

/** What was wrong with the rows of an import, rejected or not. */
export function BatchProblems({ batch, onClose }: BatchProblemsProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const query = useData(
    api.imports.problems,
    { batchId: batch.id, offset, limit: pageRows },
    { keepPrevious: true },
  )
  return (
    <Dialog
      title={t('imports.batch.problems.title', { file: batch.fileName })}
      isOpen
      onClose={onClose}
      size="large"
      isDismissable
      footer={
        <>
          {batch.rejected + batch.remarked > 0 && (
            <SaveRejects batchId={batch.id} fileName={batch.fileName} />
          )}
          <Button onPress={onClose}>{t('imports.close')}</Button>
        </>
      }
    >
      <QueryView query={query}>
        {({ problems, total }) =>
          problems.length === 0 ? (
            <EmptyState>{t('imports.batch.problems.none')}</EmptyState>
          ) : (
            <div className="imports-list">
              <Table
                label={t('imports.row.problems')}
                rows={problems.map((problem, index) => ({ ...problem, index }))}
                rowKey={({ index }) => index}
                columns={[
                  {
                    id: 'line',
                    title: t('imports.row.lineNumber'),
                    cell: ({ lineNumber }) => lineNumber,
                    isNumber: true,
                  },
                  { id: 'field', title: t('imports.row.field'), cell: ({ field }) => lossField(field) },
                  {
                    id: 'what',
                    title: t('imports.row.problems'),
                    cell: ({ messageKey, value }) => importProblemText(currentLanguage(), messageKey, value),
                    isRowHeader: true,
                  },
                  {
                    id: 'became',
                    title: t('imports.losses.became'),
                    cell: ({ loss }) => t(`imports.loss.${loss}`),
                  },
                  { id: 'value', title: t('imports.row.inFile'), cell: ({ value }) => value },
                ]}
              />
              <Pager offset={offset} total={total} onOffset={setOffset} />
            </div>
          )
        }
      </QueryView>
    </Dialog>
  )
}
