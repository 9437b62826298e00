import './documents.css'
import { useState, type ReactNode } from 'react'
import type { DocumentOwner, DocumentRow } from '../../../preload/contract/documents.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { formatBytes, formatDay, formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Offered } from '../../kit/roles/only-for.tsx'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import {
  AddIcon,
  AttachIcon,
  DeleteIcon,
  EditIcon,
  MoreIcon,
  OpenIcon,
  SaveIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { dragDocument, openDocument, removeDocument, saveDocument } from './deeds.ts'
import { DocumentIcon } from './document-icon.tsx'
import { choose } from './intake-state.ts'
import { RenameDocument } from './rename-document.tsx'
import { useDocuments } from './use-documents.ts'

interface DocumentsProps {
  readonly owner: DocumentOwner
  readonly name: string
}

const addButton = ({ owner, name }: DocumentsProps, size?: 'small'): ReactNode => (
  <Button
    does={api.documents.add}
    icon={<AddIcon />}
    onPress={() => void choose({ owner, name })}
    {...(size && { size })}
  >
    {t('documents.choose')}
  </Button>
)

/** The documents of a record as a part of its page. */
export function DocumentsCard(props: DocumentsProps): ReactNode {
  return (
    <Card title={t('documents.title')} actions={addButton(props, 'small')}>
      <DocumentsList {...props} isInCard />
    </Card>
  )
}

/** The documents of a record as a side of its page. */
export function DocumentsTab(props: DocumentsProps): ReactNode {
  return (
    <section className="documents-tab">
      <div className="documents-actions">
        <Offered does={api.documents.add}>
          <p className="field-help">{t('documents.hint')}</p>
        </Offered>
        {addButton(props)}
      </div>
      <DocumentsList {...props} />
    </section>
  )
}

function DocumentsList({
  owner,
  isInCard = false,
}: DocumentsProps & { readonly isInCard?: boolean }): ReactNode {
  const [renaming, setRenaming] = useState<DocumentRow | null>(null)
  const query = useDocuments(owner)
  return (
    <QueryView query={query}>
      {({ documents }) => (
        <>
          {documents.length === 0 ? (
            isInCard ? (
              <EmptyState>{t('documents.none.what')}</EmptyState>
            ) : (
              <EmptyState icon={<AttachIcon />} title={t('documents.none')}>
                {t('documents.none.what')}
              </EmptyState>
            )
          ) : (
            <DocumentsTable documents={documents} onRename={setRenaming} />
          )}
          <RenameDocument document={renaming} onClose={() => setRenaming(null)} />
        </>
      )}
    </QueryView>
  )
}

interface TableProps {
  readonly documents: readonly DocumentRow[]
  readonly onRename: (document: DocumentRow) => void
}

function DocumentsTable({ documents, onRename }: TableProps): ReactNode {
  return (
    <Table
      label={t('documents.title')}
      rows={documents}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', title: t('documents.name'), cell: (document) => <DocumentName document={document} /> },
        {
          id: 'size',
          title: t('documents.size'),
          isNumber: true,
          cell: ({ sizeBytes }) => <span className="document-fact">{formatBytes(sizeBytes)}</span>,
        },
        {
          id: 'added',
          title: t('documents.addedAt'),
          cell: ({ addedAt, staff }) => (
            <>
              <span className="document-fact">{formatInstantShort(addedAt)}</span>
              <span className="document-note">{staff}</span>
            </>
          ),
        },
        {
          id: 'more',
          title: t('documents.more'),
          isTitleHidden: true,
          cell: (document) => <DocumentMenu document={document} onRename={onRename} />,
        },
      ]}
    />
  )
}

/** A document as something to press, or to drag out of the window. */
export function DocumentName({ document }: { readonly document: DocumentRow }): ReactNode {
  const { kind, fileName, cameWith } = document
  return (
    <span
      className="document-name"
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        dragDocument(document)
      }}
    >
      <DocumentIcon kind={kind} />
      <span>
        <Button variant="link" onPress={() => openDocument(document)}>
          {fileName}
        </Button>
        {cameWith && (
          <span className="document-note">
            {t('documents.cameWith', { day: formatDay(cameWith.on), title: cameWith.title })}
          </span>
        )}
      </span>
    </span>
  )
}

function DocumentMenu({
  document,
  onRename,
}: {
  readonly document: DocumentRow
  readonly onRename: (document: DocumentRow) => void
}): ReactNode {
  const label = t('documents.moreOf', { file: document.fileName })
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            { id: 'open', label: t('documents.open'), icon: <OpenIcon />, run: () => openDocument(document) },
            {
              id: 'save',
              label: t('documents.saveAs'),
              icon: <SaveIcon />,
              run: () => void saveDocument(document),
            },
            { id: 'rename', label: t('documents.rename'), icon: <EditIcon />, run: () => onRename(document) },
          ],
        },
        {
          entries: [
            {
              id: 'remove',
              label: t('documents.remove'),
              icon: <DeleteIcon />,
              isDanger: true,
              run: () => removeDocument(document),
            },
          ],
        },
      ]}
    >
      <IconButton label={label} icon={<MoreIcon />} size="small" />
    </MenuButton>
  )
}
