import './documents.css'
import type { ReactNode } from 'react'
import type { DocumentRow } from '../../../preload/contract/documents.ts'
import { formatBytes } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { dragDocument, openDocument } from './deeds.ts'
import { DocumentIcon } from './document-icon.tsx'

/** What came with one entry of the timeline; nothing where nothing did. */
export function Attached({ documents }: { readonly documents: readonly DocumentRow[] }): ReactNode {
  if (documents.length === 0) return null
  return (
    <ul className="document-attached" aria-label={t('documents.attached')}>
      {documents.map((document) => (
        <li key={document.id}>
          <span
            className="document-chip"
            draggable
            onDragStart={(event) => {
              event.preventDefault()
              dragDocument(document)
            }}
          >
            <DocumentIcon kind={document.kind} />
            <Button variant="link" onPress={() => openDocument(document)}>
              {document.fileName}
            </Button>
            <span className="document-size">{formatBytes(document.sizeBytes)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
