import './signer.css'
import type { ReactNode } from 'react'
import type { SignerChoice } from '../../../preload/contract/backups.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import type { SignerQuestion } from './signer-question.ts'

interface SignerDialogProps {
  readonly question: SignerQuestion
  /** What goes on once the person has decided. */
  readonly deed: 'restore' | 'verify'
  /** Whether there are data that will know the signer from then on. */
  readonly isRemembered: boolean
  readonly onAccept: (choice: SignerChoice) => void
  readonly onClose: () => void
}

/** Asks about a backup whose signer is not known here: the digits to compare with the sheet, and what it means. */
export function SignerDialog({
  question,
  deed,
  isRemembered,
  onAccept,
  onClose,
}: SignerDialogProps): ReactNode {
  const { signer } = question
  const accept = (choice: SignerChoice): void => {
    onClose()
    onAccept(choice)
  }
  return (
    <Dialog
      title={t(signer === null ? 'backups.notSigned.title' : 'backups.signer.title')}
      isOpen
      onClose={onClose}
      kind="alert"
      footer={
        <>
          <Button onPress={onClose} takesFocus>
            {t('ui.cancel')}
          </Button>
          {signer === null ? (
            <Button
              variant={deed === 'restore' ? 'danger' : 'primary'}
              onPress={() => accept({ signer: null, acceptUnknownSigner: true })}
            >
              {t(`backups.notSigned.${deed}`)}
            </Button>
          ) : (
            <Button variant="primary" onPress={() => accept({ signer, acceptUnknownSigner: false })}>
              {t(`backups.signer.${deed}`)}
            </Button>
          )}
        </>
      }
    >
      {signer === null ? (
        <div className="signer-question">
          <p>{t('backups.notSigned.meaning')}</p>
          <p>{t('backups.notSigned.advice')}</p>
        </div>
      ) : (
        <div className="signer-question">
          <p>{t('backups.signer.meaning')}</p>
          <CheckDigits signer={signer} />
          <p>
            {t('backups.signer.compare')} {isRemembered && t('backups.signer.remembered')}
          </p>
          <p>{t('backups.signer.differs')}</p>
        </div>
      )}
    </Dialog>
  )
}

/** Check digits in groups, to be compared with a sheet. */
function CheckDigits({ signer }: { readonly signer: string }): ReactNode {
  return (
    <ul className="signer-digits" aria-label={t('backups.signer.digits')}>
      {signer.split(' ').map((group, index) => (
        <li key={`${String(index)} ${group}`}>
          <code>{group}</code>
        </li>
      ))}
    </ul>
  )
}
