import type { ReactNode } from 'react'
import type { Engagement } from '../../../preload/contract/engagement.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card } from '../../kit/ui/page.tsx'

/** The engagement figure, never alone: what it is made of, in words. */
export function EngagementCard({ engagement }: { readonly engagement: Engagement }): ReactNode {
  return (
    <Card title={t('organisations.engagement')}>
      <p className="engagement-score">
        <span className="engagement-number">{formatNumber(engagement.score)}</span>
        <span className="engagement-of">{t('organisations.engagement.of')}</span>
      </p>
      <ul className="engagement-parts">
        {engagement.parts.map((part) => (
          <li key={part.part} className="engagement-part">
            <span>{t(`organisations.engagement.${part.part}`, { count: part.count })}</span>
            <span className="engagement-points">
              {t('organisations.engagement.points', {
                points: formatNumber(Math.round(part.points)),
                maximum: formatNumber(part.maximum),
              })}
            </span>
            <span className="engagement-track" aria-hidden="true">
              <span
                className="engagement-fill"
                style={{
                  display: 'block',
                  width: `${String(Math.min(100, (part.points / Math.max(1, part.maximum)) * 100))}%`,
                }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className="field-help">{t('organisations.engagement.how')}</p>
    </Card>
  )
}
