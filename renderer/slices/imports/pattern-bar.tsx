import type { ReactNode } from 'react'
import type { RowDecision, RowFate } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { leftOutPattern, patternText } from './draft-words.ts'
import { useDecide } from './use-decide.ts'

interface PatternBarProps {
  readonly draftId: string
  readonly fate: Extract<RowFate, 'changed' | 'same' | 'undecided'>
  readonly pattern: string | undefined
  /** Rows of this class. */
  readonly total: number
  /** Rows in sight where only those with a conflict are; the answer is for them alone. */
  readonly conflicting?: number | undefined
  readonly choices: readonly RowDecision[]
  readonly onPattern: (pattern: string | undefined) => void
}

const everything = 'all'

/** Rows that ask the same question, and one answer for all of them. */
export function PatternBar({
  draftId,
  fate,
  pattern,
  total,
  conflicting,
  choices,
  onPattern,
}: PatternBarProps): ReactNode {
  const query = useData(api.importDrafts.patterns, { draftId, fate }, { keepPrevious: true })
  const decide = useDecide(draftId)
  const patterns = query.data?.patterns ?? []
  if (patterns.length === 0) return null
  // the pattern is named by its place: its own text is long and means nothing to anybody
  const chosen = patterns.findIndex((candidate) => candidate.pattern === pattern)
  const rows = conflicting ?? (pattern === undefined ? total : patterns[chosen]?.rows)
  // what was left out need not look like any company, and all at once are looked at by nobody
  const isLinkable = pattern !== undefined && pattern !== leftOutPattern
  const offered = isLinkable ? choices : choices.filter((choice) => choice !== 'link')
  const decideAll = async (decision: RowDecision): Promise<void> => {
    const count = await decide(
      { fate, ...(pattern !== undefined && { pattern }), onlyConflicts: conflicting !== undefined },
      decision,
    )
    if (count !== null) showToast({ tone: 'success', title: t('imports.decided', { count }) })
  }
  return (
    <div className="imports-patterns">
      <Select
        className="imports-pattern"
        label={t('imports.pattern')}
        choices={[
          { value: everything, label: t('imports.pattern.all') },
          ...patterns.map(({ parts, rows: count, open }, index) => ({
            value: String(index),
            label: patternText(parts),
            note:
              fate === 'undecided'
                ? t('imports.pattern.open', { count, open })
                : t('imports.pattern.rows', { count }),
          })),
        ]}
        value={chosen < 0 ? everything : String(chosen)}
        onChange={(value) => onPattern(value === everything ? undefined : patterns[Number(value)]?.pattern)}
      />
      {rows !== undefined && rows > 0 && (
        <fieldset className="imports-pattern-actions">
          <legend>{t('imports.pattern.for', { count: rows })}</legend>
          {offered.map((choice) => (
            <Button key={choice} size="small" onPress={() => void decideAll(choice)}>
              {t(
                fate === 'undecided' && choice === 'accept'
                  ? 'imports.reopen'
                  : `imports.decision.all.${choice}`,
              )}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
