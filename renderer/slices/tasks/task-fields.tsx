import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { Reference } from '../../../preload/contract/common.ts'
import { redFlagKinds } from '../../../preload/contract/tasks.ts'
import { FormCheckbox, FormDate, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { OrganisationField, PersonField } from '../visits/index.ts'
import { AnswerFields, TurnFields } from './turn-fields.tsx'
import { colleagueText, type Colleague } from '../../kit/data/colleagues.ts'
import { nobody, type TaskControl } from './task-values.ts'

interface TaskFieldsProps {
  readonly control: TaskControl
  readonly colleagues: readonly Colleague[]
  /** It warns of something, which can be said otherwise. */
  readonly isFlag: boolean
}

/** What is to be done, until when, for which company, with whom and by whom. */
export function TaskFields({ control, colleagues, isFlag }: TaskFieldsProps): ReactNode {
  return (
    <>
      <FormText control={control} name="title" label={t('tasks.title')} spellCheck="true" isRequired />
      {isFlag && (
        <FormSelect
          control={control}
          name="redFlag"
          label={t('guides.redFlag')}
          mayBeEmpty
          choices={redFlagKinds.map((value) => ({ value, label: t(`guides.flag.${value}`) }))}
        />
      )}
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
      <AnswerFields control={control} />
      <FormTextArea control={control} name="note" label={t('tasks.note')} rows={3} />
      <TurnFields control={control} />
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
