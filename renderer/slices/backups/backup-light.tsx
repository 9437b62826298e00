import './light.css'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import type { BackupStatus } from '../../../preload/contract/backups.ts'
import { api } from '../../kit/data/api.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { formatAge } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { BackupIcon } from '../../kit/ui/icons.ts'
import { classes } from '../../kit/ui/classes.ts'
import { ageOf, lightOf, type Light } from './light.ts'

const lookMilliseconds = 60_000

/** In the status bar: how old the last verified backup is, in words and by colour; leads to the page. */
export function BackupLight(): ReactNode {
  const status = useData(api.backups.status, {})
  const now = useMinute()
  if (!status.data) return null
  const light = lightOf(status.data, now)
  return (
    <Link to="/backups" className={classes('status-item status-end backup-light', `backup-light-${light}`)}>
      <BackupIcon />
      {wordsOf(status.data, light, now)}
      {status.data.waiting && <span>{t('backups.light.waiting', { count: status.data.waiting.count })}</span>}
    </Link>
  )
}

/** The age grows while nobody does anything, and backups are made by themselves. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
      renew(api.backups.status)
    }, lookMilliseconds)
    return () => clearInterval(timer)
  }, [])
  return now
}

function wordsOf(status: BackupStatus, light: Light, now: number): string {
  if (light === 'off') return t(status.settingsLost ? 'backups.light.lost' : 'backups.light.off')
  if (light === 'failed') return t('backups.light.failed')
  const age = ageOf(status, now)
  if (age === null || light === 'none') return t('backups.light.none')
  return t(`backups.light.${light}`, { age: formatAge(age) })
}
