import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { recordIn, rootRoute } from '../../kit/routing/root-route.ts'
import { readId } from '../../kit/routing/route-params.ts'
import { rememberedSearch } from '../../kit/list/remembered.ts'
import { defaultView } from '../views/index.ts'
import { organisationsSearch, organisationTabs } from './search.ts'

const askedFor = z.int().positive().optional().catch(undefined)

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'organisations',
  validateSearch: organisationsSearch,
  beforeLoad: ({ search }) => {
    const before = rememberedSearch('/organisations', search, () => ({ view: defaultView('organisation') }))
    if (before !== null) redirect({ to: '/organisations', search: before, replace: true, throw: true })
  },
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
  validateSearch: z.object({
    tab: z.enum(organisationTabs).optional().catch(undefined),
    /** Opens the form with all facts. */
    edit: z.boolean().optional().catch(undefined),
    /** What of its timeline opens, once. */
    visitId: askedFor,
    contactId: askedFor,
  }),
  component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
})

export const organisationsRoutes = [listRoute, pageRoute] as const
