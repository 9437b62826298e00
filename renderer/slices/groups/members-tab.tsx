import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Membership } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, PeopleIcon, WarningIcon } from '../../kit/ui/icons.ts'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Table, type TableColumn } from '../../kit/ui/table.tsx'
import { Cell } from './cell.tsx'
import { EndMembership } from './end-membership.tsx'
import type { GroupDetail } from './group-values.ts'
import { isLasting, isOverloaded } from './membership.ts'
import { RateBar } from './rate-bar.tsx'
import { membershipSpanText } from './words.ts'

interface MembersTabProps {
  readonly detail: GroupDetail
  readonly onAdd: () => void
}

/** Who is in the group, for whom they speak, who comes; below, folded, who was. */
export function MembersTab({ detail, onAdd }: MembersTabProps): ReactNode {
  const [ending, setEnding] = useState<Membership | null>(null)
  const lasting = detail.memberships.filter((membership) => isLasting(membership, today()))
  const former = detail.memberships.filter((membership) => !isLasting(membership, today()))
  return (
    <>
      {lasting.length > 0 ? (
        <MembersTable label={t('groups.members')} memberships={lasting} onEnd={setEnding} />
      ) : (
        <EmptyState
          icon={<PeopleIcon />}
          title={t('groups.members.none')}
          {...(detail.fields.status !== 'ended' && {
            actions: (
              <Button does={api.groups.addMember} icon={<AddIcon />} onPress={onAdd}>
                {t('groups.member.add')}
              </Button>
            ),
          })}
        >
          {t('groups.members.none.what')}
        </EmptyState>
      )}
      {former.length > 0 && (
        <details className="group-former">
          <summary>{t('groups.members.former', { count: former.length })}</summary>
          <MembersTable
            label={t('groups.members.former', { count: former.length })}
            memberships={former}
            onEnd={null}
          />
        </details>
      )}
      <EndMembership membership={ending} onClose={() => setEnding(null)} />
    </>
  )
}

interface MembersTableProps {
  readonly label: string
  readonly memberships: readonly Membership[]
  readonly onEnd: ((membership: Membership) => void) | null
}

function MembersTable({ label, memberships, onEnd }: MembersTableProps): ReactNode {
  const columns: readonly TableColumn<Membership>[] = [
    {
      id: 'person',
      title: t('groups.member.person'),
      cell: (membership) => <Member membership={membership} />,
    },
    {
      id: 'organisation',
      title: t('groups.member.organisation'),
      cell: (membership) => (
        <Cell label={t('groups.member.organisation')}>
          <Represented membership={membership} />
        </Cell>
      ),
    },
    {
      id: 'role',
      title: t('groups.member.role'),
      cell: ({ role }) => <Cell label={t('groups.member.role')}>{t(`organisations.role.${role}`)}</Cell>,
    },
    {
      id: 'span',
      title: t('groups.member.span'),
      cell: (membership) => (
        <Cell label={t('groups.member.span')}>{membershipSpanText(membership, today())}</Cell>
      ),
    },
    {
      id: 'attendance',
      title: t('groups.member.attendance'),
      cell: (membership) => (
        <Cell label={t('groups.member.attendance')}>
          <MemberRate membership={membership} />
        </Cell>
      ),
    },
  ]
  const end: TableColumn<Membership> = {
    id: 'end',
    title: t('groups.member.actions'),
    isTitleHidden: true,
    cell: (membership) =>
      membership.validTo === null && (
        <div className="cell-action">
          <Button
            does={api.groups.endMembership}
            variant="link"
            aria-label={`${t('groups.member.end')}: ${membership.person.name}`}
            onPress={() => onEnd?.(membership)}
          >
            {t('groups.member.endNow')}
          </Button>
        </div>
      ),
  }
  return (
    <Table
      className="stacking members-table"
      label={label}
      rows={memberships}
      rowKey={(membership) => membership.id}
      columns={onEnd === null ? columns : [...columns, end]}
    />
  )
}

function Member({ membership }: { readonly membership: Membership }): ReactNode {
  return (
    <span className="member-person">
      <Link to="/people/$personId" params={{ personId: membership.person.id }}>
        {membership.person.name}
      </Link>
      {isOverloaded(membership) && (
        <span title={t('groups.member.load.what')}>
          <Badge tone="warning" icon={<WarningIcon aria-hidden="true" />}>
            {t('groups.member.load', { count: membership.activeGroups })}
          </Badge>
        </span>
      )}
    </span>
  )
}

function Represented({ membership }: { readonly membership: Membership }): ReactNode {
  const { organisation } = membership
  if (!organisation) return <span className="cell-faint">{t('groups.member.nobody')}</span>
  return (
    <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
      {organisation.name}
    </Link>
  )
}

/** Fewer recorded meetings than this tell nothing yet: no warning. */
const tellingMeetings = 4

function MemberRate({ membership }: { readonly membership: Membership }): ReactNode {
  const { attended, meetings } = membership
  if (meetings === 0) return <span className="cell-faint">{t('groups.meeting.never')}</span>
  const value = t('groups.rate.of', { attended: formatNumber(attended), meetings: formatNumber(meetings) })
  return <RateBar share={attended / meetings} value={value} isTelling={meetings >= tellingMeetings} />
}
