import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of groups and meetings calls what it tells of. */
export const groupsHistory = {
  working_group: {
    title: 'history.record.group',
    fields: {
      name: 'groups.field.name',
      purpose: 'groups.field.purpose',
      status: 'groups.field.status',
      endedReason: 'groups.field.endedReason',
      foundedOn: 'groups.field.foundedOn',
      endedOn: 'groups.field.endedOn',
      visibility: 'app.visibility.label',
    },
    codes: { status: 'groups.status.', visibility: 'app.visibility.' },
  },
  working_group_theme: { title: 'history.part.theme', fields: { themeId: 'history.part.theme' } },
  membership: {
    title: 'history.part.membership',
    fields: {
      groupId: 'history.record.group',
      personId: 'history.field.person',
      organisationId: 'history.field.represents',
      role: 'history.field.role',
      validFrom: 'history.field.validFrom',
      validTo: 'history.field.validTo',
    },
    codes: { role: 'organisations.role.' },
  },
  meeting: {
    title: 'history.record.meeting',
    fields: {
      groupId: 'history.record.group',
      heldOn: 'groups.meeting.day',
      startsAt: 'groups.meeting.field.startsAt',
      title: 'groups.meeting.field.title',
      place: 'groups.meeting.place',
      hostOrganisationId: 'groups.meeting.field.host',
      minutes: 'history.field.minutes',
      visibility: 'app.visibility.label',
    },
    codes: { visibility: 'app.visibility.' },
  },
  attendance: {
    title: 'history.part.attendance',
    fields: {
      meetingId: 'history.record.meeting',
      personId: 'history.field.person',
      organisationId: 'history.field.represents',
      role: 'history.field.role',
      status: 'history.field.attendance',
      spoke: 'history.field.spoke',
    },
    codes: { role: 'organisations.role.', status: 'groups.attendance.', spoke: 'history.code.spoke.' },
  },
} as const satisfies HistoryWords
