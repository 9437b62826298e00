import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { colleaguesOf, type Colleague } from '../../kit/data/colleagues.ts'
import { TaskFields } from './task-fields.tsx'
import type { NewFlag } from './task-request.ts'
import { fieldsOf, nobody, noTurn, taskForm, type TaskValues } from './task-values.ts'

const usualDays = 14

interface NewTaskFormProps {
  readonly organisation: Reference | null
  readonly person: Reference | null
  readonly flag?: NewFlag
  readonly onClose: () => void
}

/** What is to be done, until when, and whether it was promised. */
export function NewTaskForm(props: NewTaskFormProps): ReactNode {
  const office = useData(api.office.get, {})
  return (
    <QueryView query={office}>{(known) => <NewTask {...props} colleagues={colleaguesOf(known)} />}</QueryView>
  )
}

interface NewTaskProps extends NewTaskFormProps {
  readonly colleagues: readonly Colleague[]
}

function NewTask({ organisation, person, flag, colleagues, onClose }: NewTaskProps): ReactNode {
  const create = useCommand(api.tasks.create, { done: t('tasks.created'), undo: true, failures: 'caller' })
  const [defaults] = useState((): TaskValues => {
    const me = colleagues.find(({ isMe }) => isMe)
    return {
      title: flag === undefined ? '' : t('guides.flagTitle', { flag: t(`guides.flag.${flag.kind}`) }),
      note: '',
      dueOn: addDays(today(), usualDays),
      answer: '',
      isPromise: false,
      organisation,
      person,
      owner: me ? String(me.id) : nobody,
      status: 'open',
      redFlag: flag?.kind ?? null,
      ...noTurn,
    }
  })
  const draft = useDraft({
    form: 'task.new',
    record: organisation?.id ?? null,
    filledIn: { dueOn: defaults.dueOn, ...(person && { person }) },
    about: organisation?.name ?? '',
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: taskForm,
    defaults,
    onSaved: onClose,
    save: (values) =>
      create.run({
        fields: fieldsOf(values),
        ...(flag?.visitId !== undefined && { visitId: flag.visitId }),
      }),
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <TaskFields control={form.control} colleagues={colleagues} isFlag={flag !== undefined} />
    </FormBody>
  )
}
