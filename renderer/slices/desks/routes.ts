import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

export const desksRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'desks',
    component: lazyRouteComponent(() => import('./desks-screen.tsx'), 'DesksScreen'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'conflicts',
    component: lazyRouteComponent(() => import('./conflicts-screen.tsx'), 'ConflictsScreen'),
  }),
] as const
