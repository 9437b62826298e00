import { useState, type ReactNode } from 'react'
import { moveKinds, type Move, type MoveKind, type MoveTable } from '../../../preload/contract/moves.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { ChevronUpIcon, DeleteIcon } from '../../kit/ui/icons.ts'
import { Card } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { linkText, tableName } from './move-words.ts'
import { MoveTableDialog } from './move-table-dialog.tsx'

interface MoveTablesProps {
  readonly move: Move
  readonly isDisabled: boolean
}

const kindChoices = (): { value: MoveKind | 'none'; label: string }[] => [
  ...moveKinds.map((kind) => ({ value: kind, label: t(`moves.kind.${kind}`) })),
  { value: 'none', label: t('moves.kind.none') },
]

/** What each file is, how its rows find their companies, and which columns are taken. */
export function MoveTables({ move, isDisabled }: MoveTablesProps): ReactNode {
  const { moveId, tables } = move
  const [opened, setOpened] = useState<number | null>(null)
  const change = useCommand(api.moves.change)
  const raise = useCommand(api.moves.raise)
  const remove = useCommand(api.moves.removeTable)
  const isWaiting = isDisabled || change.isRunning || raise.isRunning || remove.isRunning
  const openedTable = tables.find(({ table }) => table === opened)
  const keep = async (kept: Promise<unknown>): Promise<void> => {
    await kept
    renew(api.moves.get)
  }
  return (
    <Card title={t('moves.tables')} count={tables.length}>
      <Table
        className="moves-tables imports-stacked"
        label={t('moves.tables')}
        rows={tables}
        rowKey={({ table }) => table}
        columns={[
          {
            id: 'file',
            title: t('moves.table.file'),
            isRowHeader: true,
            cell: ({ fileName, sheet }) => (
              <>
                {fileName}
                {sheet !== '' && <span className="imports-note">{t('moves.table.sheet', { sheet })}</span>}
              </>
            ),
          },
          {
            id: 'rows',
            title: t('moves.table.rows'),
            cell: ({ rows }) => formatNumber(rows),
            isNumber: true,
          },
          {
            id: 'kind',
            title: t('moves.table.kind'),
            cell: (table) => (
              <>
                <Select
                  className="imports-target"
                  label={`${t('moves.table.kind')}: ${tableName(table)}`}
                  isLabelHidden
                  isDisabled={isWaiting}
                  choices={kindChoices()}
                  value={table.kind ?? 'none'}
                  onChange={(kind) =>
                    void keep(change.run({ moveId, table: table.table, kind: kind === 'none' ? null : kind }))
                  }
                />
                <span className="imports-note">{reasonText(table)}</span>
              </>
            ),
          },
          {
            id: 'link',
            title: t('moves.table.link'),
            cell: (table) =>
              (table.kind === 'people' || table.kind === 'notes') && (
                <span className="moves-link">{linkText(table, tables)}</span>
              ),
          },
          {
            id: 'columns',
            title: t('moves.table.columns'),
            cell: (table) =>
              table.kind !== null && (
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={isWaiting}
                  aria-label={`${t('moves.columns.open', { file: tableName(table) })}, ${columnsText(table)}`}
                  onPress={() => setOpened(table.table)}
                >
                  {columnsText(table)}
                </Button>
              ),
          },
          {
            id: 'actions',
            title: t('moves.table.actions'),
            isTitleHidden: true,
            cell: (table) => (
              <div className="imports-row-actions">
                {table !== tables[0] && (
                  <IconButton
                    does={api.moves.raise}
                    icon={<ChevronUpIcon />}
                    isDisabled={isWaiting}
                    label={t('moves.table.raise', { file: tableName(table) })}
                    onPress={() => void keep(raise.run({ moveId, table: table.table }))}
                  />
                )}
                <IconButton
                  does={api.moves.removeTable}
                  icon={<DeleteIcon />}
                  isDisabled={isWaiting}
                  label={t('moves.table.remove', { file: tableName(table) })}
                  onPress={() => void keep(remove.run({ moveId, table: table.table }))}
                />
              </div>
            ),
          },
        ]}
      />
      {openedTable?.kind != null && (
        <MoveTableDialog
          moveId={moveId}
          table={openedTable}
          kind={openedTable.kind}
          onClose={() => setOpened(null)}
        />
      )}
    </Card>
  )
}

const columnsText = ({ mapping, columns }: MoveTable): string =>
  t('moves.columns.taken', { taken: mapping.length, all: columns.length })

const reasonText = ({ kind, proposed }: MoveTable): string =>
  t(kind === proposed.kind ? `moves.reason.${proposed.reason}` : 'moves.reason.said')
