import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'staff',
  component: lazyRouteComponent(() => import('./staff-screen.tsx'), 'StaffScreen'),
})

export const staffRoutes = [staffRoute] as const
