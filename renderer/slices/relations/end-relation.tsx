import { useState, type ReactNode } from 'react'
import type { Relation } from '../../../preload/contract/relations.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'

interface EndRelationProps {
  readonly relation: Relation | null
  readonly onClose: () => void
}

/** Ends a relation; that it was there stays. */
export function EndRelation({ relation, onClose }: EndRelationProps): ReactNode {
  return (
    <FormDialog title={t('relations.end.title')} isOpen={relation !== null} onClose={onClose} size="small">
      {relation && <EndForm relation={relation} onClose={onClose} />}
    </FormDialog>
  )
}

function EndForm({ relation, onClose }: EndRelationProps & { readonly relation: Relation }): ReactNode {
  const [opened] = useState(relation)
  const draft = useDraft({
    form: 'relation.end',
    record: opened.id,
    basis: opened.version,
    about: opened.other.name,
  })
  const { values, change, current } = useFields<{ validTo: string | null }>(draft, { validTo: today() })
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const end = useCommand(api.relations.end, { done: t('relations.ended'), undo: true, failures: 'caller' })
  const submit = async (): Promise<void> => {
    const { validTo } = current()
    if (validTo === null) return
    const result = await end.run({ id: opened.id, version: opened.version, validTo })
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={end.isRunning}
      failure={failure}
      saveLabel={t('relations.end.now')}
    >
      <p>{t('relations.end.what', { name: opened.other.name })}</p>
      <DateField
        label={t('relations.validTo')}
        value={values.validTo}
        onChange={(validTo) => change({ validTo })}
        isRequired
        {...(values.validTo === null && { error: t('form.missing') })}
      />
    </FormBody>
  )
}
