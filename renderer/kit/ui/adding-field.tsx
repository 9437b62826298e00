import './adding-field.css'
import type { ReactNode, RefObject } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { Button } from './button.tsx'
import { AddIcon } from './icons.ts'
import { TextField } from './text-field.tsx'

interface AddingFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly addLabel: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Takes what was typed, where it can be taken: by Enter, by the button, and when the field is left. */
  readonly onAdd: () => void
  readonly spellCheck?: 'true'
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

/** A line of which Enter makes one more of what stands above it. */
export function AddingField({
  label,
  placeholder,
  addLabel,
  typed,
  onType,
  onAdd,
  ...input
}: AddingFieldProps): ReactNode {
  const isTyped = typed.trim() !== ''
  return (
    <div className="adding-field">
      <TextField
        label={label}
        isLabelHidden
        placeholder={placeholder}
        value={typed}
        onChange={onType}
        onBlur={onAdd}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && isTyped) {
            event.preventDefault()
            onAdd()
          } else event.continuePropagation()
        }}
        charactersMax={lineMax}
        {...input}
      />
      {isTyped && (
        <Button size="small" icon={<AddIcon />} onPress={onAdd}>
          {addLabel}
        </Button>
      )}
    </div>
  )
}
