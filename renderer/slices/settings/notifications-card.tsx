import type { ReactNode } from 'react'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card } from '../../kit/ui/page.tsx'

interface NotificationsCardProps {
  readonly confirmed: AnswerOf<typeof api.office.get>['lawfulNotifications']
}

/** Whether the office may use trade notifications: who has confirmed it, and when. */
export function NotificationsCard({ confirmed }: NotificationsCardProps): ReactNode {
  const confirm = useCommand(api.office.confirmNotifications, {
    done: t('settings.notifications.isConfirmed'),
    undo: true,
  })
  const withdraw = useCommand(api.office.withdrawNotifications, {
    done: t('settings.notifications.isWithdrawn'),
    undo: true,
  })
  return (
    <Card title={t('settings.notifications')}>
      <p className="field-help">{t('settings.notifications.what')}</p>
      <p>
        {confirmed === null
          ? t('settings.notifications.unconfirmed')
          : t('settings.notifications.confirmed', { when: formatDay(confirmed.on), who: confirmed.by })}
      </p>
      <div>
        {confirmed === null ? (
          <Button
            does={api.office.confirmNotifications}
            isDisabled={confirm.isRunning}
            onPress={() => void confirm.run({})}
          >
            {t('settings.notifications.confirm')}
          </Button>
        ) : (
          <Button
            does={api.office.withdrawNotifications}
            isDisabled={withdraw.isRunning}
            onPress={() => void withdraw.run({})}
          >
            {t('settings.notifications.withdraw')}
          </Button>
        )}
      </div>
    </Card>
  )
}
