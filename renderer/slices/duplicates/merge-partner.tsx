import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { OrganisationField } from '../visits/index.ts'

interface MergePartnerProps {
  readonly organisation: Reference
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks which company is the same as this one; both are then shown side by side. */
export function MergePartner(props: MergePartnerProps): ReactNode {
  return (
    <FormDialog
      title={t('duplicates.compare.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
    >
      <PartnerForm {...props} />
    </FormDialog>
  )
}

function PartnerForm({ organisation, onClose }: MergePartnerProps): ReactNode {
  const navigate = useNavigate()
  const draft = useDraft({ form: 'organisation.merge', record: organisation.id, about: organisation.name })
  const { values, change, current } = useFields<{ other: Reference | null }>(draft, { other: null })
  const { other } = values
  const [isChecked, setChecked] = useState(false)
  const isSame = other?.id === organisation.id
  const error =
    isChecked && other === null ? t('form.missing') : isSame ? t('duplicates.merge.other.same') : undefined
  const submit = (): void => {
    setChecked(true)
    const chosen = current().other
    if (chosen === null || chosen.id === organisation.id) return
    draft.drop()
    onClose()
    void navigate({
      to: '/organisations/duplicates/$leftId/$rightId',
      params: { leftId: organisation.id, rightId: chosen.id },
    })
  }
  return (
    <FormBody
      draft={draft}
      submit={submit}
      onCancel={onClose}
      isSaving={false}
      failure={null}
      saveLabel={t('duplicates.merge.next')}
    >
      <p>{t('duplicates.merge.other.what', { name: organisation.name })}</p>
      <OrganisationField
        label={t('duplicates.merge.other')}
        value={other}
        onChange={(found) => change({ other: found })}
        {...(error !== undefined && { error })}
      />
    </FormBody>
  )
}
