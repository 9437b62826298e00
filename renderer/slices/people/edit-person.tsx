import { useState, type ReactNode } from 'react'
import { personFields } from '../../../preload/contract/people.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { personName } from './person-name.ts'
import { PersonFieldsForm } from './person-fields-form.tsx'

interface EditPersonProps {
  readonly person: AnswerOf<typeof api.people.get>
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All facts of a person (F2). */
export function EditPerson({ person, isOpen, onClose }: EditPersonProps): ReactNode {
  return (
    <FormDialog title={t('people.edit')} isOpen={isOpen} onClose={onClose}>
      <EditForm person={person} onClose={onClose} />
    </FormDialog>
  )
}

function EditForm({ person, onClose }: Omit<EditPersonProps, 'isOpen'>): ReactNode {
  const [opened] = useState(person)
  const update = useCommand(api.people.update, { done: t('people.saved'), undo: true, failures: 'caller' })
  const draft = useDraft({
    form: 'person.edit',
    record: opened.id,
    basis: opened.version,
    about: personName(opened.fields),
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: personFields,
    defaults: opened.fields,
    save: (fields) => update.run({ id: opened.id, version: opened.version, fields }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.people.get)
        onClose()
      }}
    >
      <PersonFieldsForm control={form.control} />
    </FormBody>
  )
}
