import { useState, type ReactNode } from 'react'
import type { DraftRow, RowFate } from '../../../preload/contract/import-draft.ts'
import { importProblemText } from '../../../preload/contract/texts/import-problems.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table, type TableColumn } from '../../kit/ui/table.tsx'
import { DecisionSelect, DifferingRows, type ChangedRowsProps } from './changed-rows.tsx'
import { fieldText } from './draft-words.ts'
import { Pager, pageRows } from './pager.tsx'
import { useDecide } from './use-decide.ts'

interface DraftRowsProps {
  readonly draftId: string
}

/** Companies that would be made. */
export function NewRows({ draftId }: DraftRowsProps): ReactNode {
  const decide = useDecide(draftId)
  return (
    <RowTable
      draftId={draftId}
      fate="new"
      columns={[
        ...nameColumns,
        {
          id: 'problems',
          title: t('imports.row.findings'),
          cell: (row) => <Problems problems={row.problems} />,
        },
        {
          id: 'decision',
          title: t('imports.row.decision'),
          cell: (row) => (
            <DecisionSelect
              row={row}
              choices={['accept', 'skip']}
              onDecide={(decision) => void decide({ rowIds: [row.rowId] }, decision)}
            />
          ),
        },
      ]}
    />
  )
}

/** Companies about which the register says what Kontor knows already; conflicts may be among them. */
export function SameRows(props: ChangedRowsProps): ReactNode {
  return <DifferingRows {...props} fate="same" />
}

/** Rows that cannot be taken, each with all that is wrong with it. */
export function RejectedRows({ draftId }: DraftRowsProps): ReactNode {
  return (
    <RowTable
      draftId={draftId}
      fate="rejected"
      lead={t('imports.rejected.lead')}
      columns={[
        ...nameColumns,
        {
          id: 'problems',
          title: t('imports.row.problems'),
          cell: (row) => <Problems problems={row.problems} />,
        },
      ]}
    />
  )
}

const nameColumns: readonly TableColumn<DraftRow>[] = [
  {
    id: 'name',
    get title() {
      return t('imports.row.name')
    },
    cell: (row) => (row.name === '' ? t('imports.row.unnamed') : row.name),
  },
  {
    id: 'place',
    get title() {
      return t('imports.row.place')
    },
    cell: (row) => row.place,
  },
  {
    id: 'line',
    get title() {
      return t('imports.row.lineNumber')
    },
    cell: (row) => row.lineNumber,
    isNumber: true,
  },
]

interface RowTableProps extends DraftRowsProps {
  readonly fate: Exclude<RowFate, 'changed' | 'undecided' | 'same'>
  readonly columns: readonly TableColumn<DraftRow>[]
  readonly lead?: string
}

function RowTable({ draftId, fate, columns, lead }: RowTableProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const query = useData(
    api.importDrafts.rows,
    { draftId, fate, offset, limit: pageRows },
    { keepPrevious: true },
  )
  return (
    <QueryView query={query}>
      {({ rows, total }) =>
        rows.length === 0 ? (
          <EmptyState>{t(`imports.empty.${fate}`)}</EmptyState>
        ) : (
          <div className="imports-list">
            {lead !== undefined && <p className="imports-quiet">{lead}</p>}
            <Table
              className="imports-stacked"
              label={t(`imports.fate.${fate}`)}
              rows={rows}
              rowKey={(row) => row.rowId}
              columns={columns}
            />
            <Pager offset={offset} total={total} onOffset={setOffset} />
          </div>
        )
      }
    </QueryView>
  )
}

/** Each problem: which field, what, and what stands in the file. */
export function Problems({ problems }: Pick<DraftRow, 'problems'>): ReactNode {
  return (
    <ul className="imports-problems">
      {problems.map(({ field, messageKey, value }) => {
        const text = importProblemText(currentLanguage(), messageKey, value)
        return (
          <li key={`${field} ${messageKey} ${value}`}>
            {field !== '' && <span className="imports-difference-field">{fieldText(field)}</span>} {text}
            {value !== '' && !text.includes(value) && <span className="imports-value">{value}</span>}
          </li>
        )
      })}
    </ul>
  )
}
