import type { ReactNode } from 'react'
import { tellsEvents } from '../../../preload/contract/import-fields.ts'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'

/** Whether a draft tells what the trade office was told, and nobody has said yet that the office may use it. */
export function useIsUnconfirmed({ mapping }: Pick<ImportDraft, 'mapping'>): boolean {
  const office = useData(api.office.get, {})
  const tells = tellsEvents(mapping.map(({ field }) => field))
  return tells && office.data?.lawfulNotifications === null
}

/** Asks once, before the first notifications are taken over. */
export function LawfulUse({ draft }: { readonly draft: ImportDraft }): ReactNode {
  const isUnconfirmed = useIsUnconfirmed(draft)
  const confirm = useCommand(api.office.confirmNotifications, {
    done: t('settings.notifications.isConfirmed'),
    undo: true,
  })
  if (!isUnconfirmed) return null
  return (
    <Notice
      tone="warning"
      title={t('imports.lawful')}
      actions={
        <Button
          does={api.office.confirmNotifications}
          isDisabled={confirm.isRunning}
          onPress={() => void confirm.run({})}
        >
          {t('settings.notifications.confirm')}
        </Button>
      }
    >
      {t('imports.lawful.what')}
    </Notice>
  )
}
