import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { cityMonthSearch } from './search.ts'

const monthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'city-month',
  validateSearch: cityMonthSearch,
  component: lazyRouteComponent(() => import('./month-screen.tsx'), 'MonthScreen'),
})

export const tradeNotificationsRoutes = [monthRoute] as const
