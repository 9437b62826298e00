import { useState, type ReactNode } from 'react'
import type { Reference } from '../../preload/contract/common.ts'
import type { contactChannels } from '../../preload/contract/timeline.ts'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { api } from '../data/api.ts'
import { useCommand } from '../data/use-command.ts'
import { today } from '../i18n/calendar.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { contactInput, emptyLog, openLog } from '../visits/index.ts'

const inlineChannels = [
  'phone',
  'email',
  'inPerson',
  'letter',
] as const satisfies readonly (typeof contactChannels)[number][]

/** A line for what was just said on the phone, right above the timeline. */
export function Composer({ organisation }: { readonly organisation: Reference }): ReactNode {
  const [note, setNote] = useState('')
  const [channel, setChannel] = useState<(typeof inlineChannels)[number]>('phone')
  const log = useCommand(api.contacts.log, { done: t('visits.logged.contact'), undo: true })
  const isWritten = note.trim() !== ''
  const values = { ...emptyLog(organisation, today()), note, channel }

  const submit = async (): Promise<void> => {
    if (!isWritten || log.isRunning) return
    const result = await log.run(contactInput(values, organisation.id, today(), ''))
    if (result.ok) setNote('')
  }
  useCommandHandler('record.save', () => void submit(), { isEnabled: isWritten })
  useCommandHandler('dialog.submit', () => void submit(), { isEnabled: isWritten })

  return (
    <div className="composer">
      <TextArea
        label={t('organisations.composer')}
        isLabelHidden
        placeholder={t('organisations.composer.placeholder')}
        value={note}
        onChange={setNote}
        rows={isWritten ? 3 : 1}
        maxLength={20_000}
        spellCheck="true"
      />
      {isWritten && (
        <div className="composer-actions">
          <Chips
            label={t('visits.log.channel')}
            isLabelHidden
            mode="single"
            chips={inlineChannels.map((id) => ({ id, label: t(`visits.channel.${id}`) }))}
            selected={new Set([channel])}
            onChange={(selected) => {
              const chosen = inlineChannels.find((candidate) => selected.has(candidate))
              if (chosen) setChannel(chosen)
            }}
          />
          <div className="composer-buttons">
            <Button
              onPress={() => {
                openLog({ kind: 'contact', organisation, draft: values })
                setNote('')
              }}
            >
              {t('organisations.composer.more')}
            </Button>
            <Button variant="primary" isDisabled={log.isRunning} onPress={() => void submit()}>
              {t('organisations.composer.save')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
