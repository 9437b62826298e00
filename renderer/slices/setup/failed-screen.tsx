import './setup.css'
import { useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FailureError, type ShownFailure } from '../../kit/data/failure-error.ts'
import { problemDetails } from '../../kit/failures/problem.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { CopyIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { EarlierOffer } from './earlier-offer.tsx'
import { RestoreOffice } from './restore-office.tsx'
import type { SetupState } from './setup-state.ts'

/** Failures after which a backup is the way out. */
const helpedByRestore = new Set(['DB_CORRUPT', 'NOT_FOUND'])

/** The data could not be opened: why, and what to do. Nothing is deleted or replaced by itself. */
export function FailedScreen({ setup }: { readonly setup: SetupState }): ReactNode {
  const [isRestoring, setRestoring] = useState(false)
  const [at] = useState(() => new Date().toISOString())
  const retry = useCommand(api.setup.retry, { failures: 'caller' })
  const failure: ShownFailure = setup.failure ?? { code: 'INTERNAL', messageKey: 'error.internal' }
  if (isRestoring) return <RestoreOffice setup={setup} onBack={() => setRestoring(false)} />
  const details = problemDetails(new FailureError(failure), failure.ref ?? null, at)
  return (
    <div className="setup">
      <main className="setup-content">
        <header>
          <h1 className="setup-title">{t('setup.failed')}</h1>
        </header>
        <Notice tone="danger">{failureText(failure)}</Notice>
        <p>{t('setup.failed.where', { folder: setup.profileLabel })}</p>
        <p>{t('setup.failed.safe')}</p>
        {helpedByRestore.has(failure.code) && <EarlierOffer setup={setup} />}
        <div className="setup-actions">
          <Button variant="primary" isDisabled={retry.isRunning} onPress={() => void retry.run({})}>
            {t('app.retry')}
          </Button>
          {helpedByRestore.has(failure.code) && (
            <Button onPress={() => setRestoring(true)}>{t('setup.restore.begin')}</Button>
          )}
          <Button icon={<CopyIcon />} onPress={() => void api.desktop.copyText({ text: details })}>
            {t('app.error.copy')}
          </Button>
        </div>
      </main>
    </div>
  )
}
