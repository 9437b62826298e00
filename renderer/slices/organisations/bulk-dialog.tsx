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
import { useOwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { showToast } from '../../kit/ui/toast.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import { BulkTag, BulkTheme, BulkValue } from './bulk-fields.tsx'
import {
  bulkFieldNames,
  bulkFieldOf,
  bulkKinds,
  bulkValues,
  canBeEmpty,
  changeOf,
  type BulkValues,
} from './bulk-values.ts'
import { useOrganisationFace } from './list-face.ts'

interface BulkDialogProps {
  readonly records: RecordSelection
  readonly count: number
  readonly isOpen: boolean
  readonly onClose: () => void
}

function sayChanged(count: number): void {
  showToast({
    tone: 'success',
    title: t('organisations.bulk.done', { count }),
    ...(count > 0 && {
      action: { label: t('app.undo'), run: () => void undoLastChange(), isHistory: true },
    }),
  })
}

/** One change for every selected company, shown before it is made. */
export function BulkDialog({ isOpen, ...rest }: BulkDialogProps): ReactNode {
  const title = t('organisations.bulk.title', { count: rest.count })
  return (
    <FormDialog title={title} isOpen={isOpen} onClose={rest.onClose} size="small">
      <BulkForm {...rest} />
    </FormDialog>
  )
}

function BulkForm({ records, onClose }: Omit<BulkDialogProps, 'isOpen'>): ReactNode {
  // what was selected when the dialog opened
  const [selection] = useState(records)
  const change = useCommand(api.organisations.change, { failures: 'caller' })
  const face = useOrganisationFace()
  const own = useOwnFields('organisation')
  const draft = useDraft({ form: 'organisations.change', record: null })
  const defaults: BulkValues = {
    kind: 'set',
    field: 'district',
    value: '',
    tag: '',
    themeId: null,
    title: '',
    note: '',
    dueOn: null,
  }
  const { form, ...body } = useRecordForm<BulkValues, { readonly changed: number }>({
    draft,
    schema: bulkValues.refine((values) => changeOf(values, own) !== null, {
      path: ['value'],
      error: () => t('organisations.bulk.missing'),
    }),
    defaults,
    save: async (values) => {
      const wanted = changeOf(values, own)
      if (wanted === null) throw new TypeError('the form was not complete')
      const saved = await change.run({ selection, change: wanted })
      if (saved.ok) sayChanged(saved.value.changed)
      return saved
    },
    onSaved: onClose,
  })
  const values = form.watch()
  const { control } = form
  const wanted = changeOf(values, own)
  const isOfField = values.kind === 'set' || values.kind === 'empty'
  const offered = bulkFieldNames(own).filter((name) => {
    const field = bulkFieldOf(name, own)
    return field !== undefined && (values.kind !== 'empty' || canBeEmpty(field))
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('organisations.bulk.apply')}>
      <FormSelect
        control={control}
        name="kind"
        label={t('organisations.bulk.kind')}
        choices={bulkKinds.map((value) => ({ value, label: t(`organisations.bulk.kind.${value}`) }))}
      />
      {isOfField && (
        <FormSelect
          control={control}
          name="field"
          label={t('list.filter.column')}
          choices={offered
            .map((value) => ({ value, label: face.title(value) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))}
        />
      )}
      {values.kind === 'set' && <BulkValue key={values.field} control={control} field={values.field} />}
      {(values.kind === 'addTag' || values.kind === 'removeTag') && (
        <BulkTag control={control} isNewOffered={values.kind === 'addTag'} />
      )}
      {(values.kind === 'addTheme' || values.kind === 'removeTheme') && <BulkTheme control={control} />}
      {values.kind === 'addTask' && (
        <>
          <FormText control={control} name="title" label={t('tasks.title')} isRequired />
          <FormTextArea control={control} name="note" label={t('organisations.field.note')} rows={2} />
          <FormDate control={control} name="dueOn" label={t('tasks.dueOn')} leaning="future" />
        </>
      )}
      {wanted && <BulkPreview selection={selection} change={wanted} />}
    </FormBody>
  )
}
