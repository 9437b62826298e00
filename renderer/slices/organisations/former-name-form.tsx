import type { ReactNode } from 'react'
import { formerNameFields, type FormerName } from '../../../preload/contract/organisation-parts.ts'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'

interface FormerNameFormProps {
  readonly detail: OrganisationDetail
  /** The one that is corrected; null for a further one. */
  readonly formerName: FormerName | null
  readonly onClose: () => void
}

/** A name that the company had, and when, as far as that is known. */
export function FormerNameForm({ detail, formerName, onClose }: FormerNameFormProps): ReactNode {
  const about = detail.fields.name
  const draft = useDraft(
    formerName === null
      ? { form: 'formerName.new', record: detail.id, about }
      : { form: 'formerName.edit', record: formerName.id, basis: formerName.version, about },
  )
  const said = { done: t('organisations.formerNames.saved'), undo: true, failures: 'caller' } as const
  const add = useCommand(api.organisationParts.addFormerName, said)
  const correct = useCommand(api.organisationParts.changeFormerName, said)
  const { form, ...body } = useRecordForm({
    draft,
    schema: formerNameFields,
    defaults: {
      name: formerName?.name ?? '',
      validFrom: formerName?.validFrom ?? null,
      validTo: formerName?.validTo ?? null,
    },
    save: (fields) =>
      formerName === null
        ? add.run({ organisationId: detail.id, fields })
        : correct.run({ id: formerName.id, version: formerName.version, fields }),
    onSaved: onClose,
  })
  const { control } = form
  return (
    <FormBody {...body} onCancel={onClose}>
      <FormText control={control} name="name" label={t('organisations.field.name')} isRequired />
      <div className="form-row">
        <FormDate
          control={control}
          name="validFrom"
          label={t('organisations.formerNames.from')}
          leaning="history"
          isPartial
        />
        <FormDate
          control={control}
          name="validTo"
          label={t('organisations.formerNames.to')}
          leaning="history"
          isPartial
        />
      </div>
    </FormBody>
  )
}
