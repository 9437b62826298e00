import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../../kit/routing/route-params.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'distribution-lists',
  component: lazyRouteComponent(() => import('./lists-screen.tsx'), 'DistributionListsScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'distribution-lists/$listId',
  params: {
    parse: ({ listId }) => ({ listId: readId(listId) }),
    stringify: ({ listId }) => ({ listId: String(listId) }),
  },
  component: lazyRouteComponent(() => import('./list-page.tsx'), 'DistributionListPage'),
})

export const distributionListsRoutes = [listRoute, pageRoute] as const
