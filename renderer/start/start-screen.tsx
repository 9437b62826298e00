import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { StartIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function StartScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('start.title')} />
      <EmptyState icon={<StartIcon />} title={t('start.title')}>
        {t('start.empty')}
      </EmptyState>
    </Page>
  )
}
