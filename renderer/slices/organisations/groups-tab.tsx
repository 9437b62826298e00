import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { roleText } from '../../kit/i18n/role-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { GroupsIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { spanText } from '../../kit/i18n/span-text.ts'

/** Groups in which the company's people sit. */
export function GroupsTab({ detail }: { readonly detail: OrganisationDetail }): ReactNode {
  if (detail.groups.length === 0) {
    return (
      <EmptyState icon={<GroupsIcon />} title={t('organisations.groups.none')}>
        {t('organisations.groups.none.what')}
      </EmptyState>
    )
  }
  return (
    <Table
      label={t('organisations.tab.groups')}
      rows={detail.groups}
      rowKey={(row) => `${String(row.groupId)}-${String(row.person.id)}-${row.validFrom}`}
      columns={[
        {
          id: 'group',
          title: t('organisations.groups.group'),
          cell: (row) => (
            <Link to="/groups/$groupId" params={{ groupId: row.groupId }}>
              {row.groupName}
            </Link>
          ),
        },
        {
          id: 'person',
          title: t('organisations.groups.person'),
          cell: (row) => (
            <Link to="/people/$personId" params={{ personId: row.person.id }}>
              {row.person.name}
            </Link>
          ),
        },
        { id: 'role', title: t('organisations.groups.role'), cell: (row) => roleText(row.role) },
        { id: 'span', title: t('organisations.span'), cell: (row) => spanText(row.validFrom, row.validTo) },
      ]}
    />
  )
}
