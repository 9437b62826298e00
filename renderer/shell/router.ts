import { createHashHistory, createRoute, createRouter, redirect, type AnyRoute } from '@tanstack/react-router'
import { ErrorPage, NotFoundPage } from './error-page.tsx'
import { Layout } from './layout.tsx'
import { slices } from './slices.ts'
import { galleryRoutes } from '../kit/gallery/routes.ts'
import { rootRoute } from '../kit/routing/root-route.ts'

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    // the router's own way to send elsewhere
    // eslint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/start', replace: true })
  },
})

rootRoute.update({ component: Layout, errorComponent: ErrorPage, notFoundComponent: NotFoundPage })

type SliceRoute = Extract<(typeof slices)[number], { readonly routes: unknown }>['routes'][number]
const sliceRoutes = slices.flatMap((slice): readonly SliceRoute[] => ('routes' in slice ? slice.routes : []))

const routeTree = rootRoute.addChildren([
  indexRoute,
  ...sliceRoutes,
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
