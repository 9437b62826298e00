import { useState, type ReactNode } from 'react'
import { taskFields } from '../../../preload/contract/tasks.ts'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormCheckbox, FormDate, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { z } from 'zod'

const formSchema = z.strictObject({
  title: taskFields.shape.title,
  dueOn: taskFields.shape.dueOn,
  isPromise: z.boolean(),
})

const usualDays = 14

interface NewTaskFormProps {
  readonly organisation: Reference | null
  readonly onClose: () => void
}

/** What is to be done, until when, and whether it was promised. */
export function NewTaskForm({ organisation, onClose }: NewTaskFormProps): ReactNode {
  const create = useCommand(api.tasks.create, { done: t('tasks.created'), undo: true, failures: 'caller' })
  const [defaults] = useState(() => ({ title: '', dueOn: addDays(today(), usualDays), isPromise: false }))
  const draft = useDraft({
    form: 'task.new',
    record: organisation?.id ?? null,
    filledIn: { dueOn: defaults.dueOn },
    about: organisation?.name ?? '',
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: formSchema,
    defaults,
    onSaved: onClose,
    save: ({ title, dueOn, isPromise }) =>
      create.run({
        fields: {
          kind: isPromise ? 'promise' : 'task',
          title,
          dueOn,
          note: '',
          organisationId: organisation?.id ?? null,
          ownerId: null,
        },
      }),
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      {organisation && <p className="field-help">{organisation.name}</p>}
      <FormText control={form.control} name="title" label={t('tasks.title')} spellCheck="true" isRequired />
      <FormDate control={form.control} name="dueOn" label={t('tasks.dueOn')} leaning="future" />
      <FormCheckbox control={form.control} name="isPromise" label={t('tasks.isPromise')} />
    </FormBody>
  )
}
