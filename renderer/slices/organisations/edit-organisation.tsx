import { useState, type ReactNode } from 'react'
import {
  organisationFields,
  type OrganisationDetail,
  type OrganisationFields,
} from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { FurtherFields, MainFields } from './organisation-fields-form.tsx'

interface EditOrganisationProps {
  readonly detail: OrganisationDetail
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All facts of a company (F2). */
export function EditOrganisation({ detail, isOpen, onClose }: EditOrganisationProps): ReactNode {
  const own = useOwnFields('organisation')
  return (
    <FormDialog title={t('organisations.edit')} isOpen={isOpen} onClose={onClose}>
      {own && <EditForm detail={detail} own={own} onClose={onClose} />}
    </FormDialog>
  )
}

interface EditFormProps extends Omit<EditOrganisationProps, 'isOpen'> {
  readonly own: OwnFields
}

function EditForm({ detail, own, onClose }: EditFormProps): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(detail)
  const update = useCommand(api.organisations.update, {
    done: t('organisations.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({
    form: 'organisation.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.fields.name,
  })
  const [schema] = useState(() => withOwnSchema<OrganisationFields>(organisationFields, own))
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: withOwnValues(opened.fields, own, opened.own),
    save: (values) => update.run({ id: opened.id, version: opened.version, ...splitOwn(values) }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.organisations.get)
        onClose()
      }}
    >
      <MainFields control={form.control} />
      <FurtherFields control={form.control} own={own} />
    </FormBody>
  )
}
