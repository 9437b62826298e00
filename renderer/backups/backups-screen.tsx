import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { BackupIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function BackupsScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('backups.title')} />
      <EmptyState icon={<BackupIcon />} title={t('backups.title')}>
        {t('backups.empty')}
      </EmptyState>
    </Page>
  )
}
