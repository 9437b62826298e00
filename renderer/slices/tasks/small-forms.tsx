import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { day } from '../../../preload/contract/common.ts'
import { taskFields } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { reloading, subjectOf, type OfTask, type SmallFormProps } from './of-task.ts'
import { saidWithNext } from './task-commands.ts'

/** Ticks a task off with what came of it. */
export function DoneTaskForm({ id, onClose }: SmallFormProps): ReactNode {
  const query = useData(api.tasks.get, { id }, { forForm: true })
  return <QueryView query={query}>{(task) => <DoneTask task={task} onClose={onClose} />}</QueryView>
}

const doneForm = z.strictObject({ answer: taskFields.shape.answer, answeredOn: day.nullable() })

function DoneTask({ task, onClose }: OfTask): ReactNode {
  const [opened] = useState(task)
  const { id, version, title, organisation } = opened
  const isTold = opened.kind === 'promise' && organisation !== null
  const draft = useDraft({
    form: 'task.done',
    ...subjectOf(opened),
    ...(isTold && opened.answeredOn === null && { filledIn: { answeredOn: today() } }),
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: doneForm,
    // whoever ticks off a promise has mostly told the company
    defaults: { answer: opened.answer, answeredOn: opened.answeredOn ?? (isTold ? today() : null) },
    path: '',
    onSaved: onClose,
    save: ({ answer, answeredOn }) =>
      send(
        api.tasks.setStatus,
        { id, version, status: 'done', answer, answeredOn },
        {
          done: ({ nextOn }) => saidWithNext(t('tasks.ticked', { title }), nextOn),
          undo: true,
          failures: 'caller',
        },
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
      {organisation !== null && (
        <FormDate
          control={form.control}
          name="answeredOn"
          label={t('tasks.answeredOn')}
          help={t('tasks.answeredOn.help')}
          leaning="past"
        />
      )}
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
