import { useState, type ReactNode } from 'react'
import { groupFields } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renewed } from '../../kit/data/use-data.ts'
import { FormPart } from '../../kit/form/form-part.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { GroupFieldsForm } from './group-fields-form.tsx'
import type { GroupDetail, GroupFields } from './group-values.ts'

/** What is on record about the group, to be changed in place. */
export function FactsTab({ detail }: { readonly detail: GroupDetail }): ReactNode {
  // saving may change nothing, e.g. where a blank was typed behind a name: the form begins anew all the same
  const [round, setRound] = useState(0)
  const onSaved = (): void => void renewed(api.groups.get).then(() => setRound(round + 1))
  const own = useOwnFields('working_group')
  return (
    <div className="card group-facts">
      {own && <FactsForm key={`${detail.version} ${round}`} detail={detail} own={own} onSaved={onSaved} />}
    </div>
  )
}

interface FactsFormProps {
  readonly detail: GroupDetail
  readonly own: OwnFields
  readonly onSaved: () => void
}

function FactsForm({ detail, own, onSaved }: FactsFormProps): ReactNode {
  const update = useCommand(api.groups.update, { done: t('groups.saved'), undo: true, failures: 'caller' })
  const draft = useDraft({
    form: 'group.edit',
    record: detail.id,
    basis: detail.version,
    about: detail.fields.name,
  })
  const [schema] = useState(() => withOwnSchema<GroupFields>(groupFields, own))
  const { form, ...part } = useRecordForm({
    draft,
    schema,
    defaults: withOwnValues(detail.fields, own, detail.own),
    save: (values) => update.run({ id: detail.id, version: detail.version, ...splitOwn(values) }),
    onSaved,
  })
  return (
    <FormPart {...part}>
      <GroupFieldsForm control={form.control} own={own} />
    </FormPart>
  )
}
