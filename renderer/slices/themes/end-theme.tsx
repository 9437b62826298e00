import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import type { ThemeRow } from '../../../preload/contract/themes.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { possibleSuccessors, themesByTime } from './validity.ts'

interface EndThemeProps {
  readonly theme: ThemeRow | null
  readonly themes: readonly ThemeRow[]
  readonly onClose: () => void
}

/** Ends a theme and says what continues it, so that its figures run on under the new name. */
export function EndTheme({ theme, themes, onClose }: EndThemeProps): ReactNode {
  return (
    <FormDialog
      title={t('themes.end.title', { name: theme?.fields.name ?? '' })}
      isOpen={theme !== null}
      onClose={onClose}
      size="small"
    >
      {theme && <EndForm theme={theme} themes={themes} onClose={onClose} />}
    </FormDialog>
  )
}

const continuations = ['existing', 'new', 'without'] as const
type Continuation = (typeof continuations)[number]

interface EndValues {
  readonly how: Continuation
  readonly successorId: string | null
  readonly newName: string
  readonly validTo: string | null
}

function EndForm({ theme, themes, onClose }: EndThemeProps & { readonly theme: ThemeRow }): ReactNode {
  const lasting = themesByTime(possibleSuccessors(themes, theme.id), today())
  const successors = [...lasting.current, ...lasting.future]
  const draft = useDraft({
    form: 'theme.end',
    record: theme.id,
    basis: theme.version,
    filledIn: { validTo: today() },
    about: theme.fields.name,
  })
  const { values, change } = useFields<EndValues>(draft, {
    how: successors.length > 0 ? 'existing' : 'new',
    successorId: null,
    newName: '',
    validTo: today(),
  })
  const { how, successorId, newName, validTo } = values
  const [isChecked, setChecked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const isIncomplete =
    validTo === null ||
    (how === 'existing' && successorId === null) ||
    (how === 'new' && newName.trim() === '')

  /** The id of what continues the theme; a new theme is made here. */
  const successor = async (lastDay: string): Promise<number | null | Failure> => {
    if (how === 'existing') return Number(successorId)
    if (how === 'without') return null
    const fields = {
      name: newName.trim(),
      description: theme.fields.description,
      validFrom: addDays(lastDay, 1),
      validTo: null,
      succeededById: null,
      inFocus: theme.fields.inFocus,
    }
    const created = await send(api.themes.create, { fields }, { failures: 'caller' })
    return created.ok ? created.value.id : created.error
  }
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (isIncomplete || isSaving) return
    setSaving(true)
    try {
      const succeededById = await successor(validTo)
      if (typeof succeededById === 'object' && succeededById !== null) {
        setFailure(succeededById)
        return
      }
      const result = await send(
        api.themes.update,
        { id: theme.id, version: theme.version, fields: { ...theme.fields, validTo, succeededById } },
        { done: t('themes.endedNow'), undo: true, failures: 'caller' },
      )
      if (result.ok) {
        draft.drop()
        onClose()
      } else setFailure(result.error)
    } finally {
      setSaving(false)
    }
  }
  const missing = (isMissing: boolean) => (isChecked && isMissing ? { error: t('form.missing') } : {})
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={isSaving}
      failure={failure}
      saveLabel={t('themes.end.now')}
    >
      <p>{t('themes.end.what')}</p>
      <DateField
        label={t('themes.end.lastDay')}
        value={validTo}
        onChange={(day) => change({ validTo: day })}
        isRequired
        {...missing(validTo === null)}
      />
      <RadioGroup<Continuation>
        label={t('themes.end.how')}
        value={how}
        onChange={(chosen) => change({ how: chosen })}
        choices={continuations
          .filter((value) => value !== 'existing' || successors.length > 0)
          .map((value) => ({ value, label: t(`themes.end.${value}`) }))}
      />
      {how === 'existing' && (
        <Select<string>
          label={t('themes.field.successor')}
          choices={successors.map(({ id, fields }) => ({ value: String(id), label: fields.name }))}
          value={successorId}
          onChange={(chosen) => change({ successorId: chosen })}
          isRequired
          {...missing(successorId === null)}
        />
      )}
      {how === 'new' && (
        <TextField
          label={t('themes.end.newName')}
          help={t('themes.end.newFrom')}
          value={newName}
          onChange={(name) => change({ newName: name })}
          charactersMax={lineMax}
          isRequired
          {...missing(newName.trim() === '')}
        />
      )}
    </FormBody>
  )
}
