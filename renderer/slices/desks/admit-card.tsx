import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { joinCodeMax } from '../../../preload/contract/desks.ts'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { desks } from '../../../preload/contract/desks.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'

interface AdmitCardProps {
  readonly requests: OutputOf<(typeof desks)['list']>['requests']
}

/** Who asks to join; the code that is shown there is typed here. */
export function AdmitCard({ requests }: AdmitCardProps): ReactNode {
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const admit = useCommand(api.desks.admit, { failures: 'caller' })
  const submit = async (): Promise<void> => {
    setFailure(null)
    const admitted = await admit.run({ code })
    renew(api.desks.list, api.desks.status)
    if (!admitted.ok) {
      setFailure(admitted.error)
      return
    }
    setCode('')
    showToast({ tone: 'success', title: t('desks.admit.done', { name: admitted.value.name }) })
  }
  return (
    <Card title={t('desks.admit.title')}>
      <p>{t('desks.admit.lead')}</p>
      {requests.length > 0 && (
        <ul className="desks-requests" aria-label={t('desks.requests')}>
          {requests.map(({ requestId, name, askedAt }) => (
            <li key={requestId}>{t('desks.request', { name, when: formatInstantShort(askedAt) })}</li>
          ))}
        </ul>
      )}
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Form
        className="desks-admit"
        aria-label={t('desks.admit.title')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label={t('desks.code')}
          help={t('desks.code.help')}
          value={code}
          onChange={setCode}
          charactersMax={joinCodeMax}
          spellCheck="false"
        />
        <Button
          type="submit"
          variant="primary"
          isDisabled={admit.isRunning || code.trim() === '' || code.trim().length > joinCodeMax}
        >
          {t('desks.admit')}
        </Button>
      </Form>
    </Card>
  )
}
