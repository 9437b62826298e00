import type { TableRules } from '../../engine/slice.ts'

export const visitPlanningTables = {
  history: { visit_plan_rule: {} },
} as const satisfies TableRules
