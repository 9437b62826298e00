import type { ReactNode } from 'react'
import { api } from '../kit/data/api.ts'
import { useData } from '../kit/data/use-data.ts'
import { t } from '../kit/i18n/translate.ts'
import { BackupLight } from '../slices/backups/index.ts'
import { DesksLight } from '../slices/desks/index.ts'
import { useIsLooking } from '../slices/setup/index.ts'
import { JobsStatus } from './jobs-status.tsx'

/** Office, running work, state of sharing and of the backup, at the bottom of the window. */
export function StatusBar(): ReactNode {
  const isLooking = useIsLooking()
  const office = useData(api.office.get, {})
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
      {!isLooking && (
        <>
          <DesksLight />
          <BackupLight />
        </>
      )}
    </footer>
  )
}
