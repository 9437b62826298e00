import { useState, type ReactNode } from 'react'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'

type Affiliation = AnswerOf<typeof api.people.get>['affiliations'][number]

interface EndAffiliationProps {
  readonly affiliation: Affiliation | null
  readonly onClose: () => void
}

/** Ends a function; the person and what they did stay. */
export function EndAffiliation({ affiliation, onClose }: EndAffiliationProps): ReactNode {
  return (
    <FormDialog
      title={t('people.affiliation.end')}
      isOpen={affiliation !== null}
      onClose={onClose}
      size="small"
    >
      {affiliation && <EndForm affiliation={affiliation} onClose={onClose} />}
    </FormDialog>
  )
}

interface EndFormProps {
  readonly affiliation: Affiliation
  readonly onClose: () => void
}

function EndForm({ affiliation, onClose }: EndFormProps): ReactNode {
  const draft = useDraft({
    form: 'affiliation.end',
    record: affiliation.id,
    basis: affiliation.version,
    about: affiliation.organisation.name,
  })
  const { values, change, current } = useFields<{ validTo: string | null }>(draft, { validTo: today() })
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const end = useCommand(api.people.endAffiliation, {
    done: t('people.affiliation.ended'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    const { validTo } = current()
    if (validTo === null) return
    const result = await end.run({ id: affiliation.id, version: affiliation.version, validTo })
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
      isSaving={end.isRunning}
      failure={failure}
      saveLabel={t('people.affiliation.endNow')}
    >
      <p>{t('people.affiliation.endWhat', { name: affiliation.organisation.name })}</p>
      <DateField
        label={t('people.until')}
        value={values.validTo}
        onChange={(validTo) => change({ validTo })}
        isRequired
        {...(values.validTo === null && { error: t('form.missing') })}
      />
    </FormBody>
  )
}
