import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

export const binRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'bin',
    component: lazyRouteComponent(() => import('./bin-screen.tsx'), 'BinScreen'),
  }),
] as const
