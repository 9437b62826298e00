import './visit-planning.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Page, PageHeader } from '../../kit/ui/page.tsx'
import { Tabs } from '../../kit/ui/tabs.tsx'
import { CoverageTab } from './coverage-tab.tsx'
import { ProposalsTab } from './proposals-tab.tsx'
import { TourTab } from './tour-tab.tsx'

/** Whom to visit and why, how far the stock is covered, and the visits that are agreed. */
export function PlanScreen(): ReactNode {
  const search = useSearch({ from: '/visits/plan' })
  const navigate = useNavigate({ from: '/visits/plan' })
  return (
    <Page className="visit-plan">
      <PageHeader
        title={t('visitPlan.title')}
        note={t('visitPlan.lead')}
        actions={
          <Link to="/settings" className="button">
            {t('visitPlan.rule')}
          </Link>
        }
      />
      <Tabs
        label={t('visitPlan.title')}
        selected={search.tab ?? 'proposals'}
        onSelect={(tab) => void navigate({ search: { ...search, tab }, replace: true })}
        tabs={[
          { id: 'proposals', label: t('visitPlan.tab.proposals'), content: <ProposalsTab /> },
          { id: 'coverage', label: t('visitPlan.tab.coverage'), content: <CoverageTab /> },
          { id: 'tour', label: t('visitPlan.tab.tour'), content: <TourTab /> },
        ]}
      />
    </Page>
  )
}
