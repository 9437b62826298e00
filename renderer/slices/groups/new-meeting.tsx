import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { meetingFields } from '../../../preload/contract/groups.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { GroupDetail } from './group-values.ts'
import { MeetingForm } from './meeting-form.tsx'
import { isInvitedOn } from './membership.ts'

interface NewMeetingProps {
  readonly detail: GroupDetail
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog for a further meeting of a group. */
export function NewMeeting({ detail, isOpen, onClose }: NewMeetingProps): ReactNode {
  return (
    <FormDialog title={t('groups.meeting.new')} isOpen={isOpen} onClose={onClose}>
      <NewForm detail={detail} onClose={onClose} />
    </FormDialog>
  )
}

function NewForm({ detail, onClose }: Omit<NewMeetingProps, 'isOpen'>): ReactNode {
  const navigate = useNavigate()
  const create = useCommand(api.meetings.create, {
    done: t('groups.meeting.created'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({
    form: 'meeting.new',
    record: detail.id,
    filledIn: { heldOn: today() },
    about: detail.fields.name,
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: meetingFields,
    defaults: {
      groupId: detail.id,
      heldOn: today(),
      startsAt: null,
      title: t('groups.meeting.defaultTitle', { number: detail.meetings.length + 1 }),
      place: '',
      hostOrganisationId: null,
      minutes: '',
      visibility: 'nonPublic',
    },
    save: (fields) => create.run({ fields }),
    onSaved: ({ id }) => {
      onClose()
      void navigate({ to: '/meetings/$meetingId', params: { meetingId: id } })
    },
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('groups.meeting.plan')}>
      <MeetingForm
        control={form.control}
        host={null}
        dayNote={(heldOn) => (
          <output className="field-help">
            {t('groups.meeting.invites', {
              count: detail.memberships.filter((membership) => isInvitedOn(membership, heldOn)).length,
            })}
          </output>
        )}
      />
    </FormBody>
  )
}
