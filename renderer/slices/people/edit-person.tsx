import { useState, type ReactNode } from 'react'
import { personFields, type PersonFields } from '../../../preload/contract/people.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { personName } from './person-name.ts'
import { PersonFieldsForm } from './person-fields-form.tsx'

interface EditPersonProps {
  readonly person: AnswerOf<typeof api.people.get>
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All facts of a person (F2). */
export function EditPerson({ person, isOpen, onClose }: EditPersonProps): ReactNode {
  const own = useOwnFields('person')
  return (
    <FormDialog title={t('people.edit')} isOpen={isOpen} onClose={onClose}>
      {own && <EditForm person={person} own={own} onClose={onClose} />}
    </FormDialog>
  )
}

interface EditFormProps extends Omit<EditPersonProps, 'isOpen'> {
  readonly own: OwnFields
}

function EditForm({ person, own, onClose }: EditFormProps): ReactNode {
  const [opened] = useState(person)
  const update = useCommand(api.people.update, { done: t('people.saved'), undo: true, failures: 'caller' })
  const draft = useDraft({
    form: 'person.edit',
    record: opened.id,
    basis: opened.version,
    about: personName(opened.fields),
  })
  const [schema] = useState(() => withOwnSchema<PersonFields>(personFields, own))
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
        renew(api.people.get)
        onClose()
      }}
    >
      <PersonFieldsForm control={form.control} own={own} />
    </FormBody>
  )
}
