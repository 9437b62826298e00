import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../app/route-params.ts'
import { rootRoute } from '../app/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'groups',
  component: lazyRouteComponent(() => import('./groups-screen.tsx'), 'GroupsScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'groups/$groupId',
  params: {
    parse: ({ groupId }) => ({ groupId: readId(groupId) }),
    stringify: ({ groupId }) => ({ groupId: String(groupId) }),
  },
  component: lazyRouteComponent(() => import('./groups-screen.tsx'), 'GroupsScreen'),
})

export const groupsRoutes = [listRoute, pageRoute] as const
