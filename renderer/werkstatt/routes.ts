import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

const werkstattRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'werkstatt',
  component: lazyRouteComponent(() => import('./werkstatt-screen.tsx'), 'WerkstattScreen'),
})

/** Every component in every state; in development only. */
export const werkstattRoutes = import.meta.env.DEV ? ([werkstattRoute] as const) : ([] as const)
