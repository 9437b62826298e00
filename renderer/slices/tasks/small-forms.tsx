import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { day } from '../../../preload/contract/common.ts'
import { taskFields, type Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

interface SmallFormProps {
  readonly id: number
  readonly onClose: () => void
}

interface OfTask {
  readonly task: Task
  readonly onClose: () => void
}

const subjectOf = (task: Task) => ({ record: task.id, basis: task.version, about: task.title })

const reloading = (onClose: () => void) => () => {
  renew(api.tasks.get)
  onClose()
}

/** Ticks a task off with what came of it. */
export function DoneTaskForm({ id, onClose }: SmallFormProps): ReactNode {
  const query = useData(api.tasks.get, { id }, { forForm: true })
  return <QueryView query={query}>{(task) => <DoneTask task={task} onClose={onClose} />}</QueryView>
}

const doneForm = z.strictObject({ answer: taskFields.shape.answer })

function DoneTask({ task, onClose }: OfTask): ReactNode {
  const [opened] = useState(task)
  const { id, version, title } = opened
  const draft = useDraft({ form: 'task.done', ...subjectOf(opened) })
  const { form, ...body } = useRecordForm({
    draft,
    schema: doneForm,
    defaults: { answer: opened.answer },
    path: '',
    onSaved: onClose,
    save: ({ answer }) =>
      send(
        api.tasks.setStatus,
        { id, version, status: 'done', answer },
        { done: t('tasks.ticked', { title }), undo: true, failures: 'caller' },
      ),
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={reloading(onClose)}
      saveLabel={t('tasks.done.save')}
      note={t('visits.log.keys')}
    >
      <p className="field-help">{title}</p>
      <FormTextArea
        control={form.control}
        name="answer"
        label={t('tasks.answer')}
        help={t('tasks.answer.help')}
        rows={5}
      />
    </FormBody>
  )
}

/** Puts a task on another day. */
export function PostponeForm({ id, onClose }: SmallFormProps): ReactNode {
  const query = useData(api.tasks.get, { id }, { forForm: true })
  return <QueryView query={query}>{(task) => <Postpone task={task} onClose={onClose} />}</QueryView>
}

const postponeForm = z.strictObject({ dueOn: day })

function Postpone({ task, onClose }: OfTask): ReactNode {
  const [opened] = useState(task)
  const { id, version, title } = opened
  const draft = useDraft({ form: 'task.postpone', ...subjectOf(opened) })
  const { form, ...body } = useRecordForm({
    draft,
    schema: postponeForm,
    defaults: { dueOn: opened.dueOn ?? '' },
    path: '',
    onSaved: onClose,
    save: ({ dueOn }) =>
      send(
        api.tasks.postpone,
        { id, version, dueOn },
        { done: t('tasks.postponed', { day: formatDayInWeek(dueOn) }), undo: true, failures: 'caller' },
      ),
  })
  return (
    <FormBody {...body} onCancel={onClose} onReload={reloading(onClose)} saveLabel={t('tasks.postpone.save')}>
      <p className="field-help">{title}</p>
      <FormDate
        control={form.control}
        name="dueOn"
        label={t('tasks.postpone.to')}
        leaning="future"
        isRequired
      />
    </FormBody>
  )
}
