import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { CompaniesIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function OrganisationsScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('organisations.title')} />
      <EmptyState icon={<CompaniesIcon />} title={t('organisations.title')}>
        {t('organisations.empty')}
      </EmptyState>
    </Page>
  )
}
