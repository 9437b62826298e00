import type { CoverageCell, Proposal, VisitReason } from '../../../preload/contract/visit-planning.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

/** "+5", "−8". */
const signed = (value: number): string =>
  value > 0 ? `+${formatNumber(value)}` : `\u2212${formatNumber(Math.abs(value))}`

/** What a reason rests on, of one company; '' where the reason says it all. */
export function reasonDetail(reason: VisitReason, of: Proposal): string {
  switch (reason) {
    case 'redFlag':
      return t('visitPlan.detail.redFlag', { count: of.redFlags })
    case 'overdue':
      return of.visitDueOn === null ? '' : t('visitPlan.detail.overdue', { day: formatDay(of.visitDueOn) })
    case 'leaseEnds':
      return of.leaseEndsOn === null
        ? ''
        : t('visitPlan.detail.leaseEnds', { day: formatDay(of.leaseEndsOn) })
    case 'staffChange':
      return of.staffChange === null || of.staffChangePercent === null
        ? ''
        : t('visitPlan.detail.staffChange', {
            people: signed(of.staffChange),
            percent: signed(of.staffChangePercent),
          })
    case 'neverVisited':
      return ''
    case 'focusTheme':
      return of.focusThemes
    case 'coverage':
      return coverageText(of.coverage)
  }
}

/** "3 von 40 besucht, Ziel 6". */
export const coverageText = ({ visited, companies, wanted }: CoverageCell): string =>
  t('visitPlan.detail.coverage', {
    visited: formatNumber(visited),
    companies: formatNumber(companies),
    wanted: formatNumber(wanted),
  })

/** How many are missing to the target. */
export const gapOf = ({ visited, wanted }: CoverageCell): number => Math.max(0, wanted - visited)

/** A district; those without one have a word for it. */
export const districtText = (district: string): string =>
  district === '' ? t('visitPlan.district.none') : district
