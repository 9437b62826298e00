import { useState, type ReactNode } from 'react'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import { importProblemText } from '../../../preload/contract/texts/import-problems.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { columnTitle } from './column-title.ts'
import { lossField } from './draft-words.ts'
import { Pager, pageRows } from './pager.tsx'
import { Problems } from './plain-rows.tsx'

interface LossesDialogProps {
  readonly draft: ImportDraft
  readonly onClose: () => void
}

/** Everything of a file that does not arrive as it stands: columns, kinds of cells, and row by row. */
export function LossesDialog({ draft, onClose }: LossesDialogProps): ReactNode {
  return (
    <Dialog
      title={t('imports.losses.dialog')}
      isOpen
      onClose={onClose}
      size="large"
      isDismissable
      footer={<Button onPress={onClose}>{t('imports.close')}</Button>}
    >
      <div className="imports-losses">
        {draft.unmapped.length > 0 && <UnmappedColumns {...draft} />}
        {draft.losses.length > 0 && (
          <>
            <KindsOfCells {...draft} />
            <RowByRow {...draft} />
          </>
        )}
      </div>
    </Dialog>
  )
}

function UnmappedColumns({ unmapped, columns }: Pick<ImportDraft, 'unmapped' | 'columns'>): ReactNode {
  return (
    <section className="imports-list">
      <h3>{t('imports.losses.columns')}</h3>
      <p className="imports-quiet">{t('imports.losses.columns.note')}</p>
      <Table
        label={t('imports.losses.columns')}
        rows={unmapped}
        rowKey={({ column }) => column}
        columns={[
          {
            id: 'column',
            title: t('imports.losses.column'),
            cell: ({ column }) => columnTitle(columns[column] ?? '', column),
          },
          {
            id: 'filled',
            title: t('imports.losses.filled'),
            cell: ({ filled }) => formatNumber(filled),
            isNumber: true,
          },
          {
            id: 'examples',
            title: t('imports.losses.examples'),
            cell: ({ examples }) => examples.join(' · '),
          },
        ]}
      />
    </section>
  )
}

function KindsOfCells({ losses }: Pick<ImportDraft, 'losses'>): ReactNode {
  return (
    <section className="imports-list">
      <h3>{t('imports.losses.cells')}</h3>
      <Table
        label={t('imports.losses.cells')}
        rows={losses}
        rowKey={({ field, messageKey, loss }) => `${field} ${messageKey} ${loss}`}
        columns={[
          { id: 'field', title: t('imports.row.field'), cell: ({ field }) => lossField(field) },
          {
            id: 'what',
            title: t('imports.row.problems'),
            cell: ({ messageKey }) => importProblemText(currentLanguage(), messageKey, '…'),
          },
          {
            id: 'became',
            title: t('imports.losses.became'),
            cell: ({ loss }) => t(`imports.loss.${loss}`),
          },
          {
            id: 'cells',
            title: t('imports.losses.count'),
            cell: ({ cells }) => formatNumber(cells),
            isNumber: true,
          },
        ]}
      />
    </section>
  )
}

function RowByRow({ draftId }: Pick<ImportDraft, 'draftId'>): ReactNode {
  const [offset, setOffset] = useState(0)
  const query = useData(api.importDrafts.losses, { draftId, offset, limit: pageRows }, { keepPrevious: true })
  return (
    <section className="imports-list">
      <h3>{t('imports.losses.rows')}</h3>
      <QueryView query={query}>
        {({ rows, total }) => (
          <>
            <Table
              label={t('imports.losses.rows')}
              rows={rows}
              rowKey={({ rowId }) => rowId}
              columns={[
                {
                  id: 'line',
                  title: t('imports.row.lineNumber'),
                  cell: ({ lineNumber }) => lineNumber,
                  isNumber: true,
                },
                {
                  id: 'name',
                  title: t('imports.row.company'),
                  cell: ({ name }) => name,
                  isRowHeader: true,
                },
                {
                  id: 'problems',
                  title: t('imports.row.problems'),
                  cell: ({ problems }) => <Problems problems={problems} />,
                },
              ]}
            />
            <Pager offset={offset} total={total} onOffset={setOffset} />
          </>
        )}
      </QueryView>
    </section>
  )
}
