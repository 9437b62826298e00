import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../routing/root-route.ts'

const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'gallery',
  component: lazyRouteComponent(() => import('./gallery-screen.tsx'), 'GalleryScreen'),
})

/** Every component in every state; in development only. */
export const galleryRoutes = import.meta.env.DEV ? ([galleryRoute] as const) : ([] as const)
