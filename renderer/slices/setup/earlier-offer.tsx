import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import type { SetupState } from './setup-state.ts'

/** The state that was in use before: how old it is, what going back to it means, and the way there. */
export function EarlierOffer({ setup }: { readonly setup: SetupState }): ReactNode {
  const open = useCommand(api.setup.openEarlier, { failures: 'caller' })
  if (setup.earlierSavedAt === null) return null
  const when = formatInstant(setup.earlierSavedAt)
  return (
    <Notice
      tone="info"
      title={t('setup.earlier.title', { when })}
      actions={
        <Button does={api.setup.openEarlier} isDisabled={open.isRunning} onPress={() => void open.run({})}>
          {t('setup.earlier.open', { when })}
        </Button>
      }
    >
      {t('setup.earlier.text')}
    </Notice>
  )
}

/** Opening has not got further for a minute: that it is so, and what can be done. */
export function StuckNotice({ setup }: { readonly setup: SetupState }): ReactNode {
  return (
    <div className="setup-stuck">
      <Notice tone="warning" title={t('setup.stuck')}>
        {t(setup.earlierSavedAt === null ? 'setup.stuck.wait' : 'setup.stuck.choose')}
      </Notice>
      <EarlierOffer setup={setup} />
    </div>
  )
}
