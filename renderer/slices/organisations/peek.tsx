import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { isCurrent, today } from '../../kit/i18n/calendar.ts'
import { Facts } from '../../kit/form/fact-list.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { CloseIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { Badge } from '../../kit/ui/page.tsx'
import { openLog } from '../visits/index.ts'
import { StatusBadge } from './status-badge.tsx'
import { contactFacts } from './facts.tsx'
import { kindText, lastContactText, lastVisitText } from './words.ts'

interface PeekProps {
  readonly organisationId: number
  readonly onClose: () => void
}

/** A company at a glance beside the list (Space). */
export function Peek({ organisationId, onClose }: PeekProps): ReactNode {
  const query = useData(api.organisations.get, { id: organisationId }, { keepPrevious: true })
  return (
    <aside className="peek" aria-label={t('organisations.peek')} data-pane>
      <QueryView query={query}>
        {(detail) => (
          <>
            <header className="peek-header">
              <h2 className="peek-title">{detail.fields.name}</h2>
              <IconButton label={t('ui.close')} icon={<CloseIcon />} onPress={onClose} />
            </header>
            <p className="peek-badges">
              {detail.fields.kind !== 'company' && <Badge>{kindText(detail.fields.kind)}</Badge>}
              <StatusBadge fields={detail.fields} />
              {detail.openTasks > 0 && (
                <Badge tone="warning">{t('organisations.openTasks', { count: detail.openTasks })}</Badge>
              )}
            </p>
            <ul className="highlights">
              <li>{lastVisitText(detail.lastVisitOn, today())}</li>
              <li>{lastContactText(detail.lastContactOn, today())}</li>
            </ul>
            <div className="peek-actions">
              <Link
                to="/organisations/$organisationId"
                params={{ organisationId }}
                className="button button-primary"
              >
                {t('organisations.open')}
              </Link>
              <Button
                does={api.visits.log}
                icon={<VisitIcon />}
                onPress={() =>
                  openLog({ kind: 'visit', organisation: { id: organisationId, name: detail.fields.name } })
                }
              >
                {t('organisations.logVisit')}
              </Button>
            </div>
            <Facts facts={contactFacts(detail)} />
            {detail.people.some(isCurrent) && (
              <section>
                <h3 className="peek-heading">{t('organisations.people')}</h3>
                <ul className="peek-people">
                  {detail.people
                    .filter(isCurrent)
                    .slice(0, 4)
                    .map((person) => (
                      <li key={person.affiliationId}>
                        <Link to="/people/$personId" params={{ personId: person.personId }}>
                          {person.name}
                        </Link>
                        <span className="peek-note">
                          {[person.jobTitle, person.phone].filter(Boolean).join(' · ')}
                        </span>
                      </li>
                    ))}
                </ul>
              </section>
            )}
          </>
        )}
      </QueryView>
    </aside>
  )
}
