import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { recordIn, rootRoute } from '../../kit/routing/root-route.ts'
import { readId } from '../../kit/routing/route-params.ts'
import { organisationsSearch, organisationTabs } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations',
  validateSearch: organisationsSearch,
  component: lazyRouteComponent(() => import('./organisations-screen.tsx'), 'OrganisationsScreen'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations/$organisationId',
  staticData: { recordInView: recordIn('organisation', 'params', 'organisationId') },
  params: {
    parse: ({ organisationId }) => ({ organisationId: readId(organisationId) }),
    stringify: ({ organisationId }) => ({ organisationId: String(organisationId) }),
  },
  validateSearch: z.object({ tab: z.enum(organisationTabs).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
})

export const organisationsRoutes = [listRoute, pageRoute] as const
