import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'reports',
  component: lazyRouteComponent(() => import('./reports-screen.tsx'), 'ReportsScreen'),
})

export const reportsRoutes = [listRoute] as const
