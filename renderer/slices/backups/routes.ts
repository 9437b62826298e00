import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'backups',
  component: lazyRouteComponent(() => import('./backups-screen.tsx'), 'BackupsScreen'),
})

export const backupsRoutes = [listRoute] as const
