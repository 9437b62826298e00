import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '../../kit/routing/root-route.ts'
import { wizardSteps } from './wizard-view.ts'

const text = z.string().optional().catch(undefined)

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imports',
  validateSearch: z.object({
    /** Token of a chosen or dropped file, and its name. */
    file: text,
    name: text,
    /** A compared file that waits to be applied. */
    draft: text,
    /** The comparison or application that runs or has ended. */
    job: text,
    /** The comparison is that of the companies of a move. */
    isOfMove: z.boolean().optional().catch(undefined),
    step: z.enum(wizardSteps).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./imports-screen.tsx'), 'ImportsScreen'),
})

const moveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'imports/move',
  validateSearch: z.object({
    /** What was begun; nothing: files are still to be chosen. */
    move: text,
    /** The comparison or application that runs or has ended. */
    job: text,
    isApplied: z.boolean().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./move-screen.tsx'), 'MoveScreen'),
})

export const importsRoutes = [listRoute, moveRoute] as const
