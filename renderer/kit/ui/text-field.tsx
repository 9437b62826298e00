import type { ReactNode, Ref } from 'react'
import {
  Group,
  Input,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import { tooLongText } from './too-long.ts'
import { useUnfit } from './typed-text.ts'

interface TextFieldProps
  extends
    FieldProps,
    Pick<
      AriaTextFieldProps,
      | 'value'
      | 'defaultValue'
      | 'onChange'
      | 'onBlur'
      | 'onKeyDown'
      | 'onFocusChange'
      | 'name'
      | 'type'
      | 'inputMode'
      | 'spellCheck'
      | 'isReadOnly'
    > {
  readonly placeholder?: string
  /** More are not cut off but said, and the form around is not saved; for fields that no schema stands behind. */
  readonly charactersMax?: number
  /** Why what stands there can hardly be right, though it can be saved; null while nothing speaks against it. */
  readonly doubt?: string | null
  readonly icon?: ReactNode
  readonly className?: string
  /** Has the keys when its dialog opens. */
  readonly takesFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** What is wrong with the text: what the form says, else that it is too long. */
function useTextError({ label, error, value, charactersMax }: TextFieldProps): string | undefined {
  const length = value?.trim().length ?? 0
  const isTooLong = charactersMax !== undefined && length > charactersMax
  useUnfit(label, isTooLong)
  return error ?? (isTooLong ? tooLongText(length, charactersMax) : undefined)
}

/** One line of text. */
export function TextField({
  placeholder,
  icon,
  className,
  inputRef,
  takesFocus = false,
  doubt,
  ...props
}: TextFieldProps): ReactNode {
  const { label, isLabelHidden, help, error: _, charactersMax: __, ...rest } = props
  const error = useTextError(props)
  return (
    <AriaTextField
      // a line is mostly a name or a number, which no dictionary has
      spellCheck="false"
      {...rest}
      {...(takesFocus && { autoFocus: true })}
      isInvalid={error !== undefined}
      className={classes('field', className)}
    >
      <FieldLabel
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        isRequired={rest.isRequired ?? false}
      />
      <Group className="field-box">
        {icon !== undefined && <span className="field-icon">{icon}</span>}
        <Input
          className="field-input"
          {...(placeholder !== undefined && { placeholder })}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
      </Group>
      <FieldNotes help={help} error={error} doubt={doubt} />
    </AriaTextField>
  )
}

interface TextAreaProps extends Omit<TextFieldProps, 'icon' | 'doubt' | 'type' | 'inputMode' | 'inputRef'> {
  readonly rows?: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  rows = 4,
  placeholder,
  className,
  inputRef,
  takesFocus = false,
  ...props
}: TextAreaProps): ReactNode {
  const { label, isLabelHidden, help, error: _, charactersMax: __, ...rest } = props
  const error = useTextError(props)
  return (
    <AriaTextField
      spellCheck="true"
      {...rest}
      {...(takesFocus && { autoFocus: true })}
      isInvalid={error !== undefined}
      className={classes('field', className)}
    >
      <FieldLabel
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        isRequired={rest.isRequired ?? false}
      />
      <Group className="field-box">
        <AriaTextArea
          className="field-input"
          rows={rows}
          style={{ minHeight: `calc(${String(rows)} * var(--line-body) + var(--space-4) - 2px)` }}
          {...(placeholder !== undefined && { placeholder })}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
      </Group>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
