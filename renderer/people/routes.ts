import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../app/route-params.ts'
import { rootRoute } from '../app/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people',
  component: lazyRouteComponent(() => import('./people-screen.tsx'), 'PeopleScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people/$personId',
  params: {
    parse: ({ personId }) => ({ personId: readId(personId) }),
    stringify: ({ personId }) => ({ personId: String(personId) }),
  },
  component: lazyRouteComponent(() => import('./people-screen.tsx'), 'PeopleScreen'),
})

export const peopleRoutes = [listRoute, pageRoute] as const
