import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { groupFields } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { GroupFieldsForm } from './group-fields-form.tsx'
import type { GroupFields } from './group-values.ts'

interface NewGroupProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog for a new group. */
export function NewGroup({ isOpen, onClose }: NewGroupProps): ReactNode {
  const own = useOwnFields('working_group')
  return (
    <FormDialog title={t('groups.new')} isOpen={isOpen} onClose={onClose}>
      {own && <NewForm own={own} onClose={onClose} />}
    </FormDialog>
  )
}

const empty = (): GroupFields => ({
  name: '',
  purpose: '',
  status: 'active',
  endedReason: '',
  foundedOn: today(),
  endedOn: null,
  themeIds: [],
  visibility: 'nonPublic',
})

interface NewFormProps extends Pick<NewGroupProps, 'onClose'> {
  readonly own: OwnFields
}

function NewForm({ own, onClose }: NewFormProps): ReactNode {
  const navigate = useNavigate()
  const create = useCommand(api.groups.create, { done: t('groups.created'), undo: true, failures: 'caller' })
  const draft = useDraft({ form: 'group.new', record: null, filledIn: { foundedOn: today() } })
  const [schema] = useState(() => withOwnSchema<GroupFields>(groupFields, own))
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: withOwnValues(empty(), own, {}),
    save: (values) => create.run(splitOwn(values)),
    onSaved: ({ id }) => {
      onClose()
      void navigate({ to: '/groups/$groupId', params: { groupId: id }, search: {} })
    },
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('groups.create')}>
      <GroupFieldsForm control={form.control} own={own} isNew />
    </FormBody>
  )
}
