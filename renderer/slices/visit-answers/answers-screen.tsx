import './visit-answers.css'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { AnswersFilter, AnswersOverview } from '../../../preload/contract/visit-answers.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { VisitIcon } from '../../kit/ui/icons.ts'
import { EmptyState, KeyFigure, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { TimelineWays } from '../timeline/index.ts'
import { AnswersFilterForm } from './answers-filter.tsx'
import { BehindDialog, type ShownFigure } from './behind-dialog.tsx'
import { ExportMenu, PrintMenu } from './out-menus.tsx'
import { QuestionCard } from './question-card.tsx'
import { filterOf } from './search.ts'

/** What companies said at visits, over all of them. */
export function AnswersScreen(): ReactNode {
  const filter = filterOf(useSearch({ from: '/timeline/answers' }), today())
  const isBackwards = filter.from > filter.to
  const query = useData(api.visitAnswers.overview, filter, { keepPrevious: true, enabled: !isBackwards })
  return (
    <Page>
      <PageHeader
        title={t('visitAnswers.title')}
        note={t('visitAnswers.lead')}
        actions={
          <>
            <ExportMenu filter={filter} isDisabled={isBackwards} />
            <PrintMenu filter={filter} isDisabled={isBackwards} />
          </>
        }
      />
      <TimelineWays />
      <AnswersFilterForm filter={filter} isBackwards={isBackwards} />
      {!isBackwards && (
        <QueryView query={query}>{(overview) => <Overview overview={overview} filter={filter} />}</QueryView>
      )}
    </Page>
  )
}

interface OverviewProps {
  readonly overview: AnswersOverview
  readonly filter: AnswersFilter
}

const hasSecrets = ({ isHidden, questions }: AnswersOverview): boolean =>
  isHidden || questions.some((question) => question.isHidden || question.choices.some((one) => one.isHidden))

function Overview({ overview, filter }: OverviewProps): ReactNode {
  const [figure, setFigure] = useState<ShownFigure | null>(null)
  const { guide, visits, companies, questions } = overview
  if (guide === null || visits === 0)
    return (
      <EmptyState
        icon={<VisitIcon />}
        title={t(guide === null ? 'visitAnswers.none' : 'visitAnswers.none.filter')}
      >
        {t(guide === null ? 'visitAnswers.none.what' : 'visitAnswers.none.filter.what')}
      </EmptyState>
    )
  const sections = [...new Set(questions.map(({ section }) => section))]
  return (
    <div className="visit-answers">
      <div className="visit-answers-figures">
        <KeyFigure label={t('visitAnswers.visits')} value={visits} note={guide.name} />
        <KeyFigure label={t('visitAnswers.companies')} value={companies} />
      </div>
      {hasSecrets(overview) && <Notice tone="info">{t('visitAnswers.secret.what')}</Notice>}
      {sections.map((section) => (
        <section key={section} className="visit-answers-section">
          <h2>{section}</h2>
          {questions
            .filter((question) => question.section === section)
            .map((question) => (
              <QuestionCard key={question.key} question={question} onShow={setFigure} />
            ))}
        </section>
      ))}
      {figure && <BehindDialog filter={filter} shown={figure} onClose={() => setFigure(null)} />}
    </div>
  )
}
