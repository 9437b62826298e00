import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { importUndone } from '../../../preload/contract/imports.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { useImportProgress } from './job-words.ts'

interface UndoImportProps {
  readonly batchId: number
  readonly created: number
  readonly fileName: string
  readonly onStarted: (jobId: string) => void
}

/** Takes an import back, after one question. */
export function UndoImport({ batchId, created, fileName, onStarted }: UndoImportProps): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const undo = useCommand(api.imports.undo)
  const takeBack = async (): Promise<void> => {
    const started = await undo.run({ batchId })
    if (started.ok) onStarted(started.value.jobId)
  }
  return (
    <>
      <Button
        does={api.imports.undo}
        size="small"
        isDisabled={undo.isRunning}
        onPress={() => setAsking(true)}
      >
        {t('imports.undo')}
      </Button>
      <Confirmation
        title={t('imports.undo.title')}
        confirmLabel={t('imports.undo')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void takeBack()}
      >
        {t('imports.undo.text', { count: created, file: fileName })}
      </Confirmation>
    </>
  )
}

/** How far taking back has come, then what stayed and why. */
export function UndoProgress({ jobId }: { readonly jobId: string }): ReactNode {
  const job = useJob(jobId)
  const { step: _step, ...progress } = useImportProgress(job)
  const isOver = job !== undefined && job.status !== 'running'
  useEffect(() => {
    if (isOver) renew(api.imports.list)
  }, [isOver])
  if (!job || job.status === 'running') return <ProgressBar label={t('imports.undo.running')} {...progress} />
  if (job.error) return <Notice tone="danger">{failureText(job.error)}</Notice>
  const undone = importUndone.safeParse(job.result)
  if (!undone.success) return null
  const { removed, restored, kept } = undone.data
  return (
    <Notice tone="success" title={t('imports.undone.title')}>
      {t('imports.undone.text', { count: removed })}{' '}
      {restored > 0 && t('imports.undone.restored', { count: restored })}
      {kept.length > 0 && (
        <>
          <p>{t('imports.undone.kept')}</p>
          <ul className="imports-kept">
            {kept.map(({ id, name }) => (
              <li key={id}>
                <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
