import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { visitPlanSearch } from './search.ts'

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'visits/plan',
  validateSearch: visitPlanSearch,
  component: lazyRouteComponent(() => import('./plan-screen.tsx'), 'PlanScreen'),
})

export const visitPlanningRoutes = [planRoute] as const
