import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '../app/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'themes',
  validateSearch: z.object({ themeId: z.int().positive().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./themes-screen.tsx'), 'ThemesScreen'),
})

export const themesRoutes = [listRoute] as const
