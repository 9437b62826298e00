import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rememberedSearch } from '../../kit/list/remembered.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { defaultView } from '../views/index.ts'
import { taskListSearch, tasksSearch } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'tasks',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('./tasks-screen.tsx'), 'TasksScreen'),
})

const allRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'tasks/list',
  validateSearch: taskListSearch,
  beforeLoad: ({ search }) => {
    const before = rememberedSearch('/tasks/list', search, () => ({ view: defaultView('task') }))
    if (before !== null) redirect({ to: '/tasks/list', search: before, replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('./task-list-screen.tsx'), 'TaskListScreen'),
})

export const tasksRoutes = [listRoute, allRoute] as const
