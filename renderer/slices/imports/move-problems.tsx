import { useState, type ReactNode } from 'react'
import type { Move } from '../../../preload/contract/moves.ts'
import { importProblemText } from '../../../preload/contract/texts/import-problems.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { Pager, pageRows } from './pager.tsx'

export interface ShownProblems {
  /** Place among the parts of the preview. */
  readonly part: number
  readonly isRejected: boolean
}

interface MoveProblemsProps {
  readonly move: Move
  readonly shown: ShownProblems
  readonly onClose: () => void
}

/** Rows that would be left out, or not be taken quite as they stand, with the reason. */
export function MoveProblems({ move, shown, onClose }: MoveProblemsProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const query = useData(
    api.moves.problems,
    { moveId: move.moveId, ...shown, offset, limit: pageRows },
    { keepPrevious: true },
  )
  const title = t(shown.isRejected ? 'moves.problems.rejected' : 'moves.problems.remarks')
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      isDismissable
      footer={<Button onPress={onClose}>{t('imports.close')}</Button>}
    >
      <QueryView query={query}>
        {({ rows, total }) => (
          <div className="imports-list">
            <Table
              label={title}
              rows={rows.map((row, index) => ({ ...row, index }))}
              rowKey={({ index }) => index}
              columns={[
                {
                  id: 'line',
                  title: t('moves.problems.row'),
                  cell: ({ lineNumber }) => lineNumber,
                  isNumber: true,
                },
                {
                  id: 'why',
                  title: t('moves.problems.why'),
                  isRowHeader: true,
                  cell: ({ problems }) => (
                    <ul className="moves-reasons">
                      {problems.map(({ messageKey, value, loss, fatal }, place) => (
                        <li key={place}>
                          {importProblemText(currentLanguage(), messageKey, value)}{' '}
                          {value !== '' && <span className="imports-note">{value}</span>}
                          {!fatal && <span className="imports-note">{t(`imports.loss.${loss}`)}</span>}
                        </li>
                      ))}
                    </ul>
                  ),
                },
                {
                  id: 'cells',
                  title: t('moves.problems.cells'),
                  cell: ({ cells }) => (
                    <span className="imports-examples">
                      {cells.filter((cell) => cell.trim() !== '').join(' · ')}
                    </span>
                  ),
                },
              ]}
            />
            <Pager offset={offset} total={total} onOffset={setOffset} />
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}
