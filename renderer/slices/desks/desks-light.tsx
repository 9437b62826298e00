import './light.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { DeskStatus } from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { classes } from '../../kit/ui/classes.ts'
import { DesksIcon, WarningIcon } from '../../kit/ui/icons.ts'

type Shared = NonNullable<DeskStatus['shared']>

/** In the status bar of a desk that shares its stock: whether all is shared, and what it could not merge. */
export function DesksLight(): ReactNode {
  const { data } = useData(api.desks.status, {})
  if (!data) return null
  const { shared, openConflicts } = data
  if (shared === null && openConflicts === 0) return null
  return (
    <span className="desks-lights">
      {openConflicts > 0 && (
        <Link to="/conflicts" className="status-item desks-light-waiting">
          <WarningIcon />
          {t('desks.light.conflicts', { count: openConflicts })}
        </Link>
      )}
      {shared !== null && <SharedLight shared={shared} />}
    </span>
  )
}

function SharedLight({ shared }: { readonly shared: Shared }): ReactNode {
  const { state } = shared
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Focusable>
        <Link
          to="/desks"
          className={classes('status-item', `desks-light-${isToCheck(shared) ? 'waiting' : state}`)}
        >
          <DesksIcon />
          {wordsOf(shared)}
        </Link>
      </Focusable>
      <Tooltip className="tooltip" offset={6}>
        {explanationOf(shared)}
      </Tooltip>
    </TooltipTrigger>
  )
}

const isToCheck = ({ state, warnings }: Shared): boolean => state !== 'stopped' && warnings.length > 0

function wordsOf(shared: Shared): string {
  const { state, pending } = shared
  if (isToCheck(shared)) return t('desks.light.check')
  if (state === 'stopped') return t('desks.light.stopped')
  if (state === 'waiting')
    return pending === 0 ? t('desks.light.waiting') : t('desks.light.waitingWith', { count: pending })
  return pending > 0
    ? t('desks.light.pending', { count: pending })
    : t(state === 'working' ? 'desks.light.working' : 'desks.light.current')
}

function explanationOf({ problem, lastSyncedAt }: Shared): string {
  const since =
    lastSyncedAt === null
      ? t('desks.synced.never')
      : t('desks.light.since', { when: formatInstant(lastSyncedAt) })
  return problem === null ? since : `${failureText(problem)} ${since}`
}
