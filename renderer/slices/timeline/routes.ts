import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rememberedSearch } from '../../kit/list/remembered.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { defaultView } from '../views/index.ts'
import { contactsSearch, timelineSearch, visitsSearch } from './search.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('./timeline-screen.tsx'), 'TimelineScreen'),
})

const contactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'timeline/contacts',
  validateSearch: contactsSearch,
  beforeLoad: ({ search }) => {
    const before = rememberedSearch('/timeline/contacts', search, () => ({ view: defaultView('contact') }))
    if (before !== null) redirect({ to: '/timeline/contacts', search: before, replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('./log-list-screens.tsx'), 'ContactListScreen'),
})

const visitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'timeline/visits',
  validateSearch: visitsSearch,
  beforeLoad: ({ search }) => {
    const before = rememberedSearch('/timeline/visits', search, () => ({ view: defaultView('visit') }))
    if (before !== null) redirect({ to: '/timeline/visits', search: before, replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('./log-list-screens.tsx'), 'VisitListScreen'),
})

export const timelineRoutes = [listRoute, contactsRoute, visitsRoute] as const
