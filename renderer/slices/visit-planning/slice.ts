import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { VisitIcon } from '../../kit/ui/icons.ts'
import { visitPlanningHistory } from './history.ts'
import { visitPlanningDe } from './messages.de.ts'
import { visitPlanningEn } from './messages.en.ts'
import { visitPlanningRoutes } from './routes.ts'

type Words = typeof visitPlanningDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.visitPlan': command('command.go.visitPlan', 'go', null),
} as const

const reasons = [
  'organisation',
  'organisation_headcount',
  'establishment',
  'visit',
  'contact',
  'task',
  'theme',
  'staff',
  'visit_plan_rule',
] as const

export const visitPlanningSlice = {
  messages: { de: visitPlanningDe, en: visitPlanningEn },
  history: visitPlanningHistory,
  routes: visitPlanningRoutes,
  destination: {
    group: 'daily',
    to: '/visits/plan',
    label: 'command.go.visitPlan',
    icon: VisitIcon,
    command: 'go.visitPlan',
  },
  commands,
  dependencies: {
    'visitPlan.rule': ['visit_plan_rule'],
    'visitPlan.proposals': reasons,
    'visitPlan.coverage': reasons,
    'visitPlan.spread': ['visit', 'organisation', 'establishment', 'staff', 'staff_absence'],
    'visitPlan.tour': ['visit', 'organisation', 'establishment', 'staff'],
  },
} as const satisfies Slice
