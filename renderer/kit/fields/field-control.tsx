import type { ReactNode } from 'react'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import type { Field } from '../../../preload/contract/fields.ts'
import {
  FormChoices,
  FormDate,
  FormNumber,
  FormSelect,
  FormText,
  FormTextArea,
} from '../form/form-fields.tsx'

interface FieldControlProps<Values extends FieldValues> {
  readonly field: Pick<Field, 'kind' | 'empty' | 'choices' | 'number' | 'leaning'>
  readonly control: Control<Values, unknown, Values>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly help?: string
  readonly choiceText: (value: string) => string
}

/** The control in which a value of this kind is entered. */
export function FieldControl<Values extends FieldValues>({
  field: { kind, empty, choices = [], number, leaning },
  choiceText,
  ...usual
}: FieldControlProps<Values>): ReactNode {
  const offered = choices.map((value) => ({ value, label: choiceText(value) }))
  switch (kind) {
    case 'text':
      return <FormTextArea {...usual} rows={3} />
    case 'number':
      return <FormNumber {...usual} {...numberProps(number)} />
    case 'day':
    case 'partialDay':
      return (
        <FormDate {...usual} {...(leaning !== undefined && { leaning })} isPartial={kind === 'partialDay'} />
      )
    case 'choice':
    case 'yesNo':
      return <FormSelect {...usual} choices={offered} mayBeEmpty={empty === null} />
    case 'choices':
      return <FormChoices {...usual} choices={offered} />
    case 'own':
      return <FormText {...usual} />
    default:
      return <FormText {...usual} kind={kind} />
  }
}

function numberProps(number: Field['number']) {
  if (number === undefined) return {}
  const { minimum, maximum, decimals, unit } = number
  return { minimum, maximum, decimals, ...(unit !== '' && { unit }) }
}
