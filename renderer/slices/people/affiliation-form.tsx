import { useState, type ReactNode } from 'react'
import { lineMax, type Reference } from '../../../preload/contract/common.ts'
import type { Affiliation } from '../../../preload/contract/people.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { OrganisationField } from '../visits/index.ts'

interface AffiliationFormProps {
  readonly personId: number
  /** Null for a new one. */
  readonly affiliation: Affiliation | null
  readonly onClose: () => void
}

/** What a person is at an organisation, from when to when, and how they are reached there. */
export function AffiliationDialog({
  isOpen,
  ...form
}: AffiliationFormProps & { readonly isOpen: boolean }): ReactNode {
  return (
    <FormDialog
      title={t(form.affiliation === null ? 'people.affiliation.add' : 'people.affiliation.edit')}
      isOpen={isOpen}
      onClose={form.onClose}
      size="small"
    >
      <AffiliationForm {...form} />
    </FormDialog>
  )
}

interface AffiliationValues {
  readonly organisation: Reference | null
  readonly jobTitle: string
  readonly isDecisionMaker: boolean
  readonly phone: string
  readonly mobile: string
  readonly email: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

const fresh: AffiliationValues = {
  organisation: null,
  jobTitle: '',
  isDecisionMaker: false,
  phone: '',
  mobile: '',
  email: '',
  validFrom: null,
  validTo: null,
}
const phoneMax = 50

function AffiliationForm({ personId, affiliation: edited, onClose }: AffiliationFormProps): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(edited)
  const draft = useDraft(
    opened === null
      ? { form: 'affiliation.add', record: personId }
      : {
          form: 'affiliation.edit',
          record: opened.id,
          basis: opened.version,
          about: opened.organisation.name,
        },
  )
  const { values, change, current } = useFields<AffiliationValues>(draft, opened ?? fresh)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const usual = { undo: true, failures: 'caller' } as const
  const add = useCommand(api.people.addAffiliation, { done: t('people.affiliation.added'), ...usual })
  const update = useCommand(api.people.updateAffiliation, { done: t('people.affiliation.saved'), ...usual })
  const submit = async (): Promise<void> => {
    setChecked(true)
    const { organisation, jobTitle, isDecisionMaker, phone, mobile, email, validFrom, validTo } = current()
    if (organisation === null) return
    const organisationId = organisation.id
    const affiliation = {
      organisationId,
      jobTitle,
      isDecisionMaker,
      phone,
      mobile,
      email,
      validFrom,
      validTo,
    }
    const result = await (opened === null
      ? add.run({ personId, affiliation })
      : update.run({ id: opened.id, version: opened.version, affiliation }))
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
      isSaving={add.isRunning || update.isRunning}
      failure={failure}
      onReload={() => {
        renew(api.people.get)
        onClose()
      }}
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
      <Checkbox
        isSelected={values.isDecisionMaker}
        onChange={(isDecisionMaker) => change({ isDecisionMaker })}
      >
        {t('people.isDecisionMaker')}
      </Checkbox>
      <div className="form-row">
        <TextField
          label={t('people.workPhone')}
          value={values.phone}
          onChange={(phone) => change({ phone })}
          inputMode="tel"
          charactersMax={phoneMax}
        />
        <TextField
          label={t('people.workMobile')}
          value={values.mobile}
          onChange={(mobile) => change({ mobile })}
          inputMode="tel"
          charactersMax={phoneMax}
        />
      </div>
      <TextField
        label={t('people.workEmail')}
        value={values.email}
        onChange={(email) => change({ email })}
        inputMode="email"
        charactersMax={lineMax}
      />
      <div className="form-row">
        <DateField
          label={t('people.since')}
          value={values.validFrom}
          onChange={(validFrom) => change({ validFrom })}
          leaning="past"
        />
        <DateField
          label={t('people.until')}
          value={values.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
    </FormBody>
  )
}
