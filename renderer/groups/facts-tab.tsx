import { useState, type ReactNode } from 'react'
import { groupFields } from '../../preload/contract/groups.ts'
import { api } from '../data/api.ts'
import { renew } from '../data/use-data.ts'
import { useCommand } from '../data/use-command.ts'
import { FormPart } from '../form/form-part.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { t } from '../i18n/translate.ts'
import { GroupFieldsForm } from './group-fields-form.tsx'
import type { GroupDetail } from './group-values.ts'

/** What is on record about the group, to be changed in place. */
export function FactsTab({ detail }: { readonly detail: GroupDetail }): ReactNode {
  const [round, setRound] = useState(0)
  return (
    <div className="card group-facts">
      <FactsForm
        key={`${String(detail.version)}-${String(round)}`}
        detail={detail}
        onReset={() => {
          renew(api.groups.get)
          setRound(round + 1)
        }}
      />
    </div>
  )
}

interface FactsFormProps {
  readonly detail: GroupDetail
  readonly onReset: () => void
}

function FactsForm({ detail, onReset }: FactsFormProps): ReactNode {
  const update = useCommand(api.groups.update, { done: t('groups.saved'), undo: true, failures: 'caller' })
  const { form, ...part } = useRecordForm({
    schema: groupFields,
    defaults: detail.fields,
    save: (fields) => update.run({ id: detail.id, version: detail.version, fields }),
    onSaved: () => undefined,
  })
  return (
    <FormPart {...part} isChanged={form.formState.isDirty} onReset={onReset}>
      <GroupFieldsForm control={form.control} />
    </FormPart>
  )
}
