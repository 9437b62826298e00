/** Visits for calendars, and the visit of a company that comes next. */
export { inviteTo } from './calendar-file.ts'
export { useNextVisit } from './next-visit.ts'
/** The rules of planning, for the settings. */
export { VisitPlanRuleCard } from './rule-card.tsx'
