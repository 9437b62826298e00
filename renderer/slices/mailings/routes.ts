import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../../kit/routing/route-params.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { mailingSearch } from './source.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'mailings',
  component: lazyRouteComponent(() => import('./mailings-screen.tsx'), 'MailingsScreen'),
})

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'mailings/new',
  validateSearch: mailingSearch,
  component: lazyRouteComponent(() => import('./compose-page.tsx'), 'ComposePage'),
})

const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'mailings/$mailingId',
  params: {
    parse: ({ mailingId }) => ({ mailingId: readId(mailingId) }),
    stringify: ({ mailingId }) => ({ mailingId: String(mailingId) }),
  },
  component: lazyRouteComponent(() => import('./mailing-page.tsx'), 'MailingPage'),
})

export const mailingsRoutes = [listRoute, newRoute, pageRoute] as const
