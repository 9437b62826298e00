import { useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card } from '../../kit/ui/page.tsx'
import { PlaceDialog } from './place-dialog.tsx'

const sentences = ['desks.alone.own', 'desks.alone.folder', 'desks.alone.nothing'] as const

/** What sharing is, at a desk that has its stock for itself, and how it begins. */
export function AloneCard(): ReactNode {
  const [isSharing, setSharing] = useState(false)
  const office = useData(api.office.get, {})
  const share = useCommand(api.desks.share, { done: t('desks.share.done'), failures: 'caller' })
  const me = office.data?.staff.find(({ id }) => id === office.data.currentStaffId)
  return (
    <Card title={t('desks.alone.title')}>
      <ul className="desks-sentences">
        {sentences.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <div className="desks-actions">
        <Button
          does={api.desks.share}
          variant="primary"
          isDisabled={office.data === undefined}
          onPress={() => setSharing(true)}
        >
          {t('desks.share')}
        </Button>
      </div>
      <p className="field-help">{t('desks.alone.join')}</p>
      {isSharing && (
        <PlaceDialog
          purpose="share"
          place={null}
          name={me?.name ?? ''}
          run={(wish, name) => share.run({ ...wish, name })}
          onClose={() => setSharing(false)}
        />
      )}
    </Card>
  )
}
