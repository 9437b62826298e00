import {
  monthGroups,
  type GroupCounts,
  type MonthCell,
  type MonthGroup,
  type MonthWeight,
} from '../../../preload/contract/trade-notifications.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

/** Which notifications are counted; what is left out is no condition. */
export interface Counted {
  readonly group?: MonthGroup
  readonly weight?: MonthWeight
}

export const countOf = (cells: readonly MonthCell[], { group, weight }: Counted): number =>
  cells.reduce(
    (sum, cell) =>
      (group === undefined || cell.group === group) && (weight === undefined || cell.weight === weight)
        ? sum + cell.count
        : sum,
    0,
  )

/** What the city has gained and lost: founded and moved in, less closed and moved away. */
export const balanceOf = (counts: Readonly<GroupCounts>): number =>
  counts.founded + counts.movedIn - counts.closed - counts.movedAway

/** The balance of some notifications only, of all where nothing is said. */
export const balanceOfCells = (cells: readonly MonthCell[], weight?: MonthWeight): number =>
  balanceOf(
    Object.fromEntries(
      monthGroups.map((group) => [group, countOf(cells, { group, ...(weight && { weight }) })]),
    ) as GroupCounts,
  )

/** "+4", "−2", "0" */
export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value))}`

/** A count of an earlier month, or a dash where the office has nothing that old. */
export const comparedText = (cells: readonly MonthCell[] | null, counted: Counted): string =>
  cells === null ? t('cityMonth.unknown') : formatNumber(countOf(cells, counted))
