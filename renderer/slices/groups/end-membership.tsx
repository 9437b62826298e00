import { useState, type ReactNode } from 'react'
import type { Membership } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'

interface EndMembershipProps {
  readonly membership: Membership | null
  readonly onClose: () => void
}

/** Ends a membership on its last day; what the person did stays. */
export function EndMembership({ membership, onClose }: EndMembershipProps): ReactNode {
  return (
    <FormDialog title={t('groups.member.end')} isOpen={membership !== null} onClose={onClose} size="small">
      {membership && <EndForm membership={membership} onClose={onClose} />}
    </FormDialog>
  )
}

interface EndFormProps {
  readonly membership: Membership
  readonly onClose: () => void
}

function EndForm({ membership, onClose }: EndFormProps): ReactNode {
  const draft = useDraft({
    form: 'membership.end',
    record: membership.id,
    basis: membership.version,
    about: membership.person.name,
  })
  const { values, change, current } = useFields<{ validTo: string | null }>(draft, { validTo: today() })
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const { name } = membership.person
  const end = useCommand(api.groups.endMembership, {
    done: t('groups.member.ended', { name }),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    const { validTo } = current()
    if (validTo === null) return
    const result = await end.run({ id: membership.id, version: membership.version, validTo })
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
      saveLabel={t('groups.member.endNow')}
    >
      <p>{t('groups.member.end.what', { name })}</p>
      <DateField
        label={t('groups.member.until')}
        value={values.validTo}
        onChange={(validTo) => change({ validTo })}
        isRequired
        {...(values.validTo === null && { error: t('form.missing') })}
      />
    </FormBody>
  )
}
