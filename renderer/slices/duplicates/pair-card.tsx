import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DuplicatePair, PairContribution } from '../../../preload/contract/duplicates.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { evidenceOf, evidenceText } from './evidence.ts'

const tones = { veryLikely: 'success', likely: 'info', possible: 'neutral' } as const

interface PairCardProps {
  readonly pair: DuplicatePair
  /** Said before the pair is taken out of the list. */
  readonly onDecided: () => void
}

/** Two companies, why they may be one, and the two ways to decide. */
export function PairCard({ pair, onDecided }: PairCardProps): ReactNode {
  const { left, right, likelihood, contributions } = pair
  const navigate = useNavigate()
  const markDistinct = useCommand(api.duplicates.markDistinct, {
    done: t('duplicates.distinct.done'),
    undo: true,
  })
  const label = t('duplicates.pair', { left: left.name, right: right.name })
  const { inFavour, against } = evidenceOf(contributions)
  return (
    <article className="card pair" aria-label={label}>
      <div className="pair-sides">
        {[left, right].map((side) => (
          <div key={side.id}>
            <Link to="/organisations/$organisationId" params={{ organisationId: side.id }}>
              {side.name}
            </Link>
            <p className="pair-note">{[side.address, side.register].filter(Boolean).join(' · ')}</p>
          </div>
        ))}
      </div>
      <div className="pair-evidence">
        <Badge tone={tones[likelihood]}>{t(`duplicates.likelihood.${likelihood}`)}</Badge>
        <div>
          <Evidence title={t('duplicates.for')} findings={inFavour} />
          <Evidence title={t('duplicates.against')} findings={against} />
        </div>
      </div>
      <div className="pair-actions">
        <Button
          size="small"
          aria-label={`${t('duplicates.merge.open')} ${label}`}
          onPress={() =>
            void navigate({
              to: '/organisations/duplicates/$leftId/$rightId',
              params: { leftId: left.id, rightId: right.id },
              search: { isFromList: true },
            })
          }
        >
          {t('duplicates.merge.open')}
        </Button>
        <Button
          does={api.duplicates.markDistinct}
          size="small"
          variant="quiet"
          aria-label={`${t('duplicates.distinct')}: ${label}`}
          isDisabled={markDistinct.isRunning}
          onPress={() => {
            onDecided()
            void markDistinct.run({ leftId: left.id, rightId: right.id })
          }}
        >
          {t('duplicates.distinct')}
        </Button>
      </div>
    </article>
  )
}

/** "Dafür spricht: gleicher Name, gleiche Anschrift" */
function Evidence({
  title,
  findings,
}: {
  readonly title: string
  readonly findings: readonly PairContribution[]
}): ReactNode {
  const words = findings.flatMap(({ field, level }) => evidenceText(field, level) ?? [])
  if (words.length === 0) return null
  return (
    <p>
      <span className="pair-evidence-title">{title}:</span> {words.join(', ')}
    </p>
  )
}
