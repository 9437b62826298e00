import './documents.css'
import type { ReactNode } from 'react'
import type { HeldDocument } from '../../../preload/contract/documents.ts'
import { formatBytes } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DocumentIcon } from './document-icon.tsx'

/** Files that wait for a decision, with what should be known of them. */
export function HeldFiles({ held }: { readonly held: readonly HeldDocument[] }): ReactNode {
  return (
    <ul className="document-held" aria-label={t('documents.files')}>
      {held.map(({ heldId, fileName, kind, sizeBytes, isMisnamed, alreadyFiled: [before] }) => (
        <li key={heldId}>
          <DocumentIcon kind={kind} />
          <span>
            {fileName} <span className="document-size">{formatBytes(sizeBytes)}</span>
            {isMisnamed && <span className="document-note">{t('documents.mail.misnamed')}</span>}
            {before && <span className="document-note">{t('documents.alreadyAt', { at: before.at })}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
