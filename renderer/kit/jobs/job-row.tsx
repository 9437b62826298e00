import type { ReactNode } from 'react'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { jobProgress } from './job-progress.ts'

/** One running job: how far, how long still, and a way to stop it. */
export function JobRow({ job }: { readonly job: JobState }): ReactNode {
  const { share, valueText } = jobProgress(job)
  return (
    <div className="job-row">
      <ProgressBar label={t(`app.job.${job.kind}`)} share={share} valueText={valueText} />
      <Button size="small" onPress={() => void send(api.jobs.cancel, { jobId: job.jobId })}>
        {t('ui.cancel')}
      </Button>
    </div>
  )
}
