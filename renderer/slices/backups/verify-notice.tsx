import type { ReactNode } from 'react'
import type { VerifyOutcome } from '../../../preload/contract/backups.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'

/** What a check found, and who signed: green only where the signer is known. */
export function VerifyNotice({ outcome }: { readonly outcome: VerifyOutcome }): ReactNode {
  const { rowCounts, signature, signer } = outcome
  return (
    <Notice tone={signature === 'trusted' ? 'success' : 'warning'} title={t(`backups.checked.${signature}`)}>
      <p>
        {t('backups.checked.text', {
          organisations: rowCounts['organisation'] ?? 0,
          visits: rowCounts['visit'] ?? 0,
        })}
      </p>
      <p>{t(`backups.signedBy.${signature}`, { signer: signer ?? '' })}</p>
    </Notice>
  )
}
