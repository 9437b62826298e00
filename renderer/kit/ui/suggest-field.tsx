import './popover.css'
import { useRef, useState, type ReactNode } from 'react'
import { ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { LatestQuestion } from './latest-question.ts'

export interface Suggestion {
  /** What is put into the field. */
  readonly value: string
  readonly name: string
}

interface SuggestFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Asks for what goes with the typed text; nothing is asked for an empty field. */
  readonly find: (text: string) => Promise<readonly Suggestion[]>
  readonly placeholder?: string
  readonly className?: string
}

/** One line of text that offers values as the person types; what is typed stays, whether offered or not. */
export function SuggestField({
  value,
  onChange,
  onBlur,
  find,
  placeholder,
  className,
  ...field
}: SuggestFieldProps): ReactNode {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  /** Keeps the list open while the answer is on its way: it would not open by itself when that comes. */
  const [isTyping, setTyping] = useState(false)
  const chosen = useRef<string | null>(null)
  const [question] = useState(() => new LatestQuestion<readonly Suggestion[]>())
  const ask = async (text: string): Promise<void> => {
    const suggestions =
      text.trim() === '' ? [] : await question.ask(() => find(text)).catch((): readonly Suggestion[] => [])
    if (suggestions === null) return
    // nothing to choose from: what stands in the field is all there is
    const isSettled = suggestions.every((suggestion) => suggestion.value === text.trim())
    setFound(isSettled ? [] : suggestions)
    setTyping(!isSettled)
  }
  return (
    <ComboBox
      allowsCustomValue
      items={found}
      inputValue={value}
      onInputChange={(text) => {
        // the list writes what was chosen into the field as if it had been typed
        if (text === value || text === chosen.current) return
        chosen.current = null
        setTyping(true)
        onChange(text)
        if (text.trim() === '') question.forget()
        void ask(text)
      }}
      value={null}
      onChange={(key) => {
        if (key === null) return
        chosen.current = String(key)
        question.forget()
        setTyping(false)
        setFound([])
        onChange(String(key))
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={isTyping}
      {...(onBlur !== undefined && { onBlur })}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      isInvalid={field.error !== undefined}
      className={classes('field', className)}
    >
      <FieldLabel {...field} />
      <Group className="field-box">
        <Input
          className="field-input"
          spellCheck={false}
          {...(placeholder !== undefined && { placeholder })}
        />
      </Group>
      <FieldNotes help={field.help} error={field.error} />
      <Popover className="popover popover-list" offset={4}>
        <ListBox<Suggestion>
          className="list-box"
          renderEmptyState={() => <p className="list-empty">{t('ui.loading')}</p>}
        >
          {(suggestion) => (
            <ListBoxItem id={suggestion.value} textValue={suggestion.value} className="list-item">
              <span className="list-item-text">
                {suggestion.value}
                <span className="list-item-note">{suggestion.name}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
