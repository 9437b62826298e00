import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '../app/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imports',
  // a file dropped on the window arrives as a token with its name
  validateSearch: z.object({
    file: z.string().optional().catch(undefined),
    name: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./imports-screen.tsx'), 'ImportsScreen'),
})

export const importsRoutes = [listRoute] as const
