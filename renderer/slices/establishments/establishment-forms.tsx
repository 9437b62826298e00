import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import {
  emptyEstablishment,
  establishmentFields,
  type Establishment,
} from '../../../preload/contract/establishments.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { EstablishmentFieldsForm } from './establishment-fields-form.tsx'
import { nameOf } from './words.ts'

interface NewEstablishmentProps {
  readonly organisation: Reference
  /** It is the company's first. */
  readonly isHeadOffice: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A further place of a company. */
export function NewEstablishment({ isOpen, onClose, ...rest }: NewEstablishmentProps): ReactNode {
  return (
    <FormDialog title={t('establishments.add')} isOpen={isOpen} onClose={onClose}>
      <NewForm {...rest} onClose={onClose} />
    </FormDialog>
  )
}

function NewForm({ organisation, isHeadOffice, onClose }: Omit<NewEstablishmentProps, 'isOpen'>): ReactNode {
  const create = useCommand(api.establishments.create, {
    done: t('establishments.added'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'establishment.new', record: organisation.id, about: organisation.name })
  const { form, ...body } = useRecordForm({
    draft,
    schema: establishmentFields,
    defaults: emptyEstablishment,
    save: (fields) => create.run({ organisationId: organisation.id, fields }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose}>
      <EstablishmentFieldsForm control={form.control} isHeadOffice={isHeadOffice} />
    </FormBody>
  )
}

interface EditEstablishmentProps {
  readonly establishment: Establishment | null
  readonly onClose: () => void
}

/** Everything about one place. */
export function EditEstablishment({ establishment, onClose }: EditEstablishmentProps): ReactNode {
  return (
    <FormDialog title={t('establishments.edit')} isOpen={establishment !== null} onClose={onClose}>
      {establishment && <EditForm establishment={establishment} onClose={onClose} />}
    </FormDialog>
  )
}

function EditForm({
  establishment,
  onClose,
}: EditEstablishmentProps & { readonly establishment: Establishment }): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(establishment)
  const update = useCommand(api.establishments.update, {
    done: t('establishments.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({
    form: 'establishment.edit',
    record: opened.id,
    basis: opened.version,
    about: nameOf(opened),
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: establishmentFields,
    defaults: opened.fields,
    save: (fields) => update.run({ id: opened.id, version: opened.version, fields }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.establishments.list)
        onClose()
      }}
    >
      <EstablishmentFieldsForm control={form.control} isHeadOffice={opened.isHeadOffice} />
    </FormBody>
  )
}
