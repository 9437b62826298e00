import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { recordIn, rootRoute } from '../../kit/routing/root-route.ts'

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'themes',
  staticData: { recordInView: recordIn('theme', 'search', 'themeId') },
  validateSearch: z.object({ themeId: z.int().positive().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./themes-screen.tsx'), 'ThemesScreen'),
})

export const themesRoutes = [listRoute] as const
