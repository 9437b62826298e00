import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CodeList, CodeListEdition } from '../../../preload/contract/code-lists.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card } from '../../kit/ui/page.tsx'
import { Table, type TableColumn } from '../../kit/ui/table.tsx'
import { importedDay, sourceText } from './code-list-words.ts'
import { ReadCodeListButton } from './read-code-list.tsx'

type Row = AnswerOf<typeof api.codeLists.list>['lists'][number]

/** What Kontor knows the codes of a register by: each list with the edition in use. */
export function CodeListsCard(): ReactNode {
  const query = useData(api.codeLists.list, {})
  return (
    <Card title={t('settings.codeLists')} actions={<ReadCodeListButton />}>
      <p className="field-help">{t('settings.codeLists.what')}</p>
      <QueryView query={query}>
        {({ lists }) => (
          <Table
            className="code-lists"
            label={t('settings.codeLists')}
            rows={lists}
            rowKey={({ list }) => list}
            columns={columns()}
          />
        )}
      </QueryView>
    </Card>
  )
}

const columns = (): readonly TableColumn<Row>[] => [
  {
    id: 'list',
    title: t('settings.codeLists.list'),
    cell: ({ list }) => (
      <Link to="/settings/code-lists/$list" params={{ list }} search={{}}>
        {t(`settings.codeLists.name.${list}`)}
      </Link>
    ),
  },
  {
    id: 'edition',
    title: t('settings.codeLists.edition'),
    cell: ({ list, editions: [inUse] }) =>
      inUse ? (
        <>
          {inUse.edition}
          <Note>{editionNote(list, inUse)}</Note>
        </>
      ) : (
        <span className="code-list-none">{t('settings.codeLists.none')}</span>
      ),
  },
  {
    id: 'entries',
    title: t('settings.codeLists.entries'),
    isNumber: true,
    cell: ({ editions: [inUse] }) => (inUse ? formatNumber(inUse.entries) : ''),
  },
  {
    id: 'source',
    title: t('settings.codeLists.source'),
    cell: ({ editions: [inUse] }) => inUse && <span className="code-list-source">{sourceText(inUse)}</span>,
  },
  {
    id: 'importedAt',
    title: t('settings.codeLists.importedAt'),
    cell: ({ editions: [inUse] }) =>
      inUse?.source === 'file' && (
        <>
          {importedDay(inUse)}
          <Note>{inUse.importedBy}</Note>
        </>
      ),
  },
]

function Note({ children }: { readonly children: string }): ReactNode {
  return children === '' ? null : <span className="code-list-note">{children}</span>
}

function editionNote(list: CodeList, { source, validFrom }: CodeListEdition): string {
  const isUpperOnly = source === 'shipped' && (list === 'WZ2008' || list === 'WZ2025')
  if (isUpperOnly) return t('settings.codeLists.upperOnly')
  return validFrom === null ? '' : t('settings.codeLists.validFrom', { day: formatDay(validFrom) })
}
