import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history calls the rules of planning. */
export const visitPlanningHistory = {
  visit_plan_rule: {
    title: 'visitPlan.rule',
    fields: {
      weightRedFlag: 'visitPlan.reason.redFlag',
      weightOverdue: 'visitPlan.reason.overdue',
      weightLeaseEnds: 'visitPlan.reason.leaseEnds',
      weightStaffChange: 'visitPlan.reason.staffChange',
      weightNeverVisited: 'visitPlan.reason.neverVisited',
      weightFocusTheme: 'visitPlan.reason.focusTheme',
      weightCoverage: 'visitPlan.reason.coverage',
      leaseMonths: 'visitPlan.rule.leaseMonths',
      staffPercent: 'visitPlan.rule.staffPercent',
      staffPeople: 'visitPlan.rule.staffPeople',
      restMonths: 'visitPlan.rule.restMonths',
      periodMonths: 'visitPlan.rule.periodMonths',
      visitsPerYear: 'visitPlan.rule.visitsPerYear',
      targetMicro: 'organisations.size.micro',
      targetSmall: 'organisations.size.small',
      targetMedium: 'organisations.size.medium',
      targetLarge: 'organisations.size.large',
      targetUnknown: 'organisations.size.unknown',
    },
  },
} as const satisfies HistoryWords
