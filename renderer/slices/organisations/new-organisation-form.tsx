import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useWatch, type Control } from 'react-hook-form'
import {
  emptyOrganisation,
  organisationFields,
  type OrganisationFields,
} from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { useLatest } from '../../kit/data/use-latest.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { closeNewOrganisation } from './new-organisation-state.ts'
import { FurtherFields, MainFields } from './organisation-fields-form.tsx'

/** Name, kind, address; warns of a company that is there already. */
export function NewOrganisationForm(): ReactNode {
  const own = useOwnFields('organisation')
  return own && <NewForm own={own} />
}

function NewForm({ own }: { readonly own: OwnFields }): ReactNode {
  const navigate = useNavigate()
  const [hasMore, setMore] = useState(false)
  const create = useCommand(api.organisations.create, {
    done: t('organisations.created'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'organisation.new', record: null })
  const [schema] = useState(() => withOwnSchema<OrganisationFields>(organisationFields, own))
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: withOwnValues(emptyOrganisation, own, {}),
    save: (values) => create.run(splitOwn(values)),
    onSaved: ({ id }) => {
      closeNewOrganisation()
      void navigate({ to: '/organisations/$organisationId', params: { organisationId: id } })
    },
  })
  return (
    <FormBody {...body} onCancel={closeNewOrganisation} saveLabel={t('organisations.create')}>
      <MainFields control={form.control} />
      <Similar control={form.control} />
      <details className="form-more" open={hasMore} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{t('organisations.create.more')}</summary>
        {hasMore && <FurtherFields control={form.control} own={own} />}
      </details>
    </FormBody>
  )
}

const pauseMilliseconds = 300
const similarMax = 3
const lettersMin = 3

/** Companies of that name which are there already: nothing is worse than two of one. */
function Similar({
  control,
}: {
  readonly control: Control<OrganisationFields, unknown, OrganisationFields>
}): ReactNode {
  const typed = useWatch({ control, name: 'name' })
  const name = useLatest(typed.trim(), pauseMilliseconds)
  const query = useData(
    api.search.find,
    { text: name, entities: ['organisation'], limit: similarMax },
    { enabled: name.length >= lettersMin, keepPrevious: true },
  )
  const hits = name.length < lettersMin ? [] : (query.data?.hits ?? [])
  if (hits.length === 0) return null
  return (
    <Notice tone="info" title={t('organisations.similar')}>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: hit.id }}
              onClick={() => closeNewOrganisation()}
            >
              {hit.title}
            </Link>
            {hit.subtitle !== '' && `, ${hit.subtitle}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
