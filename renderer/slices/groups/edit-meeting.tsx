import { useState, type ReactNode } from 'react'
import { meetingFields } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'
import type { MeetingDetail } from './group-values.ts'
import { MeetingForm } from './meeting-form.tsx'

interface EditMeetingProps {
  readonly detail: MeetingDetail
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Changes when and where a meeting is. */
export function EditMeeting({ detail, isOpen, onClose }: EditMeetingProps): ReactNode {
  return (
    <FormDialog title={t('groups.meeting.edit')} isOpen={isOpen} onClose={onClose}>
      <EditForm detail={detail} onClose={onClose} />
    </FormDialog>
  )
}

function EditForm({ detail, onClose }: Omit<EditMeetingProps, 'isOpen'>): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(detail)
  const update = useCommand(api.meetings.update, {
    done: t('groups.meeting.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({
    form: 'meeting.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.fields.title,
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: meetingFields,
    defaults: opened.fields,
    save: (fields) => update.run({ id: opened.id, version: opened.version, fields }),
    onSaved: onClose,
  })
  const isMoved = (heldOn: string): boolean =>
    heldOn !== opened.fields.heldOn && heldOn >= today() && opened.fields.heldOn >= today()
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.meetings.get)
        onClose()
      }}
    >
      <MeetingForm
        control={form.control}
        host={opened.host}
        dayNote={(heldOn) => isMoved(heldOn) && <Notice tone="warning">{t('groups.meeting.moved')}</Notice>}
      />
    </FormBody>
  )
}
