import { createHashHistory, createRoute, createRouter, redirect, type AnyRoute } from '@tanstack/react-router'
import { backupsRoutes } from '../backups/routes.ts'
import { duplicatesRoutes } from '../duplicates/routes.ts'
import { groupsRoutes } from '../groups/routes.ts'
import { importsRoutes } from '../imports/routes.ts'
import { organisationsRoutes } from '../organisations/routes.ts'
import { peopleRoutes } from '../people/routes.ts'
import { reportsRoutes } from '../reports/routes.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { startRoutes } from '../start/routes.ts'
import { themesRoutes } from '../themes/routes.ts'
import { galleryRoutes } from '../gallery/routes.ts'
import { ErrorPage, NotFoundPage } from './error-page.tsx'
import { rootRoute } from './root-route.ts'

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    // the router's own way to send elsewhere
    // eslint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/start', replace: true })
  },
})

const routeTree = rootRoute.addChildren([
  indexRoute,
  ...backupsRoutes,
  ...duplicatesRoutes,
  ...groupsRoutes,
  ...importsRoutes,
  ...organisationsRoutes,
  ...peopleRoutes,
  ...reportsRoutes,
  ...settingsRoutes,
  ...startRoutes,
  ...themesRoutes,
  ...(galleryRoutes satisfies readonly AnyRoute[]),
])

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: false,
  // a broken screen leaves the frame of the window standing
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingMs: 300,
  scrollRestoration: true,
  scrollToTopSelectors: ['#content'],
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
