import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { timelineSearch } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('./timeline-screen.tsx'), 'TimelineScreen'),
})

export const timelineRoutes = [listRoute] as const
