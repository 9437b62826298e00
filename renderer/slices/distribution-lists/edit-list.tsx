import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { z } from 'zod'
import { distributionListFields } from '../../../preload/contract/distribution-lists.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'

type Fields = z.infer<typeof distributionListFields>
type Detail = AnswerOf<typeof api.distributionLists.get>

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog for a new list, which it opens. */
export function NewDistributionList({ isOpen, onClose }: DialogProps): ReactNode {
  return (
    <FormDialog title={t('distributionLists.new')} isOpen={isOpen} onClose={onClose} size="small">
      <NewForm onClose={onClose} />
    </FormDialog>
  )
}

function NewForm({ onClose }: Pick<DialogProps, 'onClose'>): ReactNode {
  const navigate = useNavigate()
  const create = useCommand(api.distributionLists.create, {
    done: t('distributionLists.created'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'distributionList.new', record: null })
  const { form, ...body } = useRecordForm<Fields, { readonly id: number }>({
    draft,
    schema: distributionListFields,
    defaults: { name: '', note: '' },
    save: (fields) => create.run({ fields }),
    onSaved: ({ id }) => {
      onClose()
      void navigate({ to: '/distribution-lists/$listId', params: { listId: id } })
    },
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <FieldsForm control={form.control} />
    </FormBody>
  )
}

/** The dialog for the name and the note of a list. */
export function EditDistributionList({
  detail,
  isOpen,
  onClose,
}: DialogProps & { readonly detail: Detail }): ReactNode {
  return (
    <FormDialog title={t('distributionLists.edit')} isOpen={isOpen} onClose={onClose} size="small">
      <EditForm detail={detail} onClose={onClose} />
    </FormDialog>
  )
}

function EditForm({
  detail,
  onClose,
}: Pick<DialogProps, 'onClose'> & { readonly detail: Detail }): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(detail)
  const { id, version, fields } = opened
  const update = useCommand(api.distributionLists.update, {
    done: t('distributionLists.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'distributionList.edit', record: id, basis: version, about: fields.name })
  const { form, ...body } = useRecordForm<Fields, unknown>({
    draft,
    schema: distributionListFields,
    defaults: fields,
    save: (changed) => update.run({ id, version, fields: changed }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <FieldsForm control={form.control} />
    </FormBody>
  )
}

function FieldsForm({ control }: { readonly control: Control<Fields, unknown, Fields> }): ReactNode {
  return (
    <>
      <FormText
        control={control}
        name="name"
        label={t('distributionLists.field.name')}
        isRequired
        takesFocus
      />
      <FormTextArea
        control={control}
        name="note"
        label={t('distributionLists.field.note')}
        help={t('distributionLists.field.note.help')}
        rows={3}
      />
    </>
  )
}
