import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { ReportIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function ReportsScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('reports.title')} />
      <EmptyState icon={<ReportIcon />} title={t('reports.title')}>
        {t('reports.empty')}
      </EmptyState>
    </Page>
  )
}
