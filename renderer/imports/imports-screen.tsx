import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { ImportIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function ImportsScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('imports.title')} />
      <EmptyState icon={<ImportIcon />} title={t('imports.title')}>
        {t('imports.empty')}
      </EmptyState>
    </Page>
  )
}
