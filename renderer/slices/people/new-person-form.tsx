import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { lineMax, type Reference } from '../../../preload/contract/common.ts'
import { emptyPerson, personFields, type PersonFields } from '../../../preload/contract/people.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { TextField } from '../../kit/ui/text-field.tsx'
import { OrganisationField } from '../visits/index.ts'
import { closeNewPerson } from './new-person-state.ts'
import { PersonFieldsForm } from './person-fields-form.tsx'

/** Name, how to reach, and where the person works. */
export function NewPersonForm({ organisation }: { readonly organisation: Reference | null }): ReactNode {
  const own = useOwnFields('person')
  return own && <NewForm organisation={organisation} own={own} />
}

interface NewFormProps {
  readonly organisation: Reference | null
  readonly own: OwnFields
}

function NewForm({ organisation, own }: NewFormProps): ReactNode {
  const navigate = useNavigate()
  const draft = useDraft({
    form: 'person.new',
    record: organisation?.id ?? null,
    about: organisation?.name ?? '',
  })
  const { values, change, current } = useFields(draft, { company: organisation, jobTitle: '' })
  const create = useCommand(api.people.create, { done: t('people.created'), undo: true, failures: 'caller' })
  const [schema] = useState(() => withOwnSchema<PersonFields>(personFields, own))
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: withOwnValues(emptyPerson, own, {}),
    save: (edited) => {
      const { company, jobTitle } = current()
      const affiliation = company && {
        organisationId: company.id,
        jobTitle,
        validFrom: null,
        validTo: null,
      }
      return create.run({ ...splitOwn(edited), affiliation })
    },
    onSaved: ({ id }) => {
      closeNewPerson()
      if (organisation === null) void navigate({ to: '/people/$personId', params: { personId: id } })
    },
  })
  return (
    <FormBody {...body} onCancel={closeNewPerson}>
      <PersonFieldsForm control={form.control} own={own} />
      <div className="form-row">
        <OrganisationField
          label={t('people.at')}
          value={values.company}
          onChange={(company) => change({ company })}
          isRequired={false}
        />
        <TextField
          label={t('people.jobTitle')}
          value={values.jobTitle}
          onChange={(jobTitle) => change({ jobTitle })}
          charactersMax={lineMax}
          isDisabled={values.company === null}
        />
      </div>
    </FormBody>
  )
}
