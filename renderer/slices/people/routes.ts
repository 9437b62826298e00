import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rememberedSearch } from '../../kit/list/remembered.ts'
import { recordIn, rootRoute } from '../../kit/routing/root-route.ts'
import { readId } from '../../kit/routing/route-params.ts'
import { defaultView } from '../views/index.ts'
import { peopleSearch } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people',
  validateSearch: peopleSearch,
  beforeLoad: ({ search }) => {
    const before = rememberedSearch('/people', search, () => ({ view: defaultView('person') }))
    if (before !== null) redirect({ to: '/people', search: before, replace: true, throw: true })
  },
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
