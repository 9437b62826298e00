import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { resultsSearch } from './search.ts'

const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'search',
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import('./search-screen.tsx'), 'SearchScreen'),
})

export const searchRoutes = [resultsRoute] as const
