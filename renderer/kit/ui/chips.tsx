import './chips.css'
import type { ReactNode } from 'react'
import { Button, Label, Tag, TagGroup, TagList, Text } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { CheckIcon, SmallCloseIcon } from './icons.ts'

export interface Chip {
  readonly id: string
  readonly label: string
  readonly note?: string
}

interface ChipsProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly chips: readonly Chip[]
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
  /** One at a time, or as many as apply. */
  readonly mode?: 'single' | 'multiple'
  /** Said when there is none. */
  readonly empty?: string
  readonly help?: string
  readonly error?: string
}

/** Choices as chips, for a handful of values; arrow keys move, Space or Enter chooses. */
export function Chips({
  label,
  isLabelHidden = false,
  chips,
  selected,
  onChange,
  mode = 'multiple',
  empty,
  help,
  error,
}: ChipsProps): ReactNode {
  return (
    <TagGroup
      className="chips"
      // without chips it is a mere group, of which ARIA allows no choice
      selectionMode={chips.length === 0 ? 'none' : mode}
      disallowEmptySelection={mode === 'single'}
      // Esc leaves the dialog around, it does not take back what was chosen
      escapeKeyBehavior="none"
      selectedKeys={selected}
      onSelectionChange={(keys) => {
        onChange(new Set(keys === 'all' ? chips.map((chip) => chip.id) : [...keys].map(String)))
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <TagList
        className="chip-list"
        items={chips}
        {...(empty !== undefined && { renderEmptyState: () => <span className="field-help">{empty}</span> })}
      >
        {(chip) => (
          <Tag id={chip.id} textValue={chip.label} className="chip">
            {({ isSelected }) => (
              <>
                {isSelected && mode === 'multiple' && <CheckIcon aria-hidden="true" />}
                {chip.label}
                {chip.note !== undefined && chip.note !== '' && (
                  <span className="chip-note">{chip.note}</span>
                )}
              </>
            )}
          </Tag>
        )}
      </TagList>
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      {error !== undefined && (
        <Text slot="errorMessage" className="field-error">
          {error}
        </Text>
      )}
    </TagGroup>
  )
}

interface RemovableChipsProps {
  readonly label: string
  readonly chips: readonly Chip[]
  /** Left out: they only stand there. */
  readonly onRemove?: (id: string) => void
}

/** Chosen values that can be taken away again with their cross or with Delete. */
export function RemovableChips({ label, chips, onRemove }: RemovableChipsProps): ReactNode {
  return (
    <TagGroup
      className="chips"
      aria-label={label}
      {...(onRemove && {
        onRemove: (keys) => {
          for (const key of keys) onRemove(String(key))
        },
      })}
    >
      <TagList className="chip-list" items={chips}>
        {(chip) => (
          <Tag id={chip.id} textValue={chip.label} className="chip">
            {chip.label}
            {onRemove && (
              <Button slot="remove" className="chip-remove" aria-label={t('ui.remove', { name: chip.label })}>
                <SmallCloseIcon />
              </Button>
            )}
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
