import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { importDrafts } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { useJobs } from '../../kit/data/jobs.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { Card } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { forget, useBegunFiles } from './wizard-store.ts'

type Draft = OutputOf<(typeof importDrafts)['list']>['drafts'][number]

interface Unfinished {
  readonly key: string
  readonly name: string
  readonly stands: string
  readonly when: string
  readonly resume: () => void
  readonly discard: () => void
}

/** What a person is asked about before it goes. */
interface Asked {
  readonly text: string
  readonly discard: () => void
}

/** Imports that were begun and not finished: each can be gone on with, or let go. */
export function UnfinishedImports(): ReactNode {
  const navigate = useNavigate({ from: '/imports' })
  const query = useData(api.importDrafts.list, {})
  const moves = useData(api.moves.list, {})
  const goTo = useNavigate()
  const files = useBegunFiles()
  const discard = useCommand(api.importDrafts.discard)
  const discardMove = useCommand(api.moves.discard)
  const [asked, setAsked] = useState<Asked | null>(null)
  useRenewalWhenCompared()
  const rows: Unfinished[] = [
    ...files.map(({ file, name }) => ({
      key: file,
      name,
      stands: t('imports.unfinished.notCompared'),
      when: '',
      resume: () => void navigate({ search: { file, name } }),
      discard: () => forget(file),
    })),
    ...(moves.data?.moves ?? []).map(({ moveId, fileNames, createdAt, staff }) => {
      const resume = () => void goTo({ to: '/imports/move', search: { move: moveId } })
      return {
        key: moveId,
        name: t('moves.unfinished', { files: fileNames.join(', ') }),
        stands: t('moves.unfinished.begun'),
        when: `${formatInstantShort(createdAt)} · ${staff}`,
        resume,
        discard: () =>
          setAsked({
            text: t('moves.discard.text'),
            discard: () => void discardMove.run({ moveId }).then(() => renew(api.moves.list)),
          }),
      }
    }),
    ...(query.data?.drafts ?? []).map((draft) => ({
      key: draft.draftId,
      name: draft.fileName,
      stands: standsText(draft),
      when: `${formatInstantShort(draft.createdAt)} · ${draft.staff}`,
      resume: () => void navigate({ search: { draft: draft.draftId } }),
      discard: () =>
        setAsked({
          text: t('imports.discard.text', { file: draft.fileName }),
          discard: () => {
            forget(draft.draftId)
            void discard.run({ draftId: draft.draftId }).then(() => renew(api.importDrafts.list))
          },
        }),
    })),
  ]
  if (rows.length === 0) return null
  return (
    <Card title={t('imports.unfinished')}>
      <Table
        className="imports-unfinished imports-stacked"
        label={t('imports.unfinished')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'file', title: t('imports.history.file'), cell: ({ name }) => name },
          { id: 'stands', title: t('imports.history.status'), cell: ({ stands }) => stands },
          { id: 'when', title: t('imports.history.when'), cell: ({ when }) => when },
          {
            id: 'actions',
            title: t('imports.history.actions'),
            isTitleHidden: true,
            cell: (row) => (
              <div className="imports-row-actions">
                <Button size="small" onPress={row.resume} aria-label={`${t('imports.resume')}: ${row.name}`}>
                  {t('imports.resume')}
                </Button>
                <Button
                  does={api.importDrafts.discard}
                  size="small"
                  variant="quiet"
                  onPress={row.discard}
                  aria-label={`${t('imports.discard')}: ${row.name}`}
                >
                  {t('imports.discard')}
                </Button>
              </div>
            ),
          },
        ]}
      />
      <Confirmation
        title={t('imports.discard.title')}
        confirmLabel={t('imports.discard')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked?.discard()}
      >
        {asked?.text}
      </Confirmation>
    </Card>
  )
}

function standsText({ counts }: Draft): string {
  return counts.open > 0
    ? t('imports.unfinished.open', { count: counts.open, rows: counts.rows })
    : t('imports.unfinished.ready', { count: counts.rows })
}

/** A comparison that ends while this list is in sight has become a draft. */
function useRenewalWhenCompared(): void {
  const ended = useJobs().filter(
    ({ kind, status }) => kind === 'importCompare' && status !== 'running',
  ).length
  useEffect(() => renew(api.importDrafts.list), [ended])
}
