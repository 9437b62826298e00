import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../kit/data/api.ts'
import { useData } from '../kit/data/use-data.ts'
import { today } from '../kit/i18n/calendar.ts'
import { formatInstant } from '../kit/i18n/format.ts'
import { t } from '../kit/i18n/translate.ts'
import { BackupIcon } from '../kit/ui/icons.ts'
import { JobsStatus } from './jobs-status.tsx'

/** Office, state of the backup and running work, at the bottom of the window. */
export function StatusBar(): ReactNode {
  const office = useData(api.office.get, {})
  const backup = useData(api.backups.status, {})
  const me = office.data?.staff.find((member) => member.id === office.data.currentStaffId)
  return (
    <footer className="status-bar" aria-label={t('app.status')} data-pane>
      {office.data && (
        <span className="status-item">
          {office.data.demo ? t('app.status.demo', { office: office.data.name }) : office.data.name}
        </span>
      )}
      {me && <span className="status-item">{me.name}</span>}
      <JobsStatus />
      {backup.data && (
        <Link
          to="/backups"
          className={
            backupIsFresh(backup.data) ? 'status-item status-end' : 'status-item status-end status-warning'
          }
        >
          <BackupIcon />
          {backup.data.lastVerifiedAt === null
            ? t(withoutBackup(backup.data))
            : t('app.status.backup', { when: formatInstant(backup.data.lastVerifiedAt) })}
        </Link>
      )}
    </footer>
  )
}

function withoutBackup(status: { readonly configured: boolean; readonly settingsLost: boolean }) {
  if (status.configured) return 'app.status.backupNever'
  return status.settingsLost ? 'app.status.backupLost' : 'app.status.backupMissing'
}

const freshDays = 7

function backupIsFresh(status: { readonly lastVerifiedAt: string | null }): boolean {
  if (status.lastVerifiedAt === null) return false
  return Date.parse(today()) - Date.parse(status.lastVerifiedAt) < freshDays * 86_400_000
}
