import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { readId } from '../../kit/routing/route-params.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations/duplicates',
  component: lazyRouteComponent(() => import('./duplicates-screen.tsx'), 'DuplicatesScreen'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations/duplicates/$leftId/$rightId',
  params: {
    parse: ({ leftId, rightId }) => ({ leftId: readId(leftId), rightId: readId(rightId) }),
    stringify: ({ leftId, rightId }) => ({ leftId: String(leftId), rightId: String(rightId) }),
  },
  /** Whether the pair was opened from the list of duplicates, which then is shown again. */
  validateSearch: z.object({ isFromList: z.boolean().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./compare-screen.tsx'), 'CompareScreen'),
})

const comparePeopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people/duplicates/$leftId/$rightId',
  params: {
    parse: ({ leftId, rightId }) => ({ leftId: readId(leftId), rightId: readId(rightId) }),
    stringify: ({ leftId, rightId }) => ({ leftId: String(leftId), rightId: String(rightId) }),
  },
  component: lazyRouteComponent(() => import('./compare-people-screen.tsx'), 'ComparePeopleScreen'),
})

export const duplicatesRoutes = [listRoute, compareRoute, comparePeopleRoute] as const
