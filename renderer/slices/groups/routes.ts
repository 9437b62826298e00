import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../../kit/routing/route-params.ts'
import { recordIn, rootRoute } from '../../kit/routing/root-route.ts'
import { groupSearch, groupsSearch } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'groups',
  validateSearch: groupsSearch,
  component: lazyRouteComponent(() => import('./groups-screen.tsx'), 'GroupsScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'groups/$groupId',
  staticData: { recordInView: recordIn('group', 'params', 'groupId') },
  params: {
    parse: ({ groupId }) => ({ groupId: readId(groupId) }),
    stringify: ({ groupId }) => ({ groupId: String(groupId) }),
  },
  validateSearch: groupSearch,
  component: lazyRouteComponent(() => import('./group-page.tsx'), 'GroupPage'),
})

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'meetings/$meetingId',
  params: {
    parse: ({ meetingId }) => ({ meetingId: readId(meetingId) }),
    stringify: ({ meetingId }) => ({ meetingId: String(meetingId) }),
  },
  component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
})

export const groupsRoutes = [listRoute, pageRoute, meetingRoute] as const
