import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import type { ConflictRow, conflictChoices } from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import {
  addressOf,
  authorText,
  fieldText,
  noteText,
  recordText,
  valueText,
  waitingLines,
  type WaitingLine,
} from './conflict-words.ts'

type Choice = (typeof conflictChoices)[number]

interface ConflictCardProps {
  readonly row: ConflictRow
  /** Name of who works here. */
  readonly me: string
  readonly onSettled: () => void
}

/** One open conflict: what it is about, both values with who entered them, and what can be done. */
export function ConflictCard({ row, me, onSettled }: ConflictCardProps): ReactNode {
  const titleId = useId()
  const settle = useCommand(api.conflicts.settle, { done: t('conflicts.done'), undo: true })
  const address = addressOf(row)
  const field = fieldText(row)
  // nobody else is to blame, as far as is known
  const isWaiting = row.kind === 'parked' && row.theirMadeAt === null
  const choose = async (choice: Choice): Promise<void> => {
    const { ok } = await settle.run({
      id: row.id,
      version: row.version,
      choice,
      inNote: choice === 'both' ? noteText(row) : null,
    })
    if (ok) onSettled()
  }
  return (
    <article className="conflict" aria-labelledby={titleId}>
      <h3 id={titleId} className="conflict-title" tabIndex={-1}>
        {address === undefined ? recordText(row) : <Link to={address}>{recordText(row)}</Link>}
        {field !== null && ` · ${field}`}
      </h3>
      <p>{t(`conflicts.kind.${isWaiting ? 'waiting' : hasFallen(row) ? 'fallen' : row.kind}`)}</p>
      {row.kind === 'parked' ? <Waiting row={row} /> : <Values row={row} />}
      <div className="desks-actions">
        {choicesOf(row, me).map(({ choice, label }, index) => (
          <Button
            does={api.conflicts.settle}
            key={choice}
            size="small"
            variant={index === 0 && row.kind === 'parked' ? 'primary' : 'secondary'}
            isDisabled={settle.isRunning}
            onPress={() => void choose(choice)}
          >
            {label}
          </Button>
        ))}
      </div>
    </article>
  )
}

/** What came of a value of mine is gone with it. */
const hasFallen = ({ kind, field }: ConflictRow): boolean => kind === 'replaced' && field === null

function choicesOf(
  row: ConflictRow,
  me: string,
): readonly { readonly choice: Choice; readonly label: string }[] {
  const { kind, canTakeMine, canKeepBoth, madeBy } = row
  switch (kind) {
    case 'changed': {
      const taking =
        madeBy === ''
          ? t('conflicts.take.other')
          : madeBy === me
            ? t('conflicts.take.mine')
            : t('conflicts.take.of', { staff: madeBy })
      return [
        { choice: 'theirs', label: t('conflicts.take.theirs') },
        ...(canTakeMine ? [{ choice: 'mine', label: taking } as const] : []),
        ...(canKeepBoth ? [{ choice: 'both', label: t('conflicts.take.both') } as const] : []),
      ]
    }
    case 'parked':
      return [
        ...(canTakeMine ? [{ choice: 'mine', label: t('conflicts.parked.redo') } as const] : []),
        { choice: 'closed', label: t('conflicts.parked.drop') },
      ]
    case 'removed':
    case 'renamed':
    case 'replaced':
      return [{ choice: 'closed', label: t('conflicts.noted') }]
  }
}

function Values({ row }: { readonly row: ConflictRow }): ReactNode {
  const author = <p className="field-help">{authorText(row.madeAt, row.madeBy)}</p>
  if (row.field === null)
    return hasFallen(row) ? (
      <>
        <Value text={valueText(row, row.mine, null)} />
        {author}
      </>
    ) : (
      author
    )
  const isRenamed = row.kind === 'renamed'
  return (
    <dl className="conflict-values">
      <div>
        <dt>{t(isRenamed ? 'conflicts.renamed.now' : 'conflicts.theirs')}</dt>
        <dd>
          <Value text={valueText(row, row.theirs, row.theirsNamed)} />
          {!isRenamed && <p className="field-help">{authorText(row.theirMadeAt, row.theirMadeBy)}</p>}
        </dd>
      </div>
      <div>
        <dt>{t(isRenamed ? 'conflicts.renamed.wanted' : 'conflicts.mine')}</dt>
        <dd>
          <Value text={valueText(row, row.mine, row.mineNamed)} />
          {author}
        </dd>
      </div>
    </dl>
  )
}

const Value = ({ text }: { readonly text: string }): ReactNode =>
  text === '' ? (
    <p className="conflict-empty">{t('conflicts.empty')}</p>
  ) : (
    <p className="conflict-value">{text}</p>
  )

function Waiting({ row }: { readonly row: ConflictRow }): ReactNode {
  const lines = waitingLines(row.mine)
  return (
    <>
      {lines.length > 0 && (
        <dl className="desks-facts" aria-label={t('conflicts.parked.what')}>
          {lines.map((line, index) => (
            <WaitingFact key={`${String(index)} ${line.label}`} line={line} />
          ))}
        </dl>
      )}
      <p className="field-help">{authorText(row.madeAt, row.madeBy)}</p>
    </>
  )
}

const WaitingFact = ({ line: { label, value } }: { readonly line: WaitingLine }): ReactNode => (
  <>
    <dt>{label}</dt>
    <dd className="conflict-value">{value}</dd>
  </>
)
