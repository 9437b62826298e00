import type { ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import { z } from 'zod'
import { reference, type Reference } from '../../../preload/contract/common.ts'
import { taskFields, taskStatuses, type Task, type tasks } from '../../../preload/contract/tasks.ts'
import type { InputOf } from '../../../preload/contract/define.ts'
import { FormCheckbox, FormDate, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { OrganisationField, PersonField } from '../visits/index.ts'
import { colleagueText, type Colleague } from '../../kit/data/colleagues.ts'

export const nobody = 'nobody'

/** What the forms of a task hold: records with their names, the owner as the choice of a list. */
export const taskForm = z.strictObject({
  title: taskFields.shape.title,
  note: taskFields.shape.note,
  dueOn: taskFields.shape.dueOn,
  answer: taskFields.shape.answer,
  isPromise: z.boolean(),
  organisation: reference.nullable(),
  person: reference.nullable(),
  owner: z.string(),
  status: z.enum(taskStatuses),
})
export type TaskValues = z.infer<typeof taskForm>
type TaskControl = Control<TaskValues, unknown, TaskValues>

export const valuesOf = (task: Task): TaskValues => ({
  title: task.title,
  note: task.note,
  dueOn: task.dueOn,
  answer: task.answer,
  isPromise: task.kind === 'promise',
  organisation: task.organisation,
  person: task.person,
  owner: task.owner === null ? nobody : String(task.owner.id),
  status: task.status,
})

export const fieldsOf = (values: TaskValues): InputOf<(typeof tasks)['create']>['fields'] => ({
  kind: values.isPromise ? 'promise' : 'task',
  title: values.title,
  note: values.note,
  dueOn: values.dueOn,
  answer: values.answer,
  organisationId: values.organisation?.id ?? null,
  personId: values.person?.id ?? null,
  ownerId: values.owner === nobody ? null : Number(values.owner),
})

interface TaskFieldsProps {
  readonly control: TaskControl
  readonly colleagues: readonly Colleague[]
}

/** What is to be done, until when, for which company, with whom and by whom. */
export function TaskFields({ control, colleagues }: TaskFieldsProps): ReactNode {
  return (
    <>
      <FormText control={control} name="title" label={t('tasks.title')} spellCheck="true" isRequired />
      <div className="form-row">
        <FormDate control={control} name="dueOn" label={t('tasks.dueOn')} leaning="future" />
        <FormSelect
          control={control}
          name="owner"
          label={t('tasks.owner')}
          choices={[
            ...colleagues.map((colleague) => ({
              value: String(colleague.id),
              label: colleagueText(colleague),
            })),
            { value: nobody, label: t('tasks.owner.nobody') },
          ]}
        />
      </div>
      <div className="form-row">
        <CompanyField control={control} />
        <WithField control={control} />
      </div>
      <FormCheckbox control={control} name="isPromise" label={t('tasks.isPromise')} />
      <FormTextArea control={control} name="note" label={t('tasks.note')} rows={3} />
    </>
  )
}

function CompanyField({ control }: { readonly control: TaskControl }): ReactNode {
  const { field } = useController({ control, name: 'organisation' })
  const chosen: Reference | null = field.value
  return <OrganisationField value={chosen} onChange={field.onChange} isRequired={false} />
}

function WithField({ control }: { readonly control: TaskControl }): ReactNode {
  const { field } = useController({ control, name: 'person' })
  return <PersonField label={t('tasks.person')} value={field.value} onChange={field.onChange} />
}
