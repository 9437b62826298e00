import type { Generated } from 'kysely'

/** By which rules it is proposed whom to visit; the office has one row. */
export interface VisitPlanRuleTable {
  id: Generated<number>
  version: Generated<number>
  weight_red_flag: number
  weight_overdue: number
  weight_lease_ends: number
  weight_staff_change: number
  weight_never_visited: number
  weight_focus_theme: number
  weight_coverage: number
  lease_months: number
  staff_percent: number
  staff_people: number
  rest_months: number
  period_months: number
  visits_per_year: number
  target_micro: number
  target_small: number
  target_medium: number
  target_large: number
  target_unknown: number
}
