import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readId } from '../../kit/routing/route-params.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'

const visitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'visits/$visitId',
  params: {
    parse: ({ visitId }) => ({ visitId: readId(visitId) }),
    stringify: ({ visitId }) => ({ visitId: String(visitId) }),
  },
  component: lazyRouteComponent(() => import('./visit-page.tsx'), 'VisitPage'),
})

const guidesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'settings/guides',
  component: lazyRouteComponent(() => import('./guides-screen.tsx'), 'GuidesScreen'),
})

const guideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'guides/$editionId',
  params: {
    parse: ({ editionId }) => ({ editionId: readId(editionId) }),
    stringify: ({ editionId }) => ({ editionId: String(editionId) }),
  },
  component: lazyRouteComponent(() => import('./guide-page.tsx'), 'GuidePage'),
})

export const guidesRoutes = [visitRoute, guidesRoute, guideRoute] as const
