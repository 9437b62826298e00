import type { ReactNode } from 'react'
import { formatShare } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { WarningIcon } from '../../kit/ui/icons.ts'

/** Below this part people are dropping off; a mark says so. */
const lowRate = 0.4

interface RateBarProps {
  /** Present of expected, 0–1. */
  readonly share: number
  /** The figure in words; the percentage unless said otherwise. */
  readonly value?: string
  /** What the figure is taken over. */
  readonly note?: string
  /** False while there are too few meetings to warn by. */
  readonly isTelling?: boolean
}

/** A rate as a number, a small bar, and words. */
export function RateBar({ share, value, note, isTelling = true }: RateBarProps): ReactNode {
  const isLow = isTelling && share < lowRate
  return (
    <div className={isLow ? 'rate rate-low' : 'rate'}>
      <div className="rate-figure">
        <span className="rate-value">{value ?? formatShare(share)}</span>
        <span className="rate-track" aria-hidden="true">
          <span className="rate-fill" style={{ width: `${String(Math.round(share * 100))}%` }} />
        </span>
      </div>
      {isLow ? (
        <span className="rate-note">
          <WarningIcon aria-hidden="true" />
          {t('groups.rate.low')}
          {note !== undefined && `, ${note}`}
        </span>
      ) : (
        note !== undefined && <span className="rate-note">{note}</span>
      )}
    </div>
  )
}
