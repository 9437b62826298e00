import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDayInWeek, formatInstantShort } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import type { Overview } from './overview.ts'

type Changed = NonNullable<Overview['inCare']>['changed'][number]

/** What others and imports have done to the companies in one's care; nothing where none is in it. */
export function InCareCard({ inCare }: Pick<Overview, 'inCare'>): ReactNode {
  if (inCare === null) return null
  const { since, changed, total, companies } = inCare
  const day = formatDayInWeek(since)
  return (
    <Card title={t('start.inCare')} {...(total > 0 && { count: total })}>
      {total === 0 ? (
        <EmptyState>{t('start.inCare.none', { count: companies, day })}</EmptyState>
      ) : (
        <>
          <p className="start-note">{t('start.inCare.since', { day })}</p>
          <ul className="start-list">
            {changed.map((change) => (
              <li key={change.organisation.id} className="start-item start-item-plain">
                <div>
                  <Link
                    to="/organisations/$organisationId"
                    params={{ organisationId: change.organisation.id }}
                  >
                    {change.organisation.name}
                  </Link>
                  <p className="start-note">{whatText(change)}</p>
                </div>
                <span className="start-day">{formatInstantShort(change.at)}</span>
              </li>
            ))}
          </ul>
          {total > changed.length && (
            <p className="start-note">{t('start.inCare.more', { count: total - changed.length })}</p>
          )}
        </>
      )}
    </Card>
  )
}

/** "Unternehmen geändert (Jonas Feld), und 2 weitere Änderungen" */
function whatText({ command, staff, source, changes }: Changed): string {
  const what =
    source === ''
      ? (lookUp(`change.${command}`) ?? t('app.change.other'))
      : t('start.inCare.import', { file: source })
  const said = staff === '' ? what : t('start.inCare.by', { what, staff })
  return changes === 1 ? said : t('start.inCare.andMore', { what: said, count: changes - 1 })
}
