import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { rememberedSearch } from '../../kit/list/remembered.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'

/** `of` left out: the day of whoever works at this desk. */
const startSearch = z.object({ of: z.literal('office').optional().catch(undefined) })

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'start',
  validateSearch: startSearch,
  beforeLoad: ({ search }) => {
    const before = rememberedSearch('/start', search, () => ({}))
    if (before !== null) redirect({ to: '/start', search: before, replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('./start-screen.tsx'), 'StartScreen'),
})

export const startRoutes = [listRoute] as const
