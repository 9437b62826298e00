import { useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { spanUnits } from '../../../preload/contract/lists.ts'
import { FormDate, FormNumber, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'
import type { TaskControl } from './task-values.ts'

interface TurnFieldsProps {
  readonly control: TaskControl
}

/** By when the company hears back, and when it did: of promises, and where a day stands there. */
export function AnswerFields({ control }: TurnFieldsProps): ReactNode {
  const [isPromise, organisation, status, dueOn, answerBy, answeredOn] = useWatch({
    control,
    name: ['isPromise', 'organisation', 'status', 'dueOn', 'answerBy', 'answeredOn'],
  })
  const isOffered = isPromise || answerBy !== null || answeredOn !== null
  if (!isOffered && organisation === null) return null
  const isTooLate = answerBy !== null && dueOn !== null && answerBy < dueOn
  return (
    <>
      <div className="form-row">
        <FormDate control={control} name="answerBy" label={t('tasks.answerBy')} leaning="future" />
        {(status === 'done' || answeredOn !== null || answerBy !== null) && (
          <FormDate control={control} name="answeredOn" label={t('tasks.answeredOn')} leaning="past" />
        )}
      </div>
      {isTooLate && <Notice tone="warning">{t('tasks.answerBy.late')}</Notice>}
    </>
  )
}

/** For whom one waits, to whom it was handed over, and in which rhythm it comes again. */
export function TurnFields({ control }: TurnFieldsProps): ReactNode {
  const [waitingFor, handedTo, every] = useWatch({ control, name: ['waitingFor', 'handedTo', 'every'] })
  const [hasMore, setMore] = useState(waitingFor !== '' || handedTo !== '' || every !== null)
  return (
    <details className="form-more" open={hasMore} onToggle={(event) => setMore(event.currentTarget.open)}>
      <summary>{t('tasks.turn')}</summary>
      <div className="form-row">
        <FormText control={control} name="waitingFor" label={t('tasks.waitingFor')} />
        {waitingFor !== '' && (
          <FormDate control={control} name="waitingSince" label={t('tasks.waitingSince')} leaning="past" />
        )}
      </div>
      <FormText control={control} name="handedTo" label={t('tasks.handedTo')} />
      {handedTo !== '' && (
        <div className="form-row">
          <FormDate control={control} name="handedOn" label={t('tasks.handedOn')} leaning="past" />
          <FormDate control={control} name="receivedOn" label={t('tasks.receivedOn')} leaning="past" />
        </div>
      )}
      <div className="form-row">
        <FormNumber
          control={control}
          name="every"
          label={t('tasks.every')}
          minimum={1}
          maximum={999}
          {...(every !== null && { help: t('tasks.every.help') })}
        />
        <FormSelect
          control={control}
          name="everyUnit"
          label={t('tasks.everyUnit')}
          choices={spanUnits.map((value) => ({ value, label: t(`tasks.everyUnit.${value}`) }))}
        />
      </div>
    </details>
  )
}
