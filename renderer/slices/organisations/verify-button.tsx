import type { ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { SuccessIcon } from '../../kit/ui/icons.ts'

/** Notes that whoever works here has made sure today that what is on record is true. */
export function VerifyButton({ detail }: { readonly detail: OrganisationDetail }): ReactNode {
  const office = useData(api.office.get, {})
  const update = useCommand(api.organisations.update, { done: t('organisations.verify.done'), undo: true })
  const { id, version, fields } = detail
  const verifiedById = office.data?.currentStaffId ?? null
  const isNoted = fields.verifiedOn === today() && fields.verifiedById === verifiedById
  return (
    <IconButton
      does={api.organisations.update}
      label={t('organisations.verify')}
      icon={<SuccessIcon />}
      isDisabled={verifiedById === null || isNoted || update.isRunning}
      onPress={() =>
        void update.run({ id, version, fields: { ...fields, verifiedOn: today(), verifiedById } })
      }
    />
  )
}
