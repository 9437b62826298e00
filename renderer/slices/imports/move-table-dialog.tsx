import type { ReactNode } from 'react'
import {
  moveField,
  moveFields,
  unknownCompanies,
  type MoveKind,
  type MoveTable,
} from '../../../preload/contract/moves.ts'
import { contactChannels } from '../../../preload/contract/timeline.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { columnTitle } from './column-title.ts'
import { useImportTargets } from './import-targets.ts'
import { moveFieldText, tableName } from './move-words.ts'
import { distinctValues } from './wizard-state.ts'

interface MoveTableDialogProps {
  readonly moveId: string
  readonly table: MoveTable
  readonly kind: MoveKind
  readonly onClose: () => void
}

const examplesShown = 3

/** Which column fills which field, and what is done with rows that say too little. What is chosen is kept at once. */
export function MoveTableDialog({ moveId, table, kind, onClose }: MoveTableDialogProps): ReactNode {
  const { mapping, columns, sampleRows, discarded } = table
  const change = useCommand(api.moves.change)
  const ofCompanies = useImportTargets()
  const fields: readonly string[] = kind === 'companies' ? ofCompanies : moveFields[kind]
  const choices = [
    { value: 'none', label: t('imports.columns.ignored') },
    ...fields
      .map((field) => ({ value: field, label: moveFieldText(kind, field) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'de')),
  ]
  const save = (said: Omit<Parameters<typeof change.run>[0], 'moveId' | 'table'>): void =>
    void change.run({ moveId, table: table.table, ...said }).then(() => renew(api.moves.get))
  const fill = (column: number, chosen: string): void => {
    const others = mapping.filter((entry) => entry.column !== column)
    const field = moveField.safeParse(chosen)
    save({ mapping: field.success ? [...others, { column, field: field.data }] : others })
  }
  return (
    <Dialog
      title={t('moves.columns.title', { file: tableName(table) })}
      isOpen
      onClose={onClose}
      size="large"
      isDismissable
      footer={<Button onPress={onClose}>{t('imports.close')}</Button>}
    >
      <div className="imports-list">
        {kind === 'people' && (
          <Select
            label={t('moves.unknownCompanies')}
            choices={unknownCompanies.map((value) => ({
              value,
              label: t(`moves.unknownCompanies.${value}`),
            }))}
            value={table.unknownCompanies}
            onChange={(value) => save({ unknownCompanies: value })}
          />
        )}
        {kind === 'notes' && (
          <Select
            label={t('moves.channel')}
            choices={contactChannels.map((value) => ({
              value,
              label: lookUp(`visits.channel.${value}`) ?? value,
            }))}
            value={table.channel}
            onChange={(value) => save({ channel: value })}
          />
        )}
        {discarded.length > 0 && (
          <p className="imports-quiet">{t('moves.columns.discarded', { columns: discarded.join(', ') })}</p>
        )}
        <Table
          className="imports-columns imports-stacked"
          label={t('imports.columns.table')}
          rows={columns.map((heading, column) => ({ column, title: columnTitle(heading, column) }))}
          rowKey={({ column }) => column}
          columns={[
            { id: 'heading', title: t('imports.columns.heading'), cell: ({ title }) => title },
            {
              id: 'examples',
              title: t('imports.columns.examples'),
              cell: ({ column }) => (
                <span className="imports-examples">
                  {distinctValues(sampleRows, column).slice(0, examplesShown).join(' · ')}
                </span>
              ),
            },
            {
              id: 'target',
              title: t('imports.columns.target'),
              cell: ({ column, title }) => (
                <Select
                  className="imports-target"
                  label={`${t('imports.columns.target')}: ${title}`}
                  isLabelHidden
                  isDisabled={discarded.includes(columns[column] ?? '') || change.isRunning}
                  choices={choices}
                  value={mapping.find((entry) => entry.column === column)?.field ?? 'none'}
                  onChange={(chosen) => fill(column, chosen)}
                />
              ),
            },
          ]}
        />
      </div>
    </Dialog>
  )
}
