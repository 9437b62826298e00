import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { arrivals, type Notification } from '../../../preload/contract/trade-notifications.ts'
import { api } from '../../kit/data/api.ts'
import { codeTitle } from '../../kit/i18n/code-title.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { openTask } from '../tasks/index.ts'
import { districtText, happenedText } from './words.ts'

interface NotificationsTableProps {
  readonly label: string
  readonly notifications: readonly Notification[]
  readonly onWelcome: (notification: Notification) => void
}

/** Notifications with their companies, and whether somebody welcomes them. */
export function NotificationsTable({ label, notifications, onWelcome }: NotificationsTableProps): ReactNode {
  const hasArrivals = notifications.some(isArrival)
  return (
    <Table
      label={label}
      className="city-month-notifications"
      rows={notifications}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', title: t('cityMonth.name'), cell: (row) => <Name notification={row} /> },
        {
          id: 'what',
          title: t('cityMonth.what'),
          cell: (row) => (
            <>
              {happenedText(row)}
              <span className="city-month-more">{t(`cityMonth.oneWeight.${row.weight}`)}</span>
            </>
          ),
        },
        { id: 'day', title: t('cityMonth.day'), cell: ({ validFrom }) => formatDay(validFrom) },
        { id: 'district', title: t('cityMonth.district'), cell: ({ district }) => districtText(district) },
        { id: 'activity', title: t('cityMonth.activity'), cell: (row) => <Activity notification={row} /> },
        {
          id: 'employees',
          title: t('cityMonth.employees'),
          isNumber: true,
          cell: ({ fullTime, partTime }) =>
            fullTime === null && partTime === null ? '' : formatNumber((fullTime ?? 0) + (partTime ?? 0)),
        },
        ...(hasArrivals
          ? [
              {
                id: 'task',
                title: t('cityMonth.task'),
                cell: (row: Notification) => <Welcome notification={row} onWelcome={onWelcome} />,
              },
            ]
          : []),
      ]}
    />
  )
}

const isArrival = ({ group }: Notification): boolean => arrivals.some((one) => one === group)

function Name({ notification: { name, organisation } }: { readonly notification: Notification }): ReactNode {
  if (organisation === null)
    return (
      <>
        {name}
        <span className="city-month-more">{t('cityMonth.name.notInStock')}</span>
      </>
    )
  return (
    <>
      <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
        {organisation.name}
      </Link>
      {organisation.name !== name && (
        <span className="city-month-more">{t('cityMonth.name.notifiedAs', { name })}</span>
      )}
    </>
  )
}

/** What it does, in its own words and in those of the classification. */
function Activity({
  notification: { activity, sector },
}: {
  readonly notification: Notification
}): ReactNode {
  const title = codeTitle(sector)
  return (
    <>
      {activity || title}
      {activity !== '' && title !== '' && <span className="city-month-more">{title}</span>}
    </>
  )
}

type WelcomeProps = Pick<NotificationsTableProps, 'onWelcome'> & { readonly notification: Notification }

function Welcome({ notification, onWelcome }: WelcomeProps): ReactNode {
  const { task, name } = notification
  if (!isArrival(notification)) return null
  if (task === null)
    return (
      <Button
        does={api.tradeNotifications.welcome}
        size="small"
        aria-label={t('cityMonth.welcome.one', { name })}
        onPress={() => onWelcome(notification)}
      >
        {t('cityMonth.welcome')}
      </Button>
    )
  return (
    <Button variant="link" onPress={() => openTask(task.id)}>
      {task.status === 'open'
        ? t('cityMonth.task.open', {
            owner: task.owner || t('cityMonth.task.nobody'),
            day: task.dueOn === null ? t('cityMonth.task.withoutDay') : formatDay(task.dueOn),
          })
        : t(`cityMonth.task.${task.status}`)}
    </Button>
  )
}
