import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { SettingsIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function SettingsScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('settings.title')} />
      <EmptyState icon={<SettingsIcon />} title={t('settings.title')}>
        {t('settings.empty')}
      </EmptyState>
    </Page>
  )
}
