import { useState, type ReactNode } from 'react'
import { organisationFields, type OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { FurtherFields, MainFields } from './organisation-fields-form.tsx'

interface EditOrganisationProps {
  readonly detail: OrganisationDetail
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All facts of a company (F2). */
export function EditOrganisation({ detail, isOpen, onClose }: EditOrganisationProps): ReactNode {
  return (
    <FormDialog title={t('organisations.edit')} isOpen={isOpen} onClose={onClose}>
      <EditForm detail={detail} onClose={onClose} />
    </FormDialog>
  )
}

function EditForm({ detail, onClose }: Omit<EditOrganisationProps, 'isOpen'>): ReactNode {
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
  const { form, ...body } = useRecordForm({
    draft,
    schema: organisationFields,
    defaults: opened.fields,
    save: (fields) => update.run({ id: opened.id, version: opened.version, fields }),
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
      <FurtherFields control={form.control} />
    </FormBody>
  )
}
