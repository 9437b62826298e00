import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Reference } from '../../preload/contract/common.ts'
import { personFields, type PersonFields } from '../../preload/contract/people.ts'
import { api } from '../data/api.ts'
import { useCommand } from '../data/use-command.ts'
import { FormBody } from '../form/form-dialog.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { t } from '../i18n/translate.ts'
import { TextField } from '../ui/text-field.tsx'
import { OrganisationField } from '../visits/index.ts'
import { closeNewPerson } from './new-person-state.ts'
import { PersonFieldsForm } from './person-fields-form.tsx'

const empty: PersonFields = {
  salutation: '',
  academicTitle: '',
  givenName: '',
  familyName: '',
  email: '',
  phone: '',
  mobile: '',
  note: '',
  visibility: 'nonPublic',
}

/** Name, how to reach, and where the person works. */
export function NewPersonForm({ organisation }: { readonly organisation: Reference | null }): ReactNode {
  const navigate = useNavigate()
  const [company, setCompany] = useState(organisation)
  const [jobTitle, setJobTitle] = useState('')
  const create = useCommand(api.people.create, { done: t('people.created'), undo: true, failures: 'caller' })
  const { form, ...body } = useRecordForm({
    schema: personFields,
    defaults: empty,
    save: (fields) =>
      create.run({
        fields,
        affiliation: company && { organisationId: company.id, jobTitle, validFrom: null, validTo: null },
      }),
    onSaved: ({ id }) => {
      closeNewPerson()
      if (organisation === null) void navigate({ to: '/people/$personId', params: { personId: id } })
    },
  })
  return (
    <FormBody {...body} onCancel={closeNewPerson}>
      <PersonFieldsForm control={form.control} />
      <div className="form-row">
        <OrganisationField label={t('people.at')} value={company} onChange={setCompany} isRequired={false} />
        <TextField
          label={t('people.jobTitle')}
          value={jobTitle}
          onChange={setJobTitle}
          maxLength={200}
          isDisabled={company === null}
        />
      </div>
    </FormBody>
  )
}
