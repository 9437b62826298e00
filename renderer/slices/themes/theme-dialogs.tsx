import { useState, type ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import type { z } from 'zod'
import { themeFields, type ThemeRow } from '../../../preload/contract/themes.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormCheckbox, FormDate, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Select } from '../../kit/ui/select.tsx'
import { HistoryButton } from '../history/index.ts'
import { possibleSuccessors } from './validity.ts'

type ThemeFields = z.infer<typeof themeFields>
type ThemeControl = Control<ThemeFields, unknown, ThemeFields>

interface NewThemeProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog for a new theme. */
export function NewTheme({ isOpen, onClose }: NewThemeProps): ReactNode {
  return (
    <FormDialog title={t('themes.new')} isOpen={isOpen} onClose={onClose} size="small">
      <NewForm onClose={onClose} />
    </FormDialog>
  )
}

function NewForm({ onClose }: Pick<NewThemeProps, 'onClose'>): ReactNode {
  const create = useCommand(api.themes.create, { done: t('themes.created'), undo: true, failures: 'caller' })
  const draft = useDraft({ form: 'theme.new', record: null, filledIn: { validFrom: today() } })
  const { form, ...body } = useRecordForm({
    draft,
    schema: themeFields,
    defaults: {
      name: '',
      description: '',
      validFrom: today(),
      validTo: null,
      succeededById: null,
      inFocus: false,
    },
    save: (fields) => create.run({ fields }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('themes.create')}>
      <NameFields control={form.control} />
      <FormDate control={form.control} name="validFrom" label={t('themes.field.validFrom')} isRequired />
    </FormBody>
  )
}

interface EditThemeProps {
  readonly theme: ThemeRow | null
  readonly themes: readonly ThemeRow[]
  readonly onClose: () => void
}

/** The dialog that changes a theme. */
export function EditTheme({ theme, themes, onClose }: EditThemeProps): ReactNode {
  return (
    <FormDialog title={t('themes.edit')} isOpen={theme !== null} onClose={onClose} size="small">
      {theme && <EditForm theme={theme} themes={themes} onClose={onClose} />}
    </FormDialog>
  )
}

function EditForm({ theme, themes, onClose }: EditThemeProps & { readonly theme: ThemeRow }): ReactNode {
  const update = useCommand(api.themes.update, { done: t('themes.saved'), undo: true, failures: 'caller' })
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(theme)
  const draft = useDraft({
    form: 'theme.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.fields.name,
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: themeFields,
    defaults: opened.fields,
    save: (fields) => update.run({ id: opened.id, version: opened.version, fields }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.themes.list)
        onClose()
      }}
      actions={<HistoryButton entity="theme" id={opened.id} onRestored={onClose} />}
    >
      <NameFields control={form.control} />
      <div className="form-row">
        <FormDate control={form.control} name="validFrom" label={t('themes.field.validFrom')} isRequired />
        <FormDate
          control={form.control}
          name="validTo"
          label={t('themes.field.validTo')}
          help={t('themes.field.validTo.help')}
        />
      </div>
      <SuccessorField control={form.control} themes={possibleSuccessors(themes, theme.id)} />
    </FormBody>
  )
}

function NameFields({ control }: { readonly control: ThemeControl }): ReactNode {
  return (
    <>
      <FormText control={control} name="name" label={t('themes.field.name')} isRequired />
      <FormTextArea control={control} name="description" label={t('themes.field.description')} rows={3} />
      <FormCheckbox control={control} name="inFocus" label={t('themes.field.inFocus')} />
    </>
  )
}

const nobody = 'none'

interface SuccessorFieldProps {
  readonly control: ThemeControl
  readonly themes: readonly ThemeRow[]
}

function SuccessorField({ control, themes }: SuccessorFieldProps): ReactNode {
  const { field, fieldState } = useController({ control, name: 'succeededById' })
  return (
    <Select<string>
      label={t('themes.field.successor')}
      choices={[
        { value: nobody, label: t('themes.field.successor.none') },
        ...themes.map(({ id, fields }) => ({ value: String(id), label: fields.name })),
      ]}
      value={field.value === null ? nobody : String(field.value)}
      onChange={(value) => field.onChange(value === nobody ? null : Number(value))}
      {...(fieldState.error?.message !== undefined && { error: fieldState.error.message })}
    />
  )
}
