import { useState, type ReactNode } from 'react'
import type { Reference } from '../../preload/contract/common.ts'
import { api } from '../data/api.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { useCommand } from '../data/use-command.ts'
import { FormBody, FormDialog } from '../form/form-dialog.tsx'
import { t } from '../i18n/translate.ts'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { OrganisationField } from '../visits/index.ts'

interface AddAffiliationProps {
  readonly personId: number
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A further function of a person, at the same or another organisation. */
export function AddAffiliation({ personId, isOpen, onClose }: AddAffiliationProps): ReactNode {
  return (
    <FormDialog title={t('people.affiliation.add')} isOpen={isOpen} onClose={onClose} size="small">
      <AddForm personId={personId} onClose={onClose} />
    </FormDialog>
  )
}

function AddForm({ personId, onClose }: Omit<AddAffiliationProps, 'isOpen'>): ReactNode {
  const [organisation, setOrganisation] = useState<Reference | null>(null)
  const [jobTitle, setJobTitle] = useState('')
  const [validFrom, setValidFrom] = useState<string | null>(null)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const add = useCommand(api.people.addAffiliation, {
    done: t('people.affiliation.added'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (organisation === null) return
    const affiliation = { organisationId: organisation.id, jobTitle, validFrom, validTo: null }
    const result = await add.run({ personId, affiliation })
    if (result.ok) onClose()
    else setFailure(result.error)
  }
  return (
    <FormBody submit={() => void submit()} onCancel={onClose} isSaving={add.isRunning} failure={failure}>
      <OrganisationField
        label={t('people.organisation')}
        value={organisation}
        onChange={setOrganisation}
        takesFocus
        {...(isChecked && organisation === null && { error: t('form.missing') })}
      />
      <TextField label={t('people.jobTitle')} value={jobTitle} onChange={setJobTitle} maxLength={200} />
      <DateField label={t('people.since')} value={validFrom} onChange={setValidFrom} leaning="past" />
    </FormBody>
  )
}
