import './setup.css'
import { useEffect, useState, type ReactNode } from 'react'
import { useJobs } from '../../kit/data/jobs.ts'
import { JobRow } from '../../kit/jobs/job-row.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { StuckNotice } from './earlier-offer.tsx'
import { JoinCode } from './join-code.tsx'
import type { SetupState } from './setup-state.ts'
import { Spinner } from '../../kit/ui/progress-bar.tsx'

const patienceMilliseconds = 300

/** While the data are being opened, made or restored, or somebody is to be admitted. Says nothing when that is quick. */
export function OpeningScreen({ setup }: { readonly setup: SetupState }): ReactNode {
  const [isLong, setLong] = useState(false)
  const running = useJobs().filter((job) => job.status === 'running')
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="setup">
      <main className="setup-content setup-narrow">
        {setup.joinCode !== null && <JoinCode code={setup.joinCode} />}
        {isLong && setup.joinCode === null && (
          <>
            <h1 className="card-title">{t('setup.opening')}</h1>
            {running.length === 0 && <Spinner label={t('setup.opening')} />}
            {running.map((job) => (
              <JobRow key={job.jobId} job={job} />
            ))}
            {setup.isStuck && <StuckNotice setup={setup} />}
          </>
        )}
      </main>
    </div>
  )
}
