import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Tabs } from '../../kit/ui/tabs.tsx'
import { ChangedRows } from './changed-rows.tsx'
import { DraftRemarks } from './draft-remarks.tsx'
import { Guards } from './guards.tsx'
import { LawfulUse, useIsUnconfirmed } from './lawful-use.tsx'
import { NewRows, RejectedRows, SameRows } from './plain-rows.tsx'
import { UndecidedRows } from './undecided-rows.tsx'
import { VanishedRows } from './vanished-rows.tsx'
import { firstTab } from './draft-words.ts'
import type { WizardView } from './wizard-view.ts'

interface DraftViewProps {
  readonly view: WizardView
  readonly draft: ImportDraft
}

/** What an import would do, class by class, and the decisions on it. */
export function DraftView({ view, draft }: DraftViewProps): ReactNode {
  const { counts, draftId } = draft
  const [first] = useState(() => firstTab(counts))
  const { tab, onlyConflicts } = view.choices
  const conflicts = {
    conflicts: counts.conflicts,
    onlyConflicts,
    onOnlyConflicts: (isOn: boolean) => view.change({ onlyConflicts: isOn }),
  }
  return (
    <>
      <DraftRemarks view={view} draft={draft} />
      <LawfulUse draft={draft} />
      {!draft.isOutdated && (
        <Guards
          guards={draft.guards}
          acknowledged={view.choices.acknowledged}
          onChange={(acknowledged) => view.change({ acknowledged })}
        />
      )}
      <Tabs
        className="imports-tiles"
        label={t('imports.draft.classes')}
        selected={tab ?? first}
        onSelect={(chosen) => view.change({ tab: chosen })}
        tabs={[
          {
            id: 'undecided',
            label: t('imports.fate.undecided'),
            count: counts.undecided,
            content: (
              <UndecidedRows
                draftId={draftId}
                open={counts.open}
                total={counts.undecided}
                takesFocus={tab === null && first === 'undecided'}
              />
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
            content: <ChangedRows draftId={draftId} total={counts.changed} {...conflicts} />,
          },
          {
            id: 'same',
            label: t('imports.fate.same'),
            count: counts.same,
            content: <SameRows draftId={draftId} total={counts.same} {...conflicts} />,
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

/** The way on: to take the file over, or to compare it with what the companies are by now. */
function Apply({ view, draft }: DraftViewProps): ReactNode {
  return (
    <div className="imports-actions">
      {view.search.isOfMove === true ? (
        <BackToMove moveId={draft.draftId} />
      ) : draft.isOutdated ? (
        <CompareAgain view={view} draft={draft} />
      ) : (
        <TakeOver view={view} draft={draft} />
      )}
    </div>
  )
}

/** What was decided counts once the move is compared again. */
function BackToMove({ moveId }: { readonly moveId: string }): ReactNode {
  const navigate = useNavigate()
  return (
    <Button
      variant="primary"
      onPress={() => void navigate({ to: '/imports/move', search: { move: moveId } })}
    >
      {t('moves.back')}
    </Button>
  )
}

function CompareAgain({ view, draft }: DraftViewProps): ReactNode {
  const again = useCommand(api.importDrafts.compareAgain)
  const start = async (): Promise<void> => {
    if (again.isRunning) return
    const started = await again.run({
      draftId: draft.draftId,
      mapping: draft.mapping,
      profileId: draft.profile?.id ?? null,
    })
    if (started.ok) view.replace({ job: started.value.jobId })
  }
  useCommandHandler('dialog.submit', () => void start())
  return (
    <>
      <span className="imports-quiet imports-actions-note">{t('imports.apply.outdated')}</span>
      <Button onPress={() => view.go('columns')}>{t('imports.back')}</Button>
      <Button
        does={api.importDrafts.apply}
        variant="primary"
        isDisabled={again.isRunning}
        onPress={() => void start()}
      >
        {t('imports.outdated.again')}
      </Button>
    </>
  )
}

function TakeOver({ view, draft }: DraftViewProps): ReactNode {
  const { counts, guards } = draft
  const { acknowledged } = view.choices
  const apply = useCommand(api.importDrafts.apply)
  // of the rows left out, those that were undecided are no longer open and never counted as taken
  const proposed = counts.new + counts.changed + counts.undecided
  const taken = Math.max(0, proposed - counts.open - counts.skipped) + counts.overwritten + counts.eventsAlone
  const isUnasked = guards.some(({ kind }) => !acknowledged.includes(kind))
  const isNothing = taken === 0 && counts.vanished === 0
  const isUnconfirmed = useIsUnconfirmed(draft)
  const isBlocked = isNothing || isUnasked || isUnconfirmed || apply.isRunning
  const start = async (): Promise<void> => {
    if (isBlocked) return
    const started = await apply.run({
      draftId: draft.draftId,
      acknowledged: guards.map(({ kind }) => kind),
    })
    if (started.ok) view.go('result', { job: started.value.jobId })
  }
  useCommandHandler('dialog.submit', () => void start(), { isEnabled: !isBlocked })
  const why = isUnconfirmed
    ? t('imports.apply.unconfirmed')
    : isUnasked
      ? t('imports.apply.guards')
      : counts.open > 0
        ? t('imports.apply.open', { count: counts.open })
        : ''
  return (
    <>
      {why !== '' && <span className="imports-quiet imports-actions-note">{why}</span>}
      <Button onPress={() => view.go('columns')}>{t('imports.back')}</Button>
      <Button
        does={api.importDrafts.apply}
        variant="primary"
        isDisabled={isBlocked}
        onPress={() => void start()}
      >
        {isNothing
          ? t('imports.apply.nothing')
          : taken === 0
            ? t('imports.apply.marks')
            : t('imports.apply', { count: taken })}
      </Button>
    </>
  )
}
