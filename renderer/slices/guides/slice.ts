import type { Slice } from '../../kit/slice.ts'
import { guidesHistory } from './history.ts'
import { guidesDe } from './messages.de.ts'
import { guidesEn } from './messages.en.ts'
import { guidesRoutes } from './routes.ts'

type Words = typeof guidesDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const guidesSlice = {
  messages: { de: guidesDe, en: guidesEn },
  history: guidesHistory,
  routes: guidesRoutes,
  dependencies: {
    'guides.list': ['guide', 'guide_edition', 'visit'],
    'guides.edition': ['guide', 'guide_edition', 'visit'],
    'guides.ofVisit': [
      'visit',
      'visit_answer',
      'guide',
      'guide_edition',
      'task',
      'person',
      'theme',
      'organisation',
      'staff',
    ],
    'guides.flags': ['task', 'visit', 'organisation', 'person', 'staff'],
  },
} as const satisfies Slice
