import { useState, type ReactNode } from 'react'
import type { DraftForm } from '../../../preload/contract/drafts.ts'
import type { CommandCall } from '../data/api.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { useCommand } from '../data/use-command.ts'
import { today } from '../i18n/calendar.ts'
import { t } from '../i18n/translate.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormBody, FormDialog } from './form-dialog.tsx'
import { useDraft } from './use-draft.ts'
import { useFields } from './use-fields.ts'

interface Ending {
  readonly id: number
  readonly version: number
  readonly validTo: string
}

interface EndFormProps {
  /** What ends, as it was when the dialog opened. */
  readonly record: { readonly id: number; readonly version: number }
  /** What it is called in a list of drafts. */
  readonly about: string
  readonly form: DraftForm
  readonly command: CommandCall<Ending, unknown>
  readonly words: {
    readonly title: string
    /** What ends and what stays. */
    readonly what: string
    readonly lastDay: string
    readonly now: string
    readonly done: string
  }
  readonly onClose: () => void
}

/** Ends something that held for a time on its last day, today unless said otherwise; closed without a record. */
export function EndDialog({
  record,
  ...props
}: Omit<EndFormProps, 'record'> & { readonly record: EndFormProps['record'] | null }): ReactNode {
  return (
    <FormDialog title={props.words.title} isOpen={record !== null} onClose={props.onClose} size="small">
      {record && <EndForm record={record} {...props} />}
    </FormDialog>
  )
}

function EndForm({ record, about, form, command, words, onClose }: EndFormProps): ReactNode {
  const [{ id, version }] = useState(record)
  const draft = useDraft({ form, record: id, basis: version, about })
  const { values, change, current } = useFields<{ validTo: string | null }>(draft, { validTo: today() })
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const end = useCommand(command, { done: words.done, undo: true, failures: 'caller' })
  const submit = async (): Promise<void> => {
    const { validTo } = current()
    if (validTo === null) return
    const result = await end.run({ id, version, validTo })
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={end.isRunning}
      failure={failure}
      saveLabel={words.now}
    >
      <p>{words.what}</p>
      <DateField
        label={words.lastDay}
        value={values.validTo}
        onChange={(validTo) => change({ validTo })}
        isRequired
        {...(values.validTo === null && { error: t('form.missing') })}
      />
    </FormBody>
  )
}
