import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { useSetupState } from './setup-state.ts'

/** Over everything while an earlier state is shown: what it is, that nothing can be changed, and the way back. */
export function LookBanner(): ReactNode {
  const { look } = useSetupState()
  const back = useCommand(api.setup.endLook)
  if (look === null) return null
  const { at } = look
  return (
    <section className="look-banner" aria-label={t('setup.look')}>
      <p>
        <strong>
          {at === null ? t('setup.look.unknown') : t('setup.look.at', { when: formatInstant(at) })}
        </strong>{' '}
        {t('setup.look.text')}
      </p>
      <Button isDisabled={back.isRunning} onPress={() => void back.run({})}>
        {t('setup.look.back')}
      </Button>
    </section>
  )
}

/** True while an earlier state is shown, of whose backups and desks there is nothing to say. */
export const useIsLooking = (): boolean => useSetupState().look !== null
