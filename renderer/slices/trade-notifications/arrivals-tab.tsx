import { useState, type ReactNode } from 'react'
import { pageSizeMax } from '../../../preload/contract/common.ts'
import { arrivals, monthWeights, type MonthWeight } from '../../../preload/contract/trade-notifications.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { TaskIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { NotificationsTable } from './notifications-table.tsx'
import { WelcomeDialog, type Chosen } from './welcome-form.tsx'

/** Side lines are many, and seldom whom the office goes to see. */
const usualWeights: readonly MonthWeight[] = ['business', 'branch', 'unknown']

/** Whom to welcome: a task for one, or for all that are shown. */
export function ArrivalsTab({ month }: { readonly month: string }): ReactNode {
  const [weights, setWeights] = useState(usualWeights)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const query = useData(
    api.tradeNotifications.list,
    {
      month,
      groups: [...arrivals],
      ...(weights.length > 0 && { weights: [...weights] }),
      offset: 0,
      limit: pageSizeMax,
    },
    { keepPrevious: true },
  )
  return (
    <div className="city-month-part">
      <p className="city-month-quiet">{t('cityMonth.welcome.lead')}</p>
      <QueryView query={query}>
        {({ notifications }) => {
          const left = notifications.filter(({ task }) => task === null)
          return (
            <>
              <div className="city-month-bar">
                <Chips
                  label={t('cityMonth.weight')}
                  isLabelHidden
                  chips={monthWeights.map((weight) => ({
                    id: weight,
                    label: t(`cityMonth.weight.${weight}`),
                  }))}
                  selected={new Set(weights)}
                  onChange={(selected) => setWeights(monthWeights.filter((weight) => selected.has(weight)))}
                />
                {left.length > 0 && (
                  <Button
                    does={api.tradeNotifications.welcome}
                    variant="primary"
                    icon={<TaskIcon />}
                    onPress={() => setChosen({ all: left })}
                  >
                    {t('cityMonth.welcome.all', { count: left.length })}
                  </Button>
                )}
              </div>
              {notifications.length === 0 ? (
                <EmptyState>{t('cityMonth.welcome.none')}</EmptyState>
              ) : (
                <NotificationsTable
                  label={t('cityMonth.tab.welcome')}
                  notifications={notifications}
                  onWelcome={(one) => setChosen({ one })}
                />
              )}
            </>
          )
        }}
      </QueryView>
      <WelcomeDialog chosen={chosen} month={month} onClose={() => setChosen(null)} />
    </div>
  )
}
