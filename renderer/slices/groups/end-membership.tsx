import type { ReactNode } from 'react'
import type { Membership } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { EndDialog } from '../../kit/form/end-dialog.tsx'
import { t } from '../../kit/i18n/translate.ts'

interface EndMembershipProps {
  readonly membership: Membership | null
  readonly onClose: () => void
}

/** Ends a membership on its last day; what the person did stays. */
export function EndMembership({ membership, onClose }: EndMembershipProps): ReactNode {
  const name = membership?.person.name ?? ''
  return (
    <EndDialog
      record={membership}
      about={name}
      form="membership.end"
      command={api.groups.endMembership}
      words={{
        title: t('groups.member.end'),
        what: t('groups.member.end.what', { name }),
        lastDay: t('groups.member.until'),
        now: t('groups.member.endNow'),
        done: t('groups.member.ended', { name }),
      }}
      onClose={onClose}
    />
  )
}
