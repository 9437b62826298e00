import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

const ownFieldsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'settings/own-fields',
  component: lazyRouteComponent(() => import('./own-fields-screen.tsx'), 'OwnFieldsScreen'),
})

export const ownFieldsRoutes = [ownFieldsRoute] as const
