import { useState, type ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ChevronDownIcon, ChevronUpIcon } from '../ui/icons.ts'
import { arrangedColumns, type GridPreferences } from './preferences.ts'
import type { GridColumn } from './columns.ts'

interface ColumnsDialogProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly preferences: GridPreferences
  readonly onPreferences: (next: GridPreferences) => void
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Which columns are shown, and in which order. */
export function ColumnsDialog<Row>({
  columns,
  preferences,
  onPreferences,
  isOpen,
  onClose,
}: ColumnsDialogProps<Row>): ReactNode {
  return (
    <Dialog title={t('grid.columns')} isOpen={isOpen} onClose={onClose} size="small">
      {isOpen && (
        <ColumnsForm
          columns={columns}
          preferences={preferences}
          onPreferences={onPreferences}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

function ColumnsForm<Row>({
  columns,
  preferences,
  onPreferences,
  onClose,
}: Omit<ColumnsDialogProps<Row>, 'isOpen'>): ReactNode {
  const [arranged, setArranged] = useState(() => arrangedColumns(columns, preferences))
  const move = (index: number, by: -1 | 1): void => {
    const moved = arranged[index]
    if (!moved) return
    const rest = arranged.filter((_, position) => position !== index)
    setArranged(rest.toSpliced(index + by, 0, moved))
  }
  const shown = arranged.filter((entry) => !entry.isHidden).length
  return (
    <>
      <p className="field-help">{t('grid.columns.help')}</p>
      <ul className="columns-list">
        {arranged.map(({ column, isHidden }, index) => (
          <li key={column.id} className="columns-item">
            <Checkbox
              isSelected={!isHidden}
              isDisabled={!isHidden && shown === 1}
              onChange={(isShown) =>
                setArranged(arranged.with(index, { ...entryAt(arranged, index), isHidden: !isShown }))
              }
            >
              {column.title}
            </Checkbox>
            <IconButton
              size="small"
              icon={<ChevronUpIcon />}
              label={t('grid.columns.up', { column: column.title })}
              isDisabled={index === 0}
              onPress={() => move(index, -1)}
            />
            <IconButton
              size="small"
              icon={<ChevronDownIcon />}
              label={t('grid.columns.down', { column: column.title })}
              isDisabled={index === arranged.length - 1}
              onPress={() => move(index, 1)}
            />
          </li>
        ))}
      </ul>
      <footer className="dialog-footer form-footer">
        <Button onPress={() => setArranged(arrangedColumns(columns, { ...preferences, columns: [] }))}>
          {t('grid.columns.reset')}
        </Button>
        <Button
          variant="primary"
          onPress={() => {
            onPreferences({
              ...preferences,
              columns: arranged.map(({ column, ...rest }) => ({ id: column.id, ...rest })),
            })
            onClose()
          }}
        >
          {t('grid.columns.apply')}
        </Button>
      </footer>
    </>
  )
}

function entryAt<T>(entries: readonly T[], index: number): T {
  const entry = entries[index]
  if (entry === undefined) throw new RangeError(`no entry ${String(index)}`)
  return entry
}
