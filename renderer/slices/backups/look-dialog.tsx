import { useState, type ReactNode } from 'react'
import type { SignerChoice } from '../../../preload/contract/backups.ts'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import type { LookWish, restoring } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { drafts } from '../../kit/form/drafts.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatInstant, formatNumber } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { Spinner } from '../../kit/ui/progress-bar.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { BackupChoice, chosenOf, nothingChosen, useSnapshots } from './backup-choice.tsx'
import { SignerDialog } from './signer-dialog.tsx'
import { signerQuestionOf } from './signer-question.ts'
import { nobodyCompared } from './use-chosen-backup.ts'

type Moment = OutputOf<(typeof restoring)['momentAt']>

/** The instant of a day and a time of this workstation; null where they are none. */
export function instantOf(day: string | null, time: string): string | null {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.]?(\d{2})?\s*$/.exec(time) ?? []
  if (day === null || hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  const at = new Date(`${day}T${hours.padStart(2, '0')}:${(minutes || '00').padStart(2, '0')}:59`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

const timeMax = 10
const noBackup = { snapshot: null, file: null, recoveryKey: null, ...nobodyCompared }

/** Chooses an earlier state, of a moment or of a backup, and shows it in place of the present one, for reading. */
export function LookDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [kind, setKind] = useState<'moment' | 'backup'>('moment')
  const [day, setDay] = useState<string | null>(today())
  const [time, setTime] = useState('')
  const [moment, setMoment] = useState<Moment | null>(null)
  const [choice, setChoice] = useState(nothingChosen)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isAsking, setAsking] = useState(false)
  const snapshots = useSnapshots()
  const look = useCommand(api.setup.look, { failures: 'caller' })
  const chosen = chosenOf(choice, snapshots[0]?.file ?? null)
  const at = instantOf(day, time)
  const question = failure && isAsking ? signerQuestionOf(failure) : null
  const change = (): void => {
    setMoment(null)
    setFailure(null)
  }
  const find = async (): Promise<void> => {
    change()
    if (at === null) return
    const found = await api.restoring.momentAt({ at })
    if (found.ok) setMoment(found.value)
    else setFailure(found.error)
  }
  const show = async (wish: LookWish): Promise<void> => {
    setFailure(null)
    await drafts.flush()
    const shown = await look.run(wish)
    if (shown.ok) {
      onClose()
      return
    }
    setFailure(shown.error)
    setAsking(true)
  }
  const showBackup = (signer: SignerChoice): void => {
    if (chosen !== null) void show({ ...chosen, ...signer, moment: null })
  }
  return (
    <Dialog
      title={t('backups.look.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          {kind === 'moment' && moment === null && (
            <Button variant="primary" isDisabled={at === null} onPress={() => void find()}>
              {t('backups.look.find')}
            </Button>
          )}
          {kind === 'moment' && moment !== null && (
            <Button
              variant="primary"
              isDisabled={look.isRunning}
              onPress={() => void show({ ...noBackup, moment: { seq: moment.seq, at: moment.at } })}
            >
              {t('backups.look.show')}
            </Button>
          )}
          {kind === 'backup' && (
            <Button
              variant="primary"
              isDisabled={look.isRunning || chosen === null}
              onPress={() => showBackup(nobodyCompared)}
            >
              {t('backups.look.show')}
            </Button>
          )}
        </>
      }
    >
      <div className="backups-key-body">
        <p>{t('backups.look.lead')}</p>
        {failure && (
          <Notice tone={signerQuestionOf(failure) ? 'warning' : 'danger'}>{failureText(failure)}</Notice>
        )}
        <Select
          label={t('backups.look.from')}
          choices={[
            { value: 'moment', label: t('backups.look.moment') },
            { value: 'backup', label: t('backups.look.backup') },
          ]}
          value={kind}
          isDisabled={look.isRunning}
          onChange={(next) => {
            setKind(next)
            change()
          }}
        />
        {kind === 'backup' ? (
          <BackupChoice
            choice={choice}
            snapshots={snapshots}
            isDisabled={look.isRunning}
            onChange={setChoice}
          />
        ) : (
          <div className="backups-confirm">
            <DateField
              label={t('backups.look.day')}
              value={day}
              leaning="past"
              onChange={(next) => {
                setDay(next)
                change()
              }}
            />
            <TextField
              label={t('backups.look.time')}
              help={t('backups.look.time.help')}
              value={time}
              charactersMax={timeMax}
              onChange={(next) => {
                setTime(next)
                change()
              }}
            />
          </div>
        )}
        {kind === 'moment' && moment !== null && (
          <Notice tone="info" title={t('backups.look.found', { when: formatInstant(moment.at) })}>
            {t('backups.look.found.text', {
              change: lookUp(`change.${moment.command}`) ?? moment.command,
              who: moment.staffName ?? t('backups.look.machine'),
              since: formatNumber(moment.since),
            })}
          </Notice>
        )}
        {look.isRunning && <Spinner label={t('backups.look.opening')} />}
      </div>
      {question && (
        <SignerDialog
          question={question}
          deed="verify"
          isRemembered={false}
          onAccept={showBackup}
          onClose={() => setAsking(false)}
        />
      )}
    </Dialog>
  )
}
