import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatInstantShort, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card } from '../../kit/ui/page.tsx'
import type { Overview } from './overview.ts'

type Import = NonNullable<Overview['lastImport']>

/** How the office's data stand: what the last import has brought, when they were last backed up. */
export function StateCard({ overview }: { readonly overview: Overview }): ReactNode {
  const { lastImport, lastBackup } = overview
  return (
    <Card title={t('start.state')}>
      <ul className="start-list">
        <li className="start-item start-item-plain">
          <div>
            <Link to="/imports">{t('start.state.import')}</Link>
            <p className="start-note">
              {lastImport === null ? t('start.state.import.none') : broughtText(lastImport)}
            </p>
          </div>
          {lastImport !== null && (
            <span className="start-day">{formatInstantShort(lastImport.finishedAt)}</span>
          )}
        </li>
        <li className="start-item start-item-plain">
          <div>
            <Link to="/backups">{t('start.state.backup')}</Link>
            <p className="start-note">
              {t(lastBackup === null ? 'start.state.backup.none' : 'start.state.backup.verified')}
            </p>
          </div>
          {lastBackup !== null && (
            <span className="start-day">{formatInstantShort(lastBackup.verifiedAt)}</span>
          )}
        </li>
      </ul>
    </Card>
  )
}

/** "IHK: 12 neu, 40 geändert, 3 nicht mehr gemeldet" */
function broughtText({ name, created, updated, vanished, rejected }: Import): string {
  const parts = [
    created > 0 && t('start.state.import.created', { number: formatNumber(created) }),
    updated > 0 && t('start.state.import.updated', { number: formatNumber(updated) }),
    vanished > 0 && t('start.state.import.vanished', { number: formatNumber(vanished) }),
    rejected > 0 && t('start.state.import.rejected', { number: formatNumber(rejected) }),
  ].filter((part) => part !== false)
  const brought = parts.length === 0 ? t('start.state.import.nothing') : parts.join(', ')
  return t('start.state.import.brought', { name, brought })
}
