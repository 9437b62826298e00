import { useState, type ReactNode } from 'react'
import { lineMax, type Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
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

interface AffiliationValues {
  readonly organisation: Reference | null
  readonly jobTitle: string
  readonly validFrom: string | null
}

function AddForm({ personId, onClose }: Omit<AddAffiliationProps, 'isOpen'>): ReactNode {
  const draft = useDraft({ form: 'affiliation.add', record: personId })
  const { values, change, current } = useFields<AffiliationValues>(draft, {
    organisation: null,
    jobTitle: '',
    validFrom: null,
  })
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const add = useCommand(api.people.addAffiliation, {
    done: t('people.affiliation.added'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    setChecked(true)
    const { organisation, jobTitle, validFrom } = current()
    if (organisation === null) return
    const affiliation = { organisationId: organisation.id, jobTitle, validFrom, validTo: null }
    const result = await add.run({ personId, affiliation })
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
      isSaving={add.isRunning}
      failure={failure}
    >
      <OrganisationField
        label={t('people.organisation')}
        value={values.organisation}
        onChange={(organisation) => change({ organisation })}
        {...(isChecked && values.organisation === null && { error: t('form.missing') })}
      />
      <TextField
        label={t('people.jobTitle')}
        value={values.jobTitle}
        onChange={(jobTitle) => change({ jobTitle })}
        charactersMax={lineMax}
      />
      <DateField
        label={t('people.since')}
        value={values.validFrom}
        onChange={(validFrom) => change({ validFrom })}
        leaning="past"
      />
    </FormBody>
  )
}
