/** The rules of planning, for the settings. */
export { VisitPlanRuleCard } from './rule-card.tsx'
