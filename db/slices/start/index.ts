import type { OutputOf } from '../../../preload/contract/define.ts'
import type { start } from '../../../preload/contract/start.ts'
import type { DataContext, Handlers } from '../../engine/context.ts'
import { changedInCare } from './in-care.ts'
import { lastImport } from './last-import.ts'
import { dayOf } from './overview.ts'
import { standingIn } from './standing-in.ts'

/** Tells the newest verified backup; null when there is none. */
export type LastBackup = (context: DataContext) => Promise<OutputOf<(typeof start)['overview']>['lastBackup']>

/** The start page; `lastBackup` is the backups' word on the newest verified one. */
export const startHandlers = (lastBackup: LastBackup): Handlers<'start'> => ({
  overview: async (context, { today, of }) => {
    const me = await context.staffId()
    return {
      ...(await dayOf(context.read, { today, staffId: of === 'mine' ? me : null })),
      standingIn: await standingIn(context.read, me, today),
      inCare: await changedInCare(context, me, today),
      lastImport: await lastImport(context.read),
      lastBackup: await lastBackup(context),
    }
  },
})
