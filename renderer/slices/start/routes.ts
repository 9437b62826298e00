import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'start',
  component: lazyRouteComponent(() => import('./start-screen.tsx'), 'StartScreen'),
})

export const startRoutes = [listRoute] as const
