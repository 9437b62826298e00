import { useState, type ReactNode } from 'react'
import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { undoLastChange } from '../../kit/data/history.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'
import {
  BulkDistributionList,
  BulkGroup,
  BulkOwner,
  BulkSpan,
  BulkTag,
  BulkTheme,
  BulkTurn,
  BulkValue,
} from './bulk-fields.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import { bulkValues, canBeEmpty, changeOf, emptyBulk, type BulkValues } from './bulk-values.ts'
import type { BulkKind, ListedRecords } from './record-list.ts'
import { recordsText } from './words.ts'

interface BulkDialogProps {
  readonly definition: ListedRecords
  readonly records: RecordSelection
  readonly count: number
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What it begins with; left out: the first that can be done. */
  readonly kind?: BulkKind
}

/** Says what was changed, and offers to take it back. */
export function sayChanged(records: string, isUndone: boolean): void {
  showToast({
    tone: 'success',
    title: t('lists.bulk.done', { records }),
    ...(isUndone && {
      action: { label: t('app.undo'), run: () => void undoLastChange(), isHistory: true },
    }),
  })
}

/** One change for every selected record, shown before it is made. */
export function BulkDialog({ isOpen, ...rest }: BulkDialogProps): ReactNode {
  const title = t('lists.bulk.title', { records: recordsText(rest.definition.list, rest.count) })
  return (
    <FormDialog title={title} isOpen={isOpen} onClose={rest.onClose} size="small">
      <BulkForm {...rest} />
    </FormDialog>
  )
}

function BulkForm({ definition, records, onClose, kind }: Omit<BulkDialogProps, 'isOpen'>): ReactNode {
  const { list, face, many } = definition
  // what was selected when the dialog opened
  const [selection] = useState(records)
  const change = useCommand(api.lists.change, { failures: 'caller' })
  const draft = useDraft({
    form: 'records.change',
    record: null,
    thing: kind === undefined ? list : `${list} ${kind}`,
  })
  const { form, ...body } = useRecordForm<BulkValues, { readonly changed: number }>({
    draft,
    schema: bulkValues.refine((values) => changeOf(values, many) !== null, {
      path: ['value'],
      error: () => t('lists.bulk.missing'),
    }),
    defaults: emptyBulk(many, kind),
    save: async (values) => {
      const wanted = changeOf(values, many)
      if (wanted === null) throw new TypeError('the form was not complete')
      const saved = await change.run({ list, selection, change: wanted })
      if (saved.ok) sayChanged(recordsText(list, saved.value.changed), saved.value.changed > 0)
      return saved
    },
    onSaved: onClose,
  })
  const values = form.watch()
  const { control } = form
  const wanted = changeOf(values, many)
  const field = many.fields[values.field]
  const isOfField = values.kind === 'set' || values.kind === 'empty'
  const offered = Object.entries(many.fields).filter(([, one]) => values.kind !== 'empty' || canBeEmpty(one))
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('lists.bulk.apply')}>
      <FormSelect
        control={control}
        name="kind"
        label={t('lists.bulk.kind')}
        choices={many.kinds.map((value) => ({ value, label: t(`lists.bulk.kind.${value}`) }))}
      />
      {isOfField && (
        <FormSelect
          control={control}
          name="field"
          label={t('list.filter.column')}
          choices={offered
            .map(([value]) => ({ value, label: face.title(value) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))}
        />
      )}
      {values.kind === 'set' && field && (
        <BulkValue
          key={values.field}
          control={control}
          field={field}
          choiceText={(value) => face.choiceText(values.field, value)}
          special={many.control && ((props) => many.control?.(values.field, props))}
        />
      )}
      {(values.kind === 'addTag' || values.kind === 'removeTag') && (
        <BulkTag control={control} isNewOffered={values.kind === 'addTag'} />
      )}
      {(values.kind === 'addTheme' || values.kind === 'removeTheme') && <BulkTheme control={control} />}
      {values.kind === 'assign' && <BulkOwner control={control} mayBeNobody={list === 'task'} />}
      {values.kind === 'postpone' && <BulkSpan control={control} />}
      {(values.kind === 'wait' || values.kind === 'handOver' || values.kind === 'receive') && (
        <BulkTurn control={control} kind={values.kind} />
      )}
      {values.kind === 'addToGroup' && <BulkGroup control={control} />}
      {values.kind === 'addToDistributionList' && <BulkDistributionList control={control} />}
      {values.kind === 'addTask' && (
        <>
          <FormText control={control} name="title" label={t('tasks.title')} isRequired />
          <FormTextArea control={control} name="note" label={t('organisations.field.note')} rows={2} />
          <FormDate control={control} name="dueOn" label={t('tasks.dueOn')} leaning="future" />
        </>
      )}
      {wanted && <BulkPreview list={list} face={face} selection={selection} change={wanted} />}
    </FormBody>
  )
}
