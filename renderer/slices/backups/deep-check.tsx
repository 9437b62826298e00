import type { ReactNode } from 'react'
import type { BackupStatus } from '../../../preload/contract/backups.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'

/** What the last check of a whole backup found, in words; what to do where it failed. */
export function DeepCheckFact({ deepCheck }: Pick<BackupStatus, 'deepCheck'>): ReactNode {
  if (deepCheck === null) return t('backups.deep.never')
  const when = formatInstant(deepCheck.at)
  if (deepCheck.failure === null) return t('backups.deep.sound', { when })
  return (
    <Notice tone="danger" title={t('backups.deep.failed', { when })}>
      <p>{failureText(deepCheck.failure)}</p>
      <p>{t('backups.deep.todo')}</p>
    </Notice>
  )
}
