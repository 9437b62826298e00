import { useState, type ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { z } from 'zod'
import type { ListName } from '../../../preload/contract/lists.ts'
import { viewFields, type View, type ViewState } from '../../../preload/contract/views.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormCheckbox, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'

interface SaveViewProps {
  /** A new view, or another name for the one that is shown; null while closed. */
  readonly mode: 'new' | 'edit' | null
  readonly list: ListName
  readonly state: ViewState
  readonly view: View | undefined
  readonly onSaved: (view: View) => void
  readonly onClose: () => void
}

const named = z.strictObject({ name: viewFields.shape.name, isShared: viewFields.shape.isShared })

/** The dialog that names a view. */
export function SaveView({ mode, view, ...rest }: SaveViewProps): ReactNode {
  const edited = mode === 'edit' ? view : undefined
  return (
    <FormDialog
      title={t(edited ? 'views.edit' : 'views.new')}
      isOpen={mode !== null}
      onClose={rest.onClose}
      size="small"
    >
      {edited ? <EditForm {...rest} view={edited} /> : <NewForm {...rest} />}
    </FormDialog>
  )
}

function NewForm({ list, state, onSaved, onClose }: Omit<SaveViewProps, 'mode' | 'view'>): ReactNode {
  const create = useCommand(api.views.create, { done: t('views.saved'), undo: true, failures: 'caller' })
  const draft = useDraft({ form: 'view.new', record: null })
  const { form, ...body } = useRecordForm({
    draft,
    schema: named,
    defaults: { name: '', isShared: false },
    save: async (fields) => {
      const view = { list, ...fields, state }
      const saved = await create.run({ fields: view })
      if (saved.ok) onSaved({ ...saved.value, fields: view, count: null })
      return saved
    },
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <NameFields control={form.control} />
    </FormBody>
  )
}

function EditForm({
  state: _state,
  view,
  onClose,
}: Omit<SaveViewProps, 'mode' | 'view'> & { readonly view: View }): ReactNode {
  const update = useCommand(api.views.update, { done: t('views.saved'), undo: true, failures: 'caller' })
  const [opened] = useState(view)
  const { name, isShared } = opened.fields
  const draft = useDraft({ form: 'view.edit', record: opened.id, basis: opened.version, about: name })
  const { form, ...body } = useRecordForm({
    draft,
    schema: named,
    defaults: { name, isShared },
    save: (fields) =>
      update.run({ id: opened.id, version: opened.version, fields: { ...opened.fields, ...fields } }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <NameFields control={form.control} />
    </FormBody>
  )
}

type Named = z.infer<typeof named>

function NameFields({ control }: { readonly control: Control<Named, unknown, Named> }): ReactNode {
  return (
    <>
      <FormText control={control} name="name" label={t('views.name')} isRequired takesFocus />
      <FormCheckbox control={control} name="isShared" label={t('views.isShared')} />
      <p className="field-help">{t('views.isShared.help')}</p>
      <p className="field-help">{t('views.what')}</p>
    </>
  )
}
