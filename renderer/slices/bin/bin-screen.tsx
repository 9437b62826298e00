import './bin.css'
import { useState, type ReactNode } from 'react'
import type { BinRow } from '../../../preload/contract/bin.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { tableText } from '../../kit/history-words.ts'
import { formatDay, formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { WhoMay } from '../../kit/roles/only-for.tsx'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { DeleteIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { attachedTexts } from './attached.ts'

const rowsShown = 200

/** What was deleted within the last 30 days, to be brought back or deleted for good. */
export function BinScreen(): ReactNode {
  const query = useData(api.bin.list, { offset: 0, limit: rowsShown })
  const [going, setGoing] = useState<readonly BinRow[]>([])
  const [isRequested, setIsRequested] = useState(false)
  const close = () => {
    setGoing([])
    setIsRequested(false)
  }
  const purge = useCommand(api.bin.purge, { done: t('bin.purged') })
  const rows = query.data?.rows ?? []
  const [only] = going
  return (
    <Page>
      <PageHeader
        title={t('bin.title')}
        note={t('bin.lead')}
        actions={
          rows.length > 0 && (
            <Button does={api.bin.purge} icon={<DeleteIcon />} onPress={() => setGoing(rows)}>
              {t('bin.empty')}
            </Button>
          )
        }
      />
      <WhoMay needs="manager" isPartly />
      <QueryView query={query}>
        {(found) =>
          found.rows.length === 0 ? (
            <EmptyState icon={<DeleteIcon />} title={t('bin.none')}>
              {t('bin.none.what')}
            </EmptyState>
          ) : (
            <BinTable rows={found.rows} onPurge={(row) => setGoing([row])} />
          )
        }
      </QueryView>
      <Confirmation
        title={going.length > 1 ? t('bin.empty.title') : t('bin.purge.title')}
        confirmLabel={t('bin.purge')}
        isDanger
        isOpen={going.length > 0}
        onClose={close}
        onConfirm={() =>
          void purge
            .run({ changeSetIds: going.map(({ changeSetId }) => changeSetId), isRequested })
            .then(({ ok }) => {
              // nothing that is shown elsewhere has changed, so nobody announces it
              if (ok) renew(api.bin.list)
            })
        }
      >
        <div className="bin-question">
          <p>
            {going.length === 1 && only
              ? t('bin.purge.what', { name: nameText(only) })
              : t('bin.empty.what', { count: going.length })}
          </p>
          <Checkbox isSelected={isRequested} onChange={setIsRequested}>
            {t('bin.purge.requested')}
          </Checkbox>
          {isRequested && <p className="bin-erasure">{t('bin.purge.requested.what')}</p>}
        </div>
      </Confirmation>
    </Page>
  )
}

const nameText = ({ name }: BinRow): string => name || t('bin.unnamed')

interface BinTableProps {
  readonly rows: readonly BinRow[]
  readonly onPurge: (row: BinRow) => void
}

function BinTable({ rows, onPurge }: BinTableProps): ReactNode {
  const restore = useCommand(api.bin.restore)
  return (
    <Table
      label={t('bin.title')}
      rows={rows}
      rowKey={(row) => row.changeSetId}
      columns={[
        {
          id: 'what',
          title: t('bin.column.what'),
          cell: (row) => (
            <>
              <span className="bin-kind">{tableText(row.entity)}</span>
              {nameText(row)} {row.others > 0 && t('bin.others', { count: row.others })}
            </>
          ),
        },
        {
          id: 'when',
          title: t('bin.column.when'),
          cell: ({ at, staff }) =>
            staff === '' ? formatInstantShort(at) : t('bin.by', { when: formatInstantShort(at), staff }),
        },
        {
          id: 'attached',
          title: t('bin.column.attached'),
          cell: ({ attached }) => attachedTexts(attached).join(', '),
        },
        { id: 'until', title: t('bin.column.keptUntil'), cell: ({ keptUntil }) => formatDay(keptUntil) },
        {
          id: 'actions',
          title: t('bin.column.actions'),
          isTitleHidden: true,
          cell: (row) => (
            <span className="bin-actions">
              <Button
                does={api.bin.restore}
                variant="link"
                isDisabled={restore.isRunning}
                onPress={() =>
                  void restore.run(
                    { changeSetId: row.changeSetId },
                    { done: t('bin.restored', { name: nameText(row) }) },
                  )
                }
              >
                {t('bin.restore')}
              </Button>
              <Button does={api.bin.purge} variant="link" onPress={() => onPurge(row)}>
                {t('bin.purge')}
              </Button>
            </span>
          ),
        },
      ]}
    />
  )
}
