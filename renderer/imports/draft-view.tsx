import { useState, type ReactNode } from 'react'
import type { ImportDraft } from '../../preload/contract/import-draft.ts'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { api } from '../data/api.ts'
import { useCommand } from '../data/use-command.ts'
import { formatInstant } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { ChangedRows } from './changed-rows.tsx'
import { Guards } from './guards.tsx'
import { NewRows, RejectedRows, SameRows } from './plain-rows.tsx'
import { UndecidedRows } from './undecided-rows.tsx'
import { VanishedRows } from './vanished-rows.tsx'
import { firstTab, type DraftTab } from './draft-words.ts'
import type { WizardView } from './wizard-view.ts'

interface DraftViewProps {
  readonly view: WizardView
  readonly draft: ImportDraft
}

/** What an import would do, class by class, and the decisions on it. */
export function DraftView({ view, draft }: DraftViewProps): ReactNode {
  const { counts, draftId } = draft
  const [first] = useState(() => firstTab(counts))
  const [tab, setTab] = useState<DraftTab>(first)
  return (
    <>
      <Remarks view={view} draft={draft} />
      <Guards
        guards={draft.guards}
        acknowledged={view.choices.acknowledged}
        onChange={(acknowledged) => view.change({ acknowledged })}
      />
      <Tabs
        className="imports-tiles"
        label={t('imports.draft.classes')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'undecided',
            label: t('imports.fate.undecided'),
            count: counts.undecided,
            content: (
              <UndecidedRows draftId={draftId} open={counts.open} takesFocus={first === 'undecided'} />
            ),
          },
          {
            id: 'new',
            label: t('imports.fate.new'),
            count: counts.new,
            content: <NewRows draftId={draftId} />,
          },
          {
            id: 'changed',
            label: t('imports.fate.changed'),
            count: counts.changed,
            content: <ChangedRows draftId={draftId} conflicts={counts.conflicts} />,
          },
          {
            id: 'same',
            label: t('imports.fate.same'),
            count: counts.same,
            content: <SameRows draftId={draftId} conflicts={counts.conflicts} />,
          },
          {
            id: 'vanished',
            label: t('imports.fate.vanished'),
            count: counts.vanished,
            content: <VanishedRows draftId={draftId} />,
          },
          {
            id: 'rejected',
            label: t('imports.fate.rejected'),
            count: counts.rejected,
            content: <RejectedRows draftId={draftId} />,
          },
        ]}
      />
      <Apply view={view} draft={draft} />
    </>
  )
}

/** What should be known before looking at rows. */
function Remarks({ view, draft }: DraftViewProps): ReactNode {
  const again = useCommand(api.importDrafts.compareAgain)
  const compareAgain = async (): Promise<void> => {
    const started = await again.run({
      draftId: draft.draftId,
      mapping: draft.mapping,
      profileId: draft.profile?.id ?? null,
    })
    if (started.ok) view.replace({ job: started.value.jobId })
  }
  return (
    <>
      <p className="imports-quiet">
        {t('imports.draft.lead', { rows: draft.counts.rows })}
        {draft.profile && ` ${t('imports.draft.source', { source: draft.profile.name })}`}
        {draft.discardedColumns.length > 0 &&
          ` ${t('imports.draft.discarded', { columns: draft.discardedColumns.join(', ') })}`}
      </p>
      {draft.isOutdated && (
        <Notice
          tone="warning"
          title={t('imports.outdated')}
          actions={
            <Button size="small" isDisabled={again.isRunning} onPress={() => void compareAgain()}>
              {t('imports.outdated.again')}
            </Button>
          }
        >
          {t('imports.outdated.text')}
        </Notice>
      )}
      {draft.earlierBatch && (
        <Notice tone="info">
          {t('imports.earlier', { when: formatInstant(draft.earlierBatch.startedAt) })}
        </Notice>
      )}
    </>
  )
}

function Apply({ view, draft }: DraftViewProps): ReactNode {
  const { counts, guards } = draft
  const { acknowledged } = view.choices
  const apply = useCommand(api.importDrafts.apply)
  // of the rows left out, those that were undecided are no longer open and never counted as taken
  const taken = Math.max(0, counts.new + counts.changed + counts.undecided - counts.open - counts.skipped)
  const isUnasked = guards.some(({ kind }) => !acknowledged.includes(kind))
  // rows without another change may still be told to win over what was set by hand
  const isNothing = taken === 0 && counts.vanished === 0 && counts.conflicts === 0
  const isBlocked = isNothing || isUnasked || draft.isOutdated || apply.isRunning
  const start = async (): Promise<void> => {
    if (isBlocked) return
    const started = await apply.run({
      draftId: draft.draftId,
      acknowledged: guards.map(({ kind }) => kind),
    })
    if (started.ok) view.go('result', { job: started.value.jobId })
  }
  useCommandHandler('dialog.submit', () => void start(), { isEnabled: !isBlocked })
  const why = draft.isOutdated
    ? t('imports.apply.outdated')
    : isUnasked
      ? t('imports.apply.guards')
      : counts.open > 0
        ? t('imports.apply.open', { count: counts.open })
        : ''
  return (
    <div className="imports-actions">
      {why !== '' && <span className="imports-quiet imports-actions-note">{why}</span>}
      <Button onPress={() => view.go('columns')}>{t('imports.back')}</Button>
      <Button variant="primary" isDisabled={isBlocked} onPress={() => void start()}>
        {isNothing
          ? t('imports.apply.nothing')
          : taken === 0
            ? t('imports.apply.marks')
            : t('imports.apply', { count: taken })}
      </Button>
    </div>
  )
}
