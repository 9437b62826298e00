import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form'
import type { z } from 'zod'
import type { Result } from '../../../preload/contract/errors.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { fieldFailureText } from '../failures/failure-text.ts'
import { issueText, tooLongIssues } from './issue-text.ts'
import type { FormDraft } from './use-draft.ts'
import { openedWith } from './use-fields.ts'

interface RecordFormOptions<Values extends FieldValues, Output> {
  /** Where what is typed is kept until it is saved. */
  readonly draft: FormDraft
  /** The contract's own schema of the fields. */
  readonly schema: z.ZodType<Values, Values>
  readonly defaults: Values
  readonly save: (values: Values) => Promise<Result<Output>>
  readonly onSaved: (output: Output) => void
  /** Where the form's values lie within the command's input, e.g. `fields`, to find its field errors. */
  readonly path?: string
}

export interface RecordForm<Values extends FieldValues> {
  readonly draft: FormDraft
  readonly form: UseFormReturn<Values, unknown, Values>
  readonly submit: () => void
  readonly isSaving: boolean
  /** What went wrong at saving, apart from single fields. */
  readonly failure: ShownFailure | null
}

/** A form over a schema of the contract: checks while leaving fields, saves once, shows refusals at their fields. */
export function useRecordForm<Values extends FieldValues, Output>({
  draft,
  schema,
  defaults,
  save,
  onSaved,
  path = 'fields',
}: RecordFormOptions<Values, Output>): RecordForm<Values> {
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [fresh] = useState(defaults)
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema, { error: issueText }),
    // react-hook-form wants every part to be optional here; the values are complete
    defaultValues: openedWith(draft, fresh) as DefaultValues<Values>,
    mode: 'onTouched',
  })
  useKept(form, draft, fresh)
  useTooLong(form, schema)

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
        draft.drop()
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

  return { draft, form, isSaving, failure, submit: () => void form.handleSubmit(send)() }
}

/** Keeps every value that differs from what is on record, and begins anew with the draft. */
function useKept<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, Values>,
  draft: FormDraft,
  fresh: Values,
): void {
  const { round, note } = draft
  const begin = useEffectEvent(() => form.reset(openedWith(draft, fresh)))
  useEffect(() => {
    if (round > 0) begin()
  }, [round])
  // before any field takes up what was typed into it and not left, which it does once it is there
  useLayoutEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          for (const [field, value] of Object.entries(fresh)) note(field, values[field], value)
        },
      }),
    [form, note, fresh],
  )
}

/** Says at once, not only when the field is left, that a text is longer than may be saved. */
function useTooLong<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, Values>,
  schema: z.ZodType<Values, Values>,
): void {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const parsed = schema.safeParse(values, { error: issueText })
          const tooLong = new Map(parsed.success ? [] : tooLongIssues(parsed.error.issues))
          for (const field of Object.keys(values) as FieldPath<Values>[]) {
            const message = tooLong.get(field)
            const before = form.getFieldState(field).error
            if (message !== undefined) form.setError(field, { type: 'too_big', message })
            else if (before?.type === 'too_big') form.clearErrors(field)
          }
        },
      }),
    [form, schema],
  )
}
