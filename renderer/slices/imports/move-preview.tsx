import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { GuardKind } from '../../../preload/contract/import-draft.ts'
import type { Move, MovePreview as Preview } from '../../../preload/contract/moves.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card } from '../../kit/ui/page.tsx'
import { Guards } from './guards.tsx'
import { MoveParts } from './move-parts.tsx'
import { MoveProblems, type ShownProblems } from './move-problems.tsx'

interface MovePreviewProps {
  readonly move: Move
  readonly preview: Preview
}

/** What would be taken of each file; the last moment before anything is written. */
export function MovePreview({ move, preview }: MovePreviewProps): ReactNode {
  const { moveId } = move
  const { parts, guards, draftId } = preview
  const navigate = useNavigate({ from: '/imports/move' })
  const [acknowledged, setAcknowledged] = useState<readonly GuardKind[]>([])
  const [shown, setShown] = useState<ShownProblems | null>(null)
  const apply = useCommand(api.moves.apply)
  const isUnasked = guards.some(({ kind }) => !acknowledged.includes(kind))
  const start = async (): Promise<void> => {
    if (isUnasked || apply.isRunning) return
    const started = await apply.run({ moveId, acknowledged: guards.map(({ kind }) => kind) })
    if (started.ok) void navigate({ search: { move: moveId, job: started.value.jobId, isApplied: true } })
  }
  useCommandHandler('dialog.submit', () => void start(), { isEnabled: !isUnasked && !apply.isRunning })
  return (
    <Card title={t('moves.preview')}>
      <p className="imports-quiet">{t('moves.preview.lead')}</p>
      <MoveParts parts={parts} tables={move.tables} onShow={setShown} />
      {draftId !== null && (
        <p>
          <Link to="/imports" search={{ draft: draftId, isOfMove: true }}>
            {t('moves.part.decide')}
          </Link>
        </p>
      )}
      <Guards guards={guards} acknowledged={acknowledged} onChange={setAcknowledged} />
      <div className="imports-actions">
        {isUnasked && <span className="imports-quiet imports-actions-note">{t('moves.apply.guards')}</span>}
        <Button
          does={api.moves.apply}
          variant="primary"
          isDisabled={isUnasked || apply.isRunning}
          onPress={() => void start()}
        >
          {t('moves.apply')}
        </Button>
      </div>
      {shown && <MoveProblems move={move} shown={shown} onClose={() => setShown(null)} />}
    </Card>
  )
}
