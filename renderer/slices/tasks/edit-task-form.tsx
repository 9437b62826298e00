import { useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { taskStatuses, type Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormSelect, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { DeleteIcon } from '../../kit/ui/icons.ts'
import { HistoryButton } from '../history/index.ts'
import { colleaguesOf, type Colleague } from '../../kit/data/colleagues.ts'
import { TaskFields } from './task-fields.tsx'
import { fieldsOf, taskForm, valuesOf } from './task-values.ts'
import { removeTask, saidWithNext } from './task-commands.ts'

interface EditTaskFormProps {
  readonly id: number
  readonly onClose: () => void
}

/** A task with all it says, to be changed, answered, given away or deleted. */
export function EditTaskForm({ id, onClose }: EditTaskFormProps): ReactNode {
  const task = useData(api.tasks.get, { id }, { forForm: true })
  const office = useData(api.office.get, {})
  return (
    <QueryView query={task}>
      {(known) => (
        <QueryView query={office}>
          {(people) => (
            <EditTask task={known} colleagues={colleaguesOf(people, known.owner)} onClose={onClose} />
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

interface EditTaskProps {
  readonly task: Task
  readonly colleagues: readonly Colleague[]
  readonly onClose: () => void
}

function EditTask({ task, colleagues, onClose }: EditTaskProps): ReactNode {
  const [opened] = useState(task)
  const update = useCommand(api.tasks.update, { undo: true, failures: 'caller' })
  const draft = useDraft({
    form: 'task.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.title,
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: taskForm,
    defaults: valuesOf(opened),
    onSaved: onClose,
    save: (values) =>
      update.run(
        { id: opened.id, version: opened.version, fields: fieldsOf(values), status: values.status },
        { done: ({ nextOn }) => saidWithNext(t('tasks.saved'), nextOn) },
      ),
  })
  const { control } = form
  const status = useWatch({ control, name: 'status' })
  const remove = async (): Promise<void> => {
    if (!(await removeTask(opened))) return
    draft.drop()
    onClose()
  }
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.tasks.get)
        onClose()
      }}
      actions={
        <>
          <HistoryButton entity="task" id={opened.id} onRestored={onClose} />
          <Button variant="quiet" icon={<DeleteIcon />} onPress={() => void remove()}>
            {t('tasks.remove')}
          </Button>
        </>
      }
    >
      <TaskFields control={control} colleagues={colleagues} isFlag={opened.redFlag !== null} />
      <FormSelect
        control={control}
        name="status"
        label={t('tasks.status')}
        choices={taskStatuses.map((value) => ({ value, label: t(`tasks.status.${value}`) }))}
      />
      {(status === 'done' || opened.answer !== '') && (
        <FormTextArea
          control={control}
          name="answer"
          label={t('tasks.answer')}
          help={t('tasks.answer.help')}
          rows={3}
        />
      )}
    </FormBody>
  )
}
