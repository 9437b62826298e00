import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { answersSearch } from './search.ts'

const answersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'timeline/answers',
  validateSearch: answersSearch,
  component: lazyRouteComponent(() => import('./answers-screen.tsx'), 'AnswersScreen'),
})

export const visitAnswersRoutes = [answersRoute] as const
