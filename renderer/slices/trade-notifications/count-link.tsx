import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { CityMonthSearch } from './search.ts'

interface CountLinkProps {
  /** What is counted, in words. */
  readonly what: string
  readonly count: number
  readonly search: CityMonthSearch
}

/** A number that shows the notifications behind it. */
export function CountLink({ what, count, search }: CountLinkProps): ReactNode {
  if (count === 0) return <span className="city-month-quiet">0</span>
  return (
    <Link
      to="/city-month"
      search={{ ...search, tab: 'list' }}
      aria-label={t('cityMonth.show', { what, count })}
    >
      {formatNumber(count)}
    </Link>
  )
}
