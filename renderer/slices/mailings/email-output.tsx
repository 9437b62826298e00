import { useState, type ReactNode } from 'react'
import { addressLengthMax } from '../../../preload/contract/desktop.ts'
import type { AudienceInput, Recipient } from '../../../preload/contract/mailings.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { CheckIcon, CopyIcon, MailIcon } from '../../kit/ui/icons.ts'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { Card } from '../../kit/ui/page.tsx'
import type { ComposePart } from './compose-values.ts'
import { SaveTable } from './save-table.tsx'

interface OutputProps extends ComposePart {
  readonly audience: AudienceInput
  readonly recipients: readonly Recipient[]
  readonly name: string
}

/** The most addresses of a portion. */
const portionMax = 500

/** Mail addresses in portions for the field "Bcc". */
export function EmailOutput({ values, change, audience, recipients, name }: OutputProps): ReactNode {
  const [copied, setCopied] = useState<ReadonlySet<number>>(new Set())
  const portion = values.portion ?? 50
  const addresses = recipients.map(({ email }) => email)
  const starts = Array.from({ length: Math.ceil(addresses.length / portion) }, (_, place) => place * portion)
  const copy = async (start: number): Promise<void> => {
    const part = addresses.slice(start, start + portion)
    const done = t('mailings.email.copied', { count: part.length })
    const result = await send(api.desktop.copyText, { text: part.join('; ') }, { done })
    if (result.ok) setCopied(new Set([...copied, start]))
  }
  const writeTo = async (bcc: readonly string[]): Promise<void> => {
    await send(api.desktop.writeToAll, { bcc: [...bcc] })
    renew(api.desktop.openedUnasked)
  }
  return (
    <Card title={t('mailings.output')}>
      <p>{t('mailings.email.what')}</p>
      <div className="mailing-output">
        <NumberField
          label={t('mailings.email.portion')}
          value={values.portion}
          onChange={(next) => {
            setCopied(new Set())
            change({ portion: next })
          }}
          minimum={1}
          maximum={portionMax}
        />
        {starts.map((start) => {
          const part = addresses.slice(start, start + portion)
          const range = { first: start + 1, last: Math.min(addresses.length, start + portion) }
          const canWrite = part.join(',').length + '?mailto:bcc='.length <= addressLengthMax
          return (
            <div key={start} className="mailing-portion">
              {canWrite && (
                <Button icon={<MailIcon />} onPress={() => void writeTo(part)}>
                  {t('mailings.email.write', range)}
                </Button>
              )}
              <Button
                variant={start === 0 ? 'primary' : 'secondary'}
                icon={copied.has(start) ? <CheckIcon /> : <CopyIcon />}
                onPress={() => void copy(start)}
              >
                {t(copied.has(start) ? 'mailings.email.done' : 'mailings.email.copy', range)}
              </Button>
            </div>
          )
        })}
        <SaveTable audience={audience} name={name} isDisabled={recipients.length === 0} />
      </div>
    </Card>
  )
}
