import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { importDraft, type ImportDraft } from '../../../preload/contract/import-draft.ts'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { DraftView } from './draft-view.tsx'
import { useImportProgress } from './job-words.ts'
import type { WizardView } from './wizard-view.ts'

interface StepCompareProps {
  readonly view: WizardView
  readonly draft: UseQueryResult<ImportDraft>
}

/** Third step: what would happen; the last moment before anything is written. */
export function StepCompare({ view, draft }: StepCompareProps): ReactNode {
  const { search } = view
  const job = useJob(search.job ?? null)
  const compared = job?.status === 'finished' ? importDraft.safeParse(job.result) : null
  const draftId = compared?.success === true ? compared.data.draftId : null
  const keepDraft = useEffectEvent((id: string) => {
    renew(api.importDrafts.list, api.importDrafts.get, api.importDrafts.rows, api.importDrafts.patterns)
    view.replace({ draft: id, job: undefined })
  })
  useEffect(() => {
    if (draftId !== null) keepDraft(draftId)
  }, [draftId])

  if (search.job !== undefined && (job === undefined || job.status === 'running'))
    return <Comparing job={job} />
  if (job && search.job !== undefined && draftId === null)
    return (
      <Notice
        tone={job.status === 'cancelled' ? 'info' : 'danger'}
        actions={
          <Button onPress={() => view.go('columns', { job: undefined })}>{t('imports.backToColumns')}</Button>
        }
      >
        {job.status === 'failed' && job.error ? failureText(job.error) : t('imports.compare.cancelled')}
      </Notice>
    )
  if (search.draft === undefined)
    return search.job === undefined ? (
      <Notice
        tone="info"
        actions={<Button onPress={() => view.go('columns')}>{t('imports.backToColumns')}</Button>}
      >
        {t('imports.compare.none')}
      </Notice>
    ) : null
  return <QueryView query={draft}>{(known) => <DraftView view={view} draft={known} />}</QueryView>
}

function Comparing({ job }: { readonly job: JobState | undefined }): ReactNode {
  const { step, ...progress } = useImportProgress(job)
  return (
    <Card title={t('imports.compare.running')}>
      <ProgressBar label={step ?? t('imports.compare.running')} {...progress} />
      <p className="imports-quiet">{t('imports.compare.note')}</p>
      <div className="imports-actions-inline">
        <Button
          isDisabled={job === undefined}
          onPress={() => void (job && send(api.jobs.cancel, { jobId: job.jobId }))}
        >
          {t('imports.cancel')}
        </Button>
      </div>
    </Card>
  )
}
