import './backups.css'
import { useState, type ReactNode } from 'react'
import type { BackupStatus, SignerChoice } from '../../../preload/contract/backups.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { OnlyTo, WhoMay } from '../../kit/roles/only-for.tsx'
import { Button } from '../../kit/ui/button.tsx'
import { BackupIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { BackupProgress } from './backup-progress.tsx'
import { DeepCheckFact } from './deep-check.tsx'
import { KeyDialog, type ShownKey } from './key-dialog.tsx'
import { KeysCard } from './keys-card.tsx'
import { RestoreCard } from './restore-card.tsx'
import { ScheduleCard } from './schedule-card.tsx'
import { SnapshotList } from './snapshot-list.tsx'

/** Encrypted backups: set up once, run, verified, listed. */
export function BackupsScreen(): ReactNode {
  const status = useData(api.backups.status, {})
  const [jobId, setJobId] = useState<string | null>(null)
  /** The snapshot that was checked last, to check it again once its signer is decided on. */
  const [checked, setChecked] = useState('')
  const [key, setKey] = useState<ShownKey | null>(null)
  /** When the newest backup was made, where the person wanted another of the same. */
  const [unchangedSince, setUnchangedSince] = useState<string | null>(null)
  const run = useCommand(api.backups.run)
  const verify = useCommand(api.backups.verify)
  const check = async (file: string, choice: SignerChoice): Promise<void> => {
    setChecked(file)
    const started = await verify.run({ file, ...choice })
    if (started.ok) setJobId(started.value.jobId)
  }
  const start = async (evenIfUnchanged: boolean): Promise<void> => {
    const started = await run.run({ evenIfUnchanged })
    if (!started.ok) return
    setJobId(started.value.jobId)
    setUnchangedSince(started.value.unchangedSince)
  }
  const checkDeeply = async (): Promise<void> => {
    const started = await send(api.backups.deepCheck, {})
    if (started.ok) setJobId(started.value.jobId)
  }
  const setUp = async (): Promise<void> => {
    const chosen = await send(api.files.chooseFolder, { purpose: 'backup' })
    if (!chosen.ok || !chosen.value) return
    const made = await send(api.backups.setUp, { folder: chosen.value.file, language: currentLanguage() })
    if (made.ok) setKey(made.value)
  }
  const isConfigured = status.data?.configured === true
  return (
    <Page>
      <PageHeader
        title={t('backups.title')}
        note={t('backups.lead')}
        actions={
          isConfigured && (
            <Button
              variant="primary"
              icon={<BackupIcon />}
              isDisabled={run.isRunning}
              onPress={() => void start(false)}
            >
              {t('backups.run')}
            </Button>
          )
        }
      />
      <WhoMay needs="manager" isPartly />
      {jobId !== null && (
        <BackupProgress key={jobId} jobId={jobId} onSignerChosen={(choice) => void check(checked, choice)} />
      )}
      {unchangedSince !== null && (
        <Notice
          tone="info"
          title={t('backups.unchanged.title')}
          actions={
            <Button size="small" isDisabled={run.isRunning} onPress={() => void start(true)}>
              {t('backups.unchanged.anyway')}
            </Button>
          }
        >
          {t('backups.unchanged', { when: formatInstant(unchangedSince) })}
        </Notice>
      )}
      <QueryView query={status}>
        {(known) =>
          known.configured ? (
            <>
              {known.erasedUnvouched > 0 && (
                <Notice tone="warning" title={t('backups.unvouched.title')}>
                  {t('backups.unvouched', { count: known.erasedUnvouched })}
                </Notice>
              )}
              <Facts status={known} isBusy={verify.isRunning} onCheck={() => void checkDeeply()} />
              <OnlyTo does={api.backups.setSchedule}>
                <ScheduleCard status={known} />
              </OnlyTo>
              <KeysCard status={known} onNewKey={setKey} />
              <RestoreCard />
              <SnapshotList
                isBusy={verify.isRunning}
                onVerify={(file) => void check(file, { signer: null, acceptUnknownSigner: false })}
              />
            </>
          ) : (
            <EmptyState
              icon={<BackupIcon />}
              title={t(known.settingsLost ? 'backups.lost' : 'backups.none')}
              actions={
                <Button does={api.backups.setUp} variant="primary" onPress={() => void setUp()}>
                  {t('backups.setUp')}
                </Button>
              }
            >
              {t(known.settingsLost ? 'backups.lost.text' : 'backups.none.text')}
            </EmptyState>
          )
        }
      </QueryView>
      {key && <KeyDialog shown={key} onClose={() => setKey(null)} />}
    </Page>
  )
}

interface FactsProps {
  readonly status: BackupStatus
  readonly isBusy: boolean
  readonly onCheck: () => void
}

function Facts({ status, isBusy, onCheck }: FactsProps): ReactNode {
  const change = async (): Promise<void> => {
    const chosen = await send(api.files.chooseFolder, { purpose: 'backup' })
    if (!chosen.ok || !chosen.value) return
    await send(api.backups.changeFolder, { folder: chosen.value.file }, { done: t('backups.folder.changed') })
    renew(api.backups.status, api.backups.list)
  }
  return (
    <Card
      title={t('backups.folder')}
      actions={
        <span className="backups-actions">
          <Button size="small" isDisabled={isBusy} onPress={onCheck}>
            {t('backups.deep.run')}
          </Button>
          <Button does={api.backups.changeFolder} size="small" onPress={() => void change()}>
            {t('backups.folder.change')}
          </Button>
        </span>
      }
    >
      <dl className="backups-facts">
        <dt>{t('backups.folder')}</dt>
        <dd>{status.targetLabel}</dd>
        <dt>{t('backups.last')}</dt>
        <dd>
          {status.lastVerifiedAt === null ? t('backups.last.never') : formatInstant(status.lastVerifiedAt)}
        </dd>
        <dt>{t('backups.deep')}</dt>
        <dd>
          <DeepCheckFact deepCheck={status.deepCheck} />
        </dd>
        <dt>{t('backups.signer.own')}</dt>
        <dd>
          <code>{status.signer}</code>
          <p className="field-help">{t('backups.signer.own.help')}</p>
        </dd>
      </dl>
    </Card>
  )
}
