import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { day, line } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { reloading, subjectOf, type OfTask, type SmallFormProps } from './of-task.ts'

/** Says for whom one waits. */
export function WaitForm({ id, onClose }: SmallFormProps): ReactNode {
  const query = useData(api.tasks.get, { id }, { forForm: true })
  return <QueryView query={query}>{(task) => <Wait task={task} onClose={onClose} />}</QueryView>
}

const waitForm = z.strictObject({ waitingFor: line, waitingSince: day })

function Wait({ task, onClose }: OfTask): ReactNode {
  const [opened] = useState(task)
  const { id, version, title } = opened
  const since = opened.waitingSince ?? today()
  const draft = useDraft({ form: 'task.wait', ...subjectOf(opened), filledIn: { waitingSince: since } })
  const { form, ...body } = useRecordForm({
    draft,
    schema: waitForm,
    defaults: { waitingFor: opened.waitingFor, waitingSince: since },
    path: '',
    onSaved: onClose,
    save: (values) =>
      send(
        api.tasks.wait,
        { id, version, ...values },
        { done: t('tasks.waits', { name: values.waitingFor }), undo: true, failures: 'caller' },
      ),
  })
  const { control } = form
  return (
    <FormBody {...body} onCancel={onClose} onReload={reloading(onClose)}>
      <p className="field-help">{title}</p>
      <FormText control={control} name="waitingFor" label={t('tasks.waitingFor')} isRequired />
      <FormDate
        control={control}
        name="waitingSince"
        label={t('tasks.waitingSince')}
        leaning="past"
        isRequired
      />
    </FormBody>
  )
}

/** Hands a task over to another office. */
export function HandOverForm({ id, onClose }: SmallFormProps): ReactNode {
  const query = useData(api.tasks.get, { id }, { forForm: true })
  return <QueryView query={query}>{(task) => <HandOver task={task} onClose={onClose} />}</QueryView>
}

const handOverForm = z.strictObject({ handedTo: line, handedOn: day, receivedOn: day.nullable() })

function HandOver({ task, onClose }: OfTask): ReactNode {
  const [opened] = useState(task)
  const { id, version, title } = opened
  const handedOn = opened.handedOn ?? today()
  const draft = useDraft({ form: 'task.handOver', ...subjectOf(opened), filledIn: { handedOn } })
  const { form, ...body } = useRecordForm({
    draft,
    schema: handOverForm,
    defaults: { handedTo: opened.handedTo, handedOn, receivedOn: opened.receivedOn },
    path: '',
    onSaved: onClose,
    save: (values) =>
      send(
        api.tasks.handOver,
        { id, version, ...values },
        { done: t('tasks.handedOver', { office: values.handedTo }), undo: true, failures: 'caller' },
      ),
  })
  const { control } = form
  return (
    <FormBody {...body} onCancel={onClose} onReload={reloading(onClose)}>
      <p className="field-help">{title}</p>
      <FormText control={control} name="handedTo" label={t('tasks.handedTo')} isRequired />
      <FormDate control={control} name="handedOn" label={t('tasks.handedOn')} leaning="past" isRequired />
      <FormDate
        control={control}
        name="receivedOn"
        label={t('tasks.receivedOn')}
        help={t('tasks.receivedOn.help')}
        leaning="past"
      />
    </FormBody>
  )
}
