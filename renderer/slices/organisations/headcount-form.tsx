import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import type { Headcount } from '../../../preload/contract/organisation-parts.ts'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { fieldFailureText } from '../../kit/failures/failure-text.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'

interface HeadcountFormProps {
  readonly detail: OrganisationDetail
  /** The one that is corrected; null for a further one. */
  readonly headcount: Headcount | null
  readonly onClose: () => void
}

interface Values {
  readonly employees: number | null
  readonly asOf: string | null
  readonly source: string
}

/** One number of employees, of a day. */
export function HeadcountForm({ detail, headcount, onClose }: HeadcountFormProps): ReactNode {
  const about = detail.fields.name
  const draft = useDraft(
    headcount === null
      ? { form: 'headcount.new', record: detail.id, filledIn: { asOf: today() }, about }
      : { form: 'headcount.edit', record: headcount.id, basis: headcount.version, about },
  )
  const fresh: Values = headcount ?? { employees: null, asOf: today(), source: '' }
  const { values, change, current } = useFields<Values>(draft, {
    employees: fresh.employees,
    asOf: fresh.asOf,
    source: fresh.source,
  })
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const said = { done: t('organisations.headcounts.saved'), undo: true, failures: 'caller' } as const
  const add = useCommand(api.organisationParts.addHeadcount, said)
  const correct = useCommand(api.organisationParts.changeHeadcount, said)
  const submit = async (): Promise<void> => {
    setChecked(true)
    const { employees, asOf, source } = current()
    if (employees === null) return
    const fields = { employees, asOf, source }
    const result =
      headcount === null
        ? await add.run({ organisationId: detail.id, fields })
        : await correct.run({ id: headcount.id, version: headcount.version, fields })
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  const dayError = failure?.fieldErrors?.['asOf']
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={add.isRunning || correct.isRunning}
      failure={failure}
    >
      <NumberField
        label={t('organisations.field.employees')}
        value={values.employees}
        onChange={(employees) => change({ employees })}
        minimum={0}
        isRequired
        {...(isChecked && values.employees === null && { error: t('form.missing') })}
      />
      <DateField
        label={t('organisations.headcounts.asOf')}
        value={values.asOf}
        onChange={(asOf) => change({ asOf })}
        leaning="history"
        {...(dayError !== undefined && { error: fieldFailureText(dayError) })}
      />
      <TextField
        label={t('organisations.headcounts.source')}
        help={t('organisations.headcounts.source.help')}
        value={values.source}
        onChange={(source) => change({ source })}
        charactersMax={lineMax}
      />
    </FormBody>
  )
}
