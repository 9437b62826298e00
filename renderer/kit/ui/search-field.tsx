import type { ReactNode, Ref } from 'react'
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { SearchIcon, SmallCloseIcon } from './icons.ts'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: (value: string) => void
  readonly takesFocus?: boolean
  /** A list of what was found stands right below; the arrow keys are at the entry `activeId`. */
  readonly list?: { readonly id: string; readonly activeId?: string }
  readonly className?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A field to narrow a list with; Esc empties it. */
export function SearchField({
  label,
  placeholder,
  className,
  inputRef,
  onSubmit,
  takesFocus = false,
  list,
  ...rest
}: SearchFieldProps): ReactNode {
  return (
    <AriaSearchField
      {...rest}
      aria-label={label}
      {...(takesFocus && { autoFocus: true })}
      {...(onSubmit && { onSubmit })}
      className={classes('field', 'search-field', className)}
    >
      <Group className="field-box">
        <span className="field-icon">
          <SearchIcon />
        </span>
        <Input
          className="field-input"
          placeholder={placeholder ?? label}
          spellCheck={false}
          {...(list && {
            role: 'combobox',
            'aria-expanded': true,
            'aria-haspopup': 'listbox',
            'aria-autocomplete': 'list',
            'aria-controls': list.id,
            'aria-activedescendant': list.activeId,
          })}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
        {rest.value !== '' && (
          <Button className="field-button" aria-label={t('ui.clear')}>
            <SmallCloseIcon />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  )
}
