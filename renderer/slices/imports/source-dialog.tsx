import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import {
  profileFields,
  sourceKinds,
  trustMax,
  type ImportProfile,
  type ProfileFields,
} from '../../../preload/contract/import-plan.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { renew } from '../../kit/data/use-data.ts'
import { send } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { newSource, withKind } from './source-defaults.ts'
import { SourceRules } from './source-rules.tsx'

interface SourceDialogProps {
  /** The source to change; null for a new one. */
  readonly source: ImportProfile | null
  readonly suggestedName: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSaved: (profileId: number) => void
}

/** A source: what kind of register it is, and what it may do to companies. */
export function SourceDialog({ isOpen, ...form }: SourceDialogProps): ReactNode {
  const title = t(form.source === null ? 'imports.source.new.title' : 'imports.source.edit.title')
  return (
    <FormDialog title={title} isOpen={isOpen} onClose={form.onClose} size="large">
      <SourceForm {...form} />
    </FormDialog>
  )
}

function fieldsOf({ name, kind, isFullSnapshot, trust, keptFields, policies }: ImportProfile): ProfileFields {
  return { name, kind, isFullSnapshot, trust, keptFields, policies }
}

const trustLevels = Array.from({ length: trustMax }, (_, index) => String(trustMax - index))

function SourceForm({
  source,
  suggestedName,
  onClose,
  onSaved,
}: Omit<SourceDialogProps, 'isOpen'>): ReactNode {
  const draft = useDraft(
    source === null
      ? { form: 'importSource.new', record: null }
      : { form: 'importSource.edit', record: source.id, basis: source.version, about: source.name },
  )
  const {
    values: fields,
    change: set,
    current,
  } = useFields(draft, source === null ? newSource(suggestedName, 'general') : fieldsOf(source))
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [hasTried, setTried] = useState(false)
  const [showsRules, setShowsRules] = useState(false)
  const isNamed = fields.name.trim() !== ''

  const save = async (): Promise<void> => {
    setTried(true)
    const parsed = profileFields.safeParse(current())
    if (!parsed.success) return
    setSaving(true)
    const result =
      source === null
        ? await send(api.importProfiles.create, { fields: parsed.data }, { failures: 'caller' })
        : await send(
            api.importProfiles.update,
            { id: source.id, version: source.version, fields: parsed.data },
            { failures: 'caller' },
          )
    setSaving(false)
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    draft.drop()
    renew(api.importProfiles.list)
    onSaved(result.value.id)
    onClose()
  }
  const discarded = fields.kind === 'tradeRegister'
  return (
    <FormBody
      draft={draft}
      submit={() => void save()}
      onCancel={onClose}
      isSaving={isSaving}
      failure={failure}
    >
      <div className="imports-source-form">
        <TextField
          label={t('imports.source.name')}
          help={t('imports.source.name.help')}
          value={fields.name}
          onChange={(name) => set({ name })}
          isRequired
          charactersMax={lineMax}
          {...(hasTried && !isNamed && { error: t('imports.source.name.missing') })}
        />
        <Select
          label={t('imports.source.kind')}
          choices={sourceKinds.map((kind) => ({ value: kind, label: t(`imports.kind.${kind}`) }))}
          value={fields.kind}
          onChange={(kind) => set(withKind(fields, kind))}
        />
        <RadioGroup
          label={t('imports.source.extent')}
          choices={[
            { value: 'part', label: t('imports.source.part'), note: t('imports.source.part.note') },
            { value: 'full', label: t('imports.source.full'), note: t('imports.source.full.note') },
          ]}
          value={fields.isFullSnapshot ? 'full' : 'part'}
          onChange={(extent) => set({ isFullSnapshot: extent === 'full' })}
        />
        <Select
          label={t('imports.source.trust')}
          help={t('imports.source.trust.help')}
          choices={trustLevels.map((level) => ({ value: level, label: t(trustKey(Number(level))) }))}
          value={String(fields.trust)}
          onChange={(level) => set({ trust: Number(level) })}
        />
      </div>
      {discarded && (
        <Notice tone="info" title={t('imports.source.tradeRegister')}>
          {t('imports.source.tradeRegister.text')}
        </Notice>
      )}
      <div className="imports-rules-lead">
        <Button size="small" aria-expanded={showsRules} onPress={() => setShowsRules((before) => !before)}>
          {t(showsRules ? 'imports.rules.hide' : 'imports.rules.show')}
        </Button>
        <p className="imports-quiet">{rulesSentence(fields)}</p>
      </div>
      {showsRules && <SourceRules source={fields} onChange={set} />}
    </FormBody>
  )
}

const trustKeys = [
  'imports.trust.1',
  'imports.trust.2',
  'imports.trust.3',
  'imports.trust.4',
  'imports.trust.5',
] as const
const trustKey = (level: number) => trustKeys[level - 1] ?? 'imports.trust.3'

function rulesSentence({ keptFields, policies }: ProfileFields): string {
  const kept =
    keptFields === null
      ? t('imports.rules.allFields')
      : t('imports.rules.fields', { count: keptFields.length })
  const exceptions =
    policies.length === 0
      ? t('imports.rules.usual')
      : t('imports.rules.exceptions', { count: policies.length })
  return `${kept} ${exceptions}`
}
