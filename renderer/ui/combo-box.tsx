import './popover.css'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { ChevronDownIcon } from './icons.ts'
import { LatestQuestion } from './latest-question.ts'

export interface Found {
  readonly id: number
  readonly name: string
  readonly note?: string
}

interface ComboBoxProps extends FieldProps {
  /** What is chosen, or null. */
  readonly value: { readonly id: number; readonly name: string } | null
  readonly onChange: (chosen: Found | null) => void
  /** Asks for the entries that go with what was typed; umlauts are folded where the records are. */
  readonly find: (text: string) => Promise<readonly Found[]>
  readonly placeholder?: string
  readonly takesFocus?: boolean
  readonly className?: string
}

/** One record out of many: typing asks the data for it. */
export function ComboBox({
  value,
  onChange,
  find,
  placeholder,
  takesFocus = false,
  className,
  ...field
}: ComboBoxProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const [found, setFound] = useState<readonly Found[]>([])
  const [hasAsked, setAsked] = useState(false)
  /** Enter was pressed before the answer was there: it is meant for what will come. */
  const isAwaited = useRef(false)
  const [question] = useState(() => new LatestQuestion<readonly Found[]>())

  const takeOnly = (entries: readonly Found[]): void => {
    const [only, ...others] = entries
    if (only === undefined || others.length > 0) return
    onChange(only)
    setTyped(null)
  }
  const ask = async (text: string): Promise<void> => {
    isAwaited.current = false
    const entries = await question.ask(() => find(text)).catch(() => [])
    if (entries === null) return
    setFound(entries)
    setAsked(true)
    if (isAwaited.current) takeOnly(entries)
    isAwaited.current = false
  }
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.shiftKey && !event.altKey
    const isTyped = typed !== null && typed.trim() !== '' && typed !== value?.name
    const isPointedAt = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    if (!isPlain || event.nativeEvent.isComposing || !isTyped || isPointedAt) return
    // the component would empty the field, the form would be sent without it
    event.preventDefault()
    event.stopPropagation()
    if (question.isOpen) isAwaited.current = true
    else takeOnly(found)
  }

  return (
    <AriaComboBox
      items={found}
      inputValue={typed ?? value?.name ?? ''}
      onInputChange={(text) => {
        setTyped(text)
        if (text === '' && value !== null) onChange(null)
        void ask(text)
      }}
      value={value?.id ?? null}
      onChange={(key) => {
        const entry = found.find((candidate) => candidate.id === key)
        if (!entry) return
        onChange(entry)
        setTyped(null)
      }}
      onOpenChange={(isOpen, trigger) => {
        if (isOpen && trigger === 'manual') void ask('')
      }}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      {...(takesFocus && { autoFocus: true })}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      isInvalid={field.error !== undefined}
      className={classes('field', className)}
    >
      <FieldLabel {...field} />
      <div className="field-keys" role="presentation" onKeyDownCapture={onKeyDownCapture}>
        <Group className="field-box">
          <Input
            className="field-input"
            spellCheck={false}
            placeholder={placeholder ?? t('ui.combo.placeholder')}
          />
          <Button className="field-button">
            <ChevronDownIcon />
          </Button>
        </Group>
      </div>
      <FieldNotes help={field.help} error={field.error} />
      <Popover className="popover popover-list" offset={4}>
        <ListBox<Found>
          className="list-box"
          renderEmptyState={() => (
            <p className="list-empty">{hasAsked ? t('ui.combo.nothing') : t('ui.combo.type')}</p>
          )}
        >
          {(entry) => (
            <ListBoxItem id={entry.id} textValue={entry.name} className="list-item">
              <span className="list-item-text">
                {entry.name}
                {entry.note !== undefined && entry.note !== '' && (
                  <span className="list-item-note">{entry.note}</span>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
