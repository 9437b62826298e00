import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { GroupsIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function GroupsScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('groups.title')} />
      <EmptyState icon={<GroupsIcon />} title={t('groups.title')}>
        {t('groups.empty')}
      </EmptyState>
    </Page>
  )
}
