import { useState, type ReactNode } from 'react'
import { lineMax, textMax } from '../../../preload/contract/common.ts'
import type { AudienceInput, Recipient } from '../../../preload/contract/mailings.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { CheckIcon } from '../../kit/ui/icons.ts'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { TextArea, TextField } from '../../kit/ui/text-field.tsx'
import type { ComposePart } from './compose-values.ts'

interface RecordProps extends ComposePart {
  readonly audience: AudienceInput
  readonly recipients: readonly Recipient[]
  readonly name: string
  readonly onRecorded: (id: number) => void
}

/** Keeps the mailing and enters it on every timeline, once it has gone out. */
export function RecordCard(props: RecordProps): ReactNode {
  const { values, change, audience, recipients, onRecorded } = props
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const record = useCommand(api.mailings.record, { undo: true, failures: 'caller' })
  const suggested = values.subject || props.name || t('mailings.source.selection')
  const submit = async (): Promise<void> => {
    const { subject, note, sentOn } = values
    if (sentOn === null) return
    const result = await record.run(
      { audience, name: (values.name || suggested).slice(0, lineMax), subject, note, sentOn },
      { done: ({ contacts }) => t('mailings.record.done', { count: contacts }) },
    )
    if (result.ok) onRecorded(result.value.id)
    else setFailure(result.error)
  }
  return (
    <Card title={t('mailings.record')}>
      <p>{t('mailings.record.what')}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <div className="mailing-how">
        <TextField
          label={t('mailings.record.name')}
          placeholder={suggested}
          value={values.name}
          onChange={(name) => change({ name })}
          charactersMax={lineMax}
        />
        <DateField
          label={t('mailings.sentOn')}
          value={values.sentOn}
          onChange={(sentOn) => change({ sentOn })}
          isRequired
          {...(values.sentOn === null && { error: t('form.missing') })}
        />
      </div>
      <TextArea
        label={t('mailings.record.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        charactersMax={textMax}
        rows={2}
      />
      <div className="mailing-output">
        <Button
          does={api.mailings.record}
          icon={<CheckIcon />}
          isDisabled={recipients.length === 0 || record.isRunning}
          onPress={() => void submit()}
        >
          {t('mailings.record')}
        </Button>
      </div>
    </Card>
  )
}
