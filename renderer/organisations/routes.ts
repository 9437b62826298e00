import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../app/route-params.ts'
import { rootRoute } from '../app/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations',
  component: lazyRouteComponent(() => import('./organisations-screen.tsx'), 'OrganisationsScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations/$organisationId',
  params: {
    parse: ({ organisationId }) => ({ organisationId: readId(organisationId) }),
    stringify: ({ organisationId }) => ({ organisationId: String(organisationId) }),
  },
  component: lazyRouteComponent(() => import('./organisations-screen.tsx'), 'OrganisationsScreen'),
})

export const organisationsRoutes = [listRoute, pageRoute] as const
