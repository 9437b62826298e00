import { useState, type ReactNode } from 'react'
import { textMax } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { drafts } from '../../kit/form/drafts.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft, type DraftSubject } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { EditIcon } from '../../kit/ui/icons.ts'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { TextArea } from '../../kit/ui/text-field.tsx'
import type { MeetingDetail } from './group-values.ts'

const subjectOf = ({ id, fields }: MeetingDetail): DraftSubject => ({
  form: 'meeting.minutes',
  record: id,
  basis: fields.minutes,
  about: fields.title,
})

/** The minutes: read as written, changed as plain text, saved when somebody says so. */
export function MinutesCard({ detail }: { readonly detail: MeetingDetail }): ReactNode {
  // what was written and not saved stands there again
  const [isWriting, setWriting] = useState(() => drafts.get(subjectOf(detail)) !== null)
  const { minutes } = detail.fields
  const begin = (): void => setWriting(true)
  return (
    <Card
      title={t('groups.minutes')}
      className="minutes"
      {...(!isWriting &&
        minutes.trim() !== '' && {
          actions: (
            <Button does={api.meetings.update} size="small" icon={<EditIcon />} onPress={begin}>
              {t('groups.minutes.edit')}
            </Button>
          ),
        })}
    >
      {isWriting ? (
        <MinutesForm detail={detail} onEnd={() => setWriting(false)} />
      ) : (
        <Minutes text={minutes} onWrite={begin} />
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
        <Button does={api.meetings.update} icon={<EditIcon />} onPress={onWrite}>
          {t('groups.minutes.write')}
        </Button>
      </div>
    </>
  )
}

interface MinutesFormProps {
  readonly detail: MeetingDetail
  readonly onEnd: () => void
}

const changedMeanwhile: ShownFailure = { code: 'CONFLICT', messageKey: 'record.changedMeanwhile' }

function MinutesForm({ detail, onEnd }: MinutesFormProps): ReactNode {
  /** What the minutes said when the writing began. */
  const [base] = useState(detail.fields.minutes)
  const draft = useDraft(subjectOf(detail))
  const { values, change } = useFields(draft, { text: base })
  const { text } = values
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const update = useCommand(api.meetings.update, {
    done: t('groups.minutes.saved'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    if (update.isRunning) return
    // day or place may have changed since the writing began, the minutes themselves not
    if (text !== base && detail.fields.minutes !== base) {
      setFailure(changedMeanwhile)
      return
    }
    if (text !== base) {
      const fields = { ...detail.fields, minutes: text }
      const result = await update.run({ id: detail.id, version: detail.version, fields })
      if (!result.ok) {
        setFailure(result.error)
        return
      }
    }
    draft.drop()
    onEnd()
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onEnd}
      isSaving={update.isRunning}
      failure={failure}
      onReload={() => {
        renew(api.meetings.get)
        onEnd()
      }}
    >
      <TextArea
        label={t('groups.minutes')}
        isLabelHidden
        help={t('groups.minutes.help')}
        placeholder={t('groups.minutes.placeholder')}
        value={text}
        onChange={(next) => change({ text: next })}
        rows={14}
        charactersMax={textMax}
        takesFocus={draft.offered === null}
      />
      {draft.offered?.isOutdated === true && (
        <details className="form-more">
          <summary>{t('groups.minutes.recorded')}</summary>
          <Markdown text={base} />
        </details>
      )}
    </FormBody>
  )
}
