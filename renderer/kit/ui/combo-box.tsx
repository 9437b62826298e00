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
import { useTypedText, useUnfit } from './typed-text.ts'

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

const plain = (name: string): string => name.trim().toLocaleLowerCase('de')

/**
 * One record out of many: typing asks the data for it. What is typed and not chosen stays in the field and is no value:
 * as soon as the text is another, so is what is chosen.
 */
export function ComboBox({
  value,
  onChange,
  find,
  placeholder,
  takesFocus = false,
  className,
  ...field
}: ComboBoxProps): ReactNode {
  const [typed, setTyped] = useTypedText(field.label)
  const [isInside, setInside] = useState(takesFocus)
  const [isOpen, setOpen] = useState(false)
  const [found, setFound] = useState<readonly Found[]>([])
  const [hasAsked, setAsked] = useState(false)
  /** Enter was pressed before the answer was there: it is meant for what will come. */
  const isAwaited = useRef(false)
  const [question] = useState(() => new LatestQuestion<readonly Found[]>())
  const chosen = useRef<string | null>(null)
  const isUnchosen = typed !== null && typed.trim() !== ''
  useUnfit(field.label, isUnchosen)
  const error = field.error ?? (isUnchosen && !isInside ? t('ui.combo.unchosen') : undefined)

  const choose = (entry: Found): void => {
    chosen.current = entry.name
    question.forget()
    setTyped(null)
    if (entry.id !== value?.id) onChange(entry)
  }
  /** Whoever types a whole name has chosen it; of two with one name nobody knows which. */
  const chooseNamed = (text: string, entries: readonly Found[]): void => {
    const [only, another] = entries.filter((entry) => plain(entry.name) === plain(text))
    if (only && !another) choose(only)
  }

  const takeOnly = (entries: readonly Found[]): void => {
    const [only, ...others] = entries
    if (only !== undefined && others.length === 0) choose(only)
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
    const isPointedAt = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    if (!isPlain || event.nativeEvent.isComposing || !isUnchosen || isPointedAt) return
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
        // the list writes what was chosen into the field as if it had been typed
        if (text === (typed ?? value?.name ?? '') || text === chosen.current) return
        chosen.current = null
        setTyped(text)
        if (value !== null) onChange(null)
        void ask(text)
      }}
      value={value?.id ?? null}
      onChange={(key) => {
        const entry = found.find((candidate) => candidate.id === key)
        if (entry) choose(entry)
      }}
      onOpenChange={(opens, trigger) => {
        setOpen(opens)
        if (opens && trigger === 'manual') void ask(isUnchosen ? typed : '')
      }}
      onFocus={() => setInside(true)}
      onBlur={() => {
        setInside(false)
        if (isUnchosen) chooseNamed(typed, found)
        else setTyped(null)
      }}
      // otherwise the list would take the text back when the field is left
      allowsCustomValue
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      {...(takesFocus && { autoFocus: true })}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      isInvalid={error !== undefined}
      className={classes('field', className)}
    >
      <FieldLabel {...field} />
      <div className="field-keys" role="presentation" onKeyDownCapture={onKeyDownCapture}>
        <Group className="field-box">
          <Input
            className="field-input"
            spellCheck={false}
            placeholder={placeholder ?? t('ui.combo.placeholder')}
            onKeyDown={(event) => {
              // Esc closes the list first, then the dialog around
              if (event.key === 'Escape' && isOpen) event.stopPropagation()
            }}
          />
          <Button className="field-button">
            <ChevronDownIcon />
          </Button>
        </Group>
      </div>
      <FieldNotes help={field.help} error={error} />
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
