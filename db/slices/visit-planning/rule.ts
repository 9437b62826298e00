import type { Kysely } from 'kysely'
import { columnName } from '../../../preload/contract/fields.ts'
import {
  planRuleFields,
  type PlanRuleFields,
  type VisitReason,
} from '../../../preload/contract/visit-planning.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { SizeClass } from '../../../preload/contract/organisations.ts'

const names = Object.keys(planRuleFields.shape)
const onlyRow = 1

/** The office's rules for proposing visits. Errors: DB_CORRUPT when the row is gone. */
export async function readRule(read: Kysely<Schema>): Promise<{ version: number; fields: PlanRuleFields }> {
  const row = await read.selectFrom('visit_plan_rule').selectAll().executeTakeFirst()
  if (!row) throw new KontorError('DB_CORRUPT', 'database.corrupt')
  const columns = new Map<string, number>(Object.entries(row))
  const fields = Object.fromEntries(names.map((name) => [name, columns.get(columnName(name))]))
  return { version: row.version, fields: planRuleFields.parse(fields) }
}

/** Changes the rules. Errors: CONFLICT. */
export function setRule(scope: WriteScope, version: number, fields: PlanRuleFields) {
  const columns = Object.fromEntries(Object.entries(fields).map(([name, value]) => [columnName(name), value]))
  return { id: onlyRow, version: scope.update('visit_plan_rule', onlyRow, version, columns) }
}

/** What each reason weighs. */
export const weightsOf = (rule: PlanRuleFields): Readonly<Record<VisitReason, number>> => ({
  redFlag: rule.weightRedFlag,
  overdue: rule.weightOverdue,
  leaseEnds: rule.weightLeaseEnds,
  staffChange: rule.weightStaffChange,
  neverVisited: rule.weightNeverVisited,
  focusTheme: rule.weightFocusTheme,
  coverage: rule.weightCoverage,
})

/** How many companies of a size are to be reached within the period, per cent. */
export const targetsOf = (rule: PlanRuleFields): Readonly<Record<SizeClass, number>> => ({
  micro: rule.targetMicro,
  small: rule.targetSmall,
  medium: rule.targetMedium,
  large: rule.targetLarge,
  unknown: rule.targetUnknown,
})
