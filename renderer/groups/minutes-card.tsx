import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { api } from '../data/api.ts'
import type { ShownFailure } from '../data/failure-error.ts'
import { useCommand } from '../data/use-command.ts'
import { renew } from '../data/use-data.ts'
import { dropDraft, readDraft, type Draft } from '../form/drafts.ts'
import { FormBody } from '../form/form-dialog.tsx'
import { useDraft } from '../form/use-draft.ts'
import { formatInstant, formatTime } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { EditIcon } from '../ui/icons.ts'
import { Markdown } from '../ui/markdown.tsx'
import { Card, EmptyState, Notice } from '../ui/page.tsx'
import { TextArea } from '../ui/text-field.tsx'
import type { MeetingDetail } from './group-values.ts'

interface Writing {
  readonly text: string
  /** What the minutes said when the writing began. */
  readonly base: string
  /** When a draft that a crash left behind was kept; an instant in UTC. */
  readonly draftKeptAt: string | null
}

const draftName = (meetingId: number): string => `minutes-${String(meetingId)}`

function leftBehind({ fields }: MeetingDetail, draft: Draft | null): Writing | null {
  if (draft === null || typeof draft.values !== 'string' || draft.values === fields.minutes) return null
  return { text: draft.values, base: fields.minutes, draftKeptAt: draft.keptAt }
}

/** The minutes: read as written, changed as plain text, saved when somebody says so. */
export function MinutesCard({ detail }: { readonly detail: MeetingDetail }): ReactNode {
  const [writing, setWriting] = useState<Writing | null>(null)
  const offer = useEffectEvent((draft: Draft | null) => {
    const left = leftBehind(detail, draft)
    if (left) setWriting((current) => current ?? left)
  })
  const name = draftName(detail.id)
  useEffect(() => {
    void readDraft(name).then((draft) => offer(draft))
  }, [name])
  const { minutes } = detail.fields
  const begin = (): void => setWriting({ text: minutes, base: minutes, draftKeptAt: null })
  const end = (): void => {
    void dropDraft(name)
    setWriting(null)
  }
  return (
    <Card
      title={t('groups.minutes')}
      className="minutes"
      {...(writing === null &&
        minutes.trim() !== '' && {
          actions: (
            <Button size="small" icon={<EditIcon />} onPress={begin}>
              {t('groups.minutes.edit')}
            </Button>
          ),
        })}
    >
      {writing === null ? (
        <Minutes text={minutes} onWrite={begin} />
      ) : (
        <MinutesForm detail={detail} start={writing} onEnd={end} />
      )}
    </Card>
  )
}

interface MinutesProps {
  readonly text: string
  readonly onWrite: () => void
}

function Minutes({ text, onWrite }: MinutesProps): ReactNode {
  if (text.trim() !== '') return <Markdown text={text} />
  return (
    <>
      <EmptyState>{t('groups.minutes.none')}</EmptyState>
      <div>
        <Button icon={<EditIcon />} onPress={onWrite}>
          {t('groups.minutes.write')}
        </Button>
      </div>
    </>
  )
}

interface MinutesFormProps {
  readonly detail: MeetingDetail
  readonly start: Writing
  readonly onEnd: () => void
}

const lengthMax = 20_000
const changedMeanwhile: ShownFailure = { code: 'CONFLICT', messageKey: 'record.changedMeanwhile' }

function MinutesForm({ detail, start, onEnd }: MinutesFormProps): ReactNode {
  const [text, setText] = useState(start.text)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const update = useCommand(api.meetings.update, {
    done: t('groups.minutes.saved'),
    undo: true,
    failures: 'caller',
  })
  const { keptAt, drop } = useDraft(
    draftName(detail.id),
    () => text,
    () => text !== start.base,
  )
  const end = (): void => {
    drop()
    onEnd()
  }
  const submit = async (): Promise<void> => {
    if (update.isRunning) return
    if (text === start.base) {
      end()
      return
    }
    // day or place may have changed since the writing began, the minutes themselves not
    if (detail.fields.minutes !== start.base) {
      setFailure(changedMeanwhile)
      return
    }
    const fields = { ...detail.fields, minutes: text }
    const result = await update.run({ id: detail.id, version: detail.version, fields })
    if (result.ok) end()
    else setFailure(result.error)
  }
  return (
    <FormBody
      submit={() => void submit()}
      onCancel={end}
      isSaving={update.isRunning}
      failure={failure}
      onReload={() => {
        renew(api.meetings.get)
        end()
      }}
      {...(keptAt !== null && { note: t('form.draft.kept', { time: formatTime(keptAt) }) })}
    >
      {start.draftKeptAt !== null && (
        <Notice tone="info">{t('groups.minutes.draft', { when: formatInstant(start.draftKeptAt) })}</Notice>
      )}
      <TextArea
        label={t('groups.minutes')}
        isLabelHidden
        help={t('groups.minutes.help')}
        placeholder={t('groups.minutes.placeholder')}
        value={text}
        onChange={setText}
        rows={14}
        maxLength={lengthMax}
        takesFocus={start.draftKeptAt === null}
      />
    </FormBody>
  )
}
