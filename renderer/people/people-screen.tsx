import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { PeopleIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function PeopleScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('people.title')} />
      <EmptyState icon={<PeopleIcon />} title={t('people.title')}>
        {t('people.empty')}
      </EmptyState>
    </Page>
  )
}
