import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { recordIn, rootRoute } from '../../kit/routing/root-route.ts'
import { readId } from '../../kit/routing/route-params.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people',
  validateSearch: z.object({ text: z.string().max(200).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./people-screen.tsx'), 'PeopleScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people/$personId',
  staticData: { recordInView: recordIn('person', 'params', 'personId') },
  params: {
    parse: ({ personId }) => ({ personId: readId(personId) }),
    stringify: ({ personId }) => ({ personId: String(personId) }),
  },
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
})

export const peopleRoutes = [listRoute, pageRoute] as const
