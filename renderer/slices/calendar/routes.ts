import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { calendarSearch } from './search.ts'

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('./calendar-screen.tsx'), 'CalendarScreen'),
})

export const calendarRoutes = [calendarRoute] as const
