import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { ThemesIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'

export function ThemesScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title={t('themes.title')} />
      <EmptyState icon={<ThemesIcon />} title={t('themes.title')}>
        {t('themes.empty')}
      </EmptyState>
    </Page>
  )
}
