import type { HistoryWords } from '../../kit/history-words.ts'

const logged = {
  organisationId: 'visits.log.company',
  occurredOn: 'visits.log.on',
  subject: 'visits.log.subject',
  note: 'visits.log.note',
  visibility: 'app.visibility.label',
  readers: 'app.readers.label',
  staffId: 'history.field.staff',
} as const

const participant = {
  title: 'history.part.participant',
  fields: { personId: 'history.field.person' },
} as const
const reader = {
  title: 'history.part.reader',
  fields: { staffId: 'history.part.reader' },
} as const
const theme = { title: 'history.part.theme', fields: { themeId: 'history.part.theme' } } as const

/** What the history of visits and contacts calls what it tells of. */
export const visitsHistory = {
  visit: {
    title: 'history.record.visit',
    fields: {
      ...logged,
      establishmentId: 'establishments.one',
      status: 'visits.status',
      startsAt: 'visits.startsAt',
      durationMinutes: 'visits.duration',
      guideEditionId: 'guides.one',
    },
    codes: { status: 'visits.status.', visibility: 'app.visibility.', readers: 'app.readers.' },
  },
  visit_person: participant,
  visit_reader: reader,
  visit_theme: theme,
  contact: {
    title: 'history.record.contact',
    fields: { ...logged, channel: 'visits.log.channel' },
    codes: { channel: 'visits.channel.', visibility: 'app.visibility.', readers: 'app.readers.' },
  },
  contact_person: participant,
  contact_reader: reader,
  contact_theme: theme,
} as const satisfies HistoryWords
