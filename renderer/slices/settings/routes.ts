import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { z } from 'zod'
import { codeList } from '../../../preload/contract/code-lists.ts'
import { rootRoute } from '../../kit/routing/root-route.ts'

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./settings-screen.tsx'), 'SettingsScreen'),
})

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'about',
  component: lazyRouteComponent(() => import('./about-screen.tsx'), 'AboutScreen'),
})

/** Where in a list: below which code, found by what, in which edition but the one in use. */
const codeListSearch = z.object({
  parent: z.string().min(1).max(200).optional().catch(undefined),
  text: z.string().min(1).max(200).optional().catch(undefined),
  edition: z.int().positive().optional().catch(undefined),
})

const codeListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'settings/code-lists/$list',
  params: {
    parse: ({ list }) => {
      const known = codeList.safeParse(list)
      // the router knows a missing page by this object
      // eslint-disable-next-line typescript/only-throw-error
      if (!known.success) throw notFound()
      return { list: known.data }
    },
    stringify: ({ list }) => ({ list }),
  },
  validateSearch: codeListSearch,
  component: lazyRouteComponent(() => import('./code-list-screen.tsx'), 'CodeListScreen'),
})

export const settingsRoutes = [settingsRoute, aboutRoute, codeListRoute] as const
