import { useState, type ReactNode } from 'react'
import { textMax, type Reference } from '../../../preload/contract/common.ts'
import type { contactChannels } from '../../../preload/contract/timeline.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { useOffer } from '../../kit/ui/refused.ts'
import { TextArea } from '../../kit/ui/text-field.tsx'
import { contactInput, continueLog, emptyLog } from '../visits/index.ts'

const inlineChannels = [
  'phone',
  'email',
  'inPerson',
  'letter',
] as const satisfies readonly (typeof contactChannels)[number][]

interface ComposerProps {
  readonly organisation: Reference
}

/** A line for what was just said on the phone, right above the timeline. */
export function Composer({ organisation }: ComposerProps): ReactNode {
  const [round, setRound] = useState(0)
  if (useOffer(api.contacts.log) === 'hidden') return null
  return <Line key={round} organisation={organisation} onDone={() => setRound(round + 1)} />
}

interface LineValues {
  readonly note: string
  readonly channel: (typeof inlineChannels)[number]
  /** Day of the first letter; the talk was then, also when it is saved on another. */
  readonly writtenOn: string | null
}

function Line({ organisation, onDone }: ComposerProps & { readonly onDone: () => void }): ReactNode {
  const draft = useDraft({ form: 'contact.inline', record: organisation.id, about: organisation.name })
  const { texts, guarded } = useGuard(draft)
  const { values, change } = useFields<LineValues>(draft, { note: '', channel: 'phone', writtenOn: null })
  const { note, channel } = values
  const occurredOn = values.writtenOn ?? today()
  const log = useCommand(api.contacts.log, { done: t('visits.logged.contact'), undo: true })
  const isWritten = note.trim() !== ''
  const end = (): void => {
    draft.drop()
    onDone()
  }
  const save = guarded(() => {
    if (!isWritten || log.isRunning) return
    const said = { ...emptyLog(organisation, occurredOn), note, channel }
    void log.run(contactInput(said, organisation.id, today(), '')).then((result) => {
      if (result.ok) end()
    })
  })
  useCommandHandler('record.save', save, { isEnabled: isWritten })
  useCommandHandler('dialog.submit', save, { isEnabled: isWritten })

  return (
    <div className="composer form">
      <DraftScope draft={draft} texts={texts}>
        <TextArea
          label={t('organisations.composer')}
          isLabelHidden
          placeholder={t('organisations.composer.placeholder')}
          value={note}
          onChange={(next) => change({ note: next, writtenOn: next === '' ? null : occurredOn })}
          rows={isWritten ? 3 : 1}
          charactersMax={textMax}
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
                if (chosen) change({ channel: chosen })
              }}
            />
            <div className="composer-buttons">
              <Button
                onPress={() => {
                  continueLog(organisation, { note, channel, occurredOn })
                  end()
                }}
              >
                {t('organisations.composer.more')}
              </Button>
              <Button variant="primary" isDisabled={log.isRunning} onPress={save}>
                {t('organisations.composer.save')}
              </Button>
            </div>
          </div>
        )}
      </DraftScope>
    </div>
  )
}
