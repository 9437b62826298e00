import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form'
import type { z } from 'zod'
import type { Result } from '../../preload/contract/errors.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { fieldFailureText } from '../failures/failure-text.ts'
import { issueText } from './issue-text.ts'

interface RecordFormOptions<Values extends FieldValues, Output> {
  /** The contract's own schema of the fields. */
  readonly schema: z.ZodType<Values, Values>
  readonly defaults: Values
  readonly save: (values: Values) => Promise<Result<Output>>
  readonly onSaved: (output: Output) => void
  /** Where the form's values lie within the command's input, e.g. `fields`, to find its field errors. */
  readonly path?: string
}

export interface RecordForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values, unknown, Values>
  readonly submit: () => void
  readonly isSaving: boolean
  /** What went wrong at saving, apart from single fields. */
  readonly failure: ShownFailure | null
}

/** A form over a schema of the contract: checks while leaving fields, saves once, shows refusals at their fields. */
export function useRecordForm<Values extends FieldValues, Output>({
  schema,
  defaults,
  save,
  onSaved,
  path = 'fields',
}: RecordFormOptions<Values, Output>): RecordForm<Values> {
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const [isSaving, setSaving] = useState(false)
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema, { error: issueText }),
    // react-hook-form wants every part to be optional here; the values are complete
    defaultValues: defaults as DefaultValues<Values>,
    mode: 'onTouched',
  })

  // drawn with the marks of an attempt that was refused, here or where the data are: the keys go to the first
  const { submitCount } = form.formState
  useEffect(() => {
    if (submitCount > 0) document.querySelector<HTMLElement>('.form [aria-invalid="true"]')?.focus()
  }, [submitCount])

  const send = async (values: Values): Promise<void> => {
    setFailure(null)
    setSaving(true)
    try {
      const result = await save(values)
      if (result.ok) {
        onSaved(result.value)
        return
      }
      const { fieldErrors = {} } = result.error
      const names = new Set(Object.keys(defaults))
      const known = Object.entries(fieldErrors).flatMap(([field, messageKey]) => {
        const name = field.startsWith(`${path}.`) ? field.slice(path.length + 1) : field
        return names.has(name) ? [{ name: name as FieldPath<Values>, messageKey }] : []
      })
      for (const { name, messageKey } of known)
        form.setError(name, { type: 'server', message: fieldFailureText(messageKey) })
      setFailure(result.error)
    } finally {
      setSaving(false)
    }
  }

  return { form, isSaving, failure, submit: () => void form.handleSubmit(send)() }
}
