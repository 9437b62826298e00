import { createRootRoute } from '@tanstack/react-router'
import { ErrorPage, NotFoundPage } from './error-page.tsx'
import { Layout } from './layout.tsx'

/** Parent of every screen's route. */
export const rootRoute = createRootRoute({
  component: Layout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})
