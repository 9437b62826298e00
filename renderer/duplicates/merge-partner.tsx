import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Reference } from '../../preload/contract/common.ts'
import { FormBody, FormDialog } from '../form/form-dialog.tsx'
import { t } from '../i18n/translate.ts'
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
  const [other, setOther] = useState<Reference | null>(null)
  const [isChecked, setChecked] = useState(false)
  const isSame = other?.id === organisation.id
  const error =
    isChecked && other === null ? t('form.missing') : isSame ? t('duplicates.merge.other.same') : undefined
  const submit = (): void => {
    setChecked(true)
    if (other === null || isSame) return
    onClose()
    void navigate({
      to: '/organisations/duplicates/$leftId/$rightId',
      params: { leftId: organisation.id, rightId: other.id },
    })
  }
  return (
    <FormBody
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
        onChange={setOther}
        takesFocus
        {...(error !== undefined && { error })}
      />
    </FormBody>
  )
}
