import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { tasksSearch } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'tasks',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('./tasks-screen.tsx'), 'TasksScreen'),
})

export const tasksRoutes = [listRoute] as const
