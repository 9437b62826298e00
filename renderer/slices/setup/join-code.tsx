import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Spinner } from '../../kit/ui/progress-bar.tsx'

const spelled = (code: string): string => code.replace(/(.)(?=.)/g, '$1 ')

/** The code that a colleague types at a desk of the office, in its groups; read out character by character. */
export function JoinCode({ code }: { readonly code: string }): ReactNode {
  const cancel = useCommand(api.setup.cancelJoin)
  return (
    <>
      <h1 className="card-title">{t('setup.code.title')}</h1>
      <p className="setup-code-frame">
        <span className="setup-code" aria-hidden="true">
          {code}
        </span>
        <span className="visually-hidden">{t('setup.code.spoken', { code: spelled(code) })}</span>
      </p>
      <p>{t('setup.code.what')}</p>
      <p className="setup-waiting">
        <Spinner label={t('setup.code.waiting')} />
        <span aria-hidden="true">{t('setup.code.waiting')}</span>
      </p>
      <div className="setup-actions">
        <Button isDisabled={cancel.isRunning} onPress={() => void cancel.run({})}>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  )
}
