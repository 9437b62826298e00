import { useState, type ReactNode } from 'react'
import { textMax, type Reference } from '../../../preload/contract/common.ts'
import {
  relationRoles,
  type Relation,
  type RelationFields,
  type RelationRole,
} from '../../../preload/contract/relations.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextArea } from '../../kit/ui/text-field.tsx'
import { OrganisationField } from '../visits/index.ts'

interface RelationFormProps {
  /** The company on whose page it is. */
  readonly organisation: Reference
  /** Null for a new one. */
  readonly relation: Relation | null
  readonly onClose: () => void
}

/** What another company is to this one. */
export function RelationDialog({
  isOpen,
  ...form
}: RelationFormProps & { readonly isOpen: boolean }): ReactNode {
  return (
    <FormDialog
      title={t(form.relation === null ? 'relations.add' : 'relations.edit')}
      isOpen={isOpen}
      onClose={form.onClose}
      size="small"
    >
      <RelationForm {...form} />
    </FormDialog>
  )
}

interface RelationValues {
  readonly other: Reference | null
  readonly role: RelationRole
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly note: string
}

const fresh: RelationValues = { other: null, role: 'parent', validFrom: null, validTo: null, note: '' }

function RelationForm({ organisation, relation, onClose }: RelationFormProps): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(relation)
  const draft = useDraft(
    opened === null
      ? { form: 'relation.new', record: organisation.id, about: organisation.name }
      : { form: 'relation.edit', record: opened.id, basis: opened.version, about: opened.other.name },
  )
  const { values, change, current } = useFields<RelationValues>(draft, opened ?? fresh)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const usual = { undo: true, failures: 'caller' } as const
  const create = useCommand(api.relations.create, { done: t('relations.added'), ...usual })
  const update = useCommand(api.relations.update, { done: t('relations.saved'), ...usual })
  const submit = async (): Promise<void> => {
    setChecked(true)
    const { other, role, validFrom, validTo, note } = current()
    if (other === null) return
    const fields: RelationFields = { otherId: other.id, role, validFrom, validTo, note }
    const said = { organisationId: organisation.id, fields }
    const result = await (opened === null
      ? create.run(said)
      : update.run({ id: opened.id, version: opened.version, ...said }))
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={create.isRunning || update.isRunning}
      failure={failure}
      onReload={() => {
        renew(api.relations.list)
        onClose()
      }}
    >
      <OrganisationField
        label={t('relations.other')}
        value={values.other}
        onChange={(other) => change({ other })}
        {...(isChecked && values.other === null && { error: t('form.missing') })}
      />
      <Select<RelationRole>
        label={t('relations.role')}
        choices={relationRoles.map((value) => ({ value, label: t(`relations.role.${value}`) }))}
        value={values.role}
        onChange={(role) => change({ role })}
      />
      <div className="form-row">
        <DateField
          label={t('relations.validFrom')}
          value={values.validFrom}
          onChange={(validFrom) => change({ validFrom })}
          leaning="past"
        />
        <DateField
          label={t('relations.validTo')}
          value={values.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
      <TextArea
        label={t('relations.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        rows={2}
        charactersMax={textMax}
      />
    </FormBody>
  )
}
