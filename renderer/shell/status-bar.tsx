import type { ReactNode } from 'react'
import { api } from '../kit/data/api.ts'
import { useData } from '../kit/data/use-data.ts'
import { t } from '../kit/i18n/translate.ts'
import { BackupLight } from '../slices/backups/index.ts'
import { DesksLight, WhoWorksHere } from '../slices/desks/index.ts'
import { useIsLooking } from '../slices/setup/index.ts'
import { JobsStatus } from './jobs-status.tsx'

/** Office, running work, state of sharing and of the backup, at the bottom of the window. */
export function StatusBar(): ReactNode {
  const isLooking = useIsLooking()
  const office = useData(api.office.get, {})
  return (
    <footer className="status-bar" aria-label={t('app.status')} data-pane>
      {office.data && (
        <span className="status-item">
          {office.data.demo ? t('app.status.demo', { office: office.data.name }) : office.data.name}
        </span>
      )}
      {!isLooking && <WhoWorksHere />}
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
