import { emptyEstablishment, type EstablishmentFields } from '../../preload/contract/establishments.ts'
import type { GuideContents, GuideQuestion } from '../../preload/contract/guides.ts'
import type { ProfileFields } from '../../preload/contract/import-plan.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { emptyOrganisation } from '../../preload/contract/organisations.ts'
import type { OwnFieldFields } from '../../preload/contract/own-fields.ts'
import { emptyPerson } from '../../preload/contract/people.ts'
import type { RelationFields } from '../../preload/contract/relations.ts'
import { testToday, type TestOffice } from './data.ts'

type OrganisationFields = DataInput<'organisations.create'>['fields']
type PersonFields = DataInput<'people.create'>['fields']
type GroupFields = DataInput<'groups.create'>['fields']
type MeetingFields = DataInput<'meetings.create'>['fields']
type ThemeFields = DataInput<'themes.create'>['fields']
type ViewFields = DataInput<'views.create'>['fields']
type TaskFields = DataInput<'tasks.create'>['fields']
type ContactFields = Omit<DataInput<'contacts.update'>, 'id' | 'version'>
type VisitFields = Omit<DataInput<'visits.update'>, 'id' | 'version'>

/** An organisation's fields as a form gives them; say only what matters to the test. */
export const organisationFields = (fields: Partial<OrganisationFields> = {}): OrganisationFields => ({
  ...emptyOrganisation,
  name: 'Bäckerei Müller GmbH',
  street: 'Hauptstraße',
  houseNumber: '1',
  postcode: '46236',
  city: 'Musterstadt',
  district: 'Mitte',
  sectorEdition: 'WZ2008',
  ...fields,
})

export const ownFieldFields = (fields: Partial<OwnFieldFields> = {}): OwnFieldFields => ({
  entity: 'organisation',
  name: 'Gebäude',
  help: '',
  kind: 'line',
  unit: '',
  decimals: 0,
  choices: [],
  ...fields,
})

/** What the form of an establishment sends. */
export const establishmentFields = (fields: Partial<EstablishmentFields> = {}): EstablishmentFields => ({
  ...emptyEstablishment,
  street: 'Am Hafen',
  houseNumber: '5',
  postcode: '46236',
  city: 'Musterstadt',
  district: 'Hafen',
  ...fields,
})

/** What the form of a relation sends. */
export const relationFields = (otherId: number, fields: Partial<RelationFields> = {}): RelationFields => ({
  otherId,
  role: 'cooperation',
  validFrom: null,
  validTo: null,
  note: '',
  ...fields,
})

export const personFields = (fields: Partial<PersonFields> = {}): PersonFields => ({
  ...emptyPerson,
  givenName: 'Erika',
  familyName: 'Mustermann',
  ...fields,
})

export const groupFields = (fields: Partial<GroupFields> = {}): GroupFields => ({
  name: 'Fachkräfte',
  purpose: '',
  status: 'active',
  endedReason: '',
  foundedOn: null,
  endedOn: null,
  themeIds: [],
  visibility: 'nonPublic',
  ...fields,
})

export const meetingFields = (groupId: number, fields: Partial<MeetingFields> = {}): MeetingFields => ({
  groupId,
  heldOn: testToday,
  startsAt: null,
  title: 'Sitzung',
  place: '',
  hostOrganisationId: null,
  minutes: '',
  visibility: 'nonPublic',
  ...fields,
})

export const themeFields = (fields: Partial<ThemeFields> = {}): ThemeFields => ({
  name: 'Digitalisierung',
  description: '',
  validFrom: '2020-01-01',
  validTo: null,
  succeededById: null,
  inFocus: false,
  ...fields,
})

/** Which record was saved and in which version, as the next command wants it. */
export const asSaved = ({ id, version }: { readonly id: number; readonly version: number }) => ({
  id,
  version,
})

export const taskFields = (fields: Partial<TaskFields> = {}): TaskFields => ({
  kind: 'task',
  title: 'Rückruf',
  note: '',
  dueOn: null,
  answer: '',
  organisationId: null,
  personId: null,
  ownerId: null,
  ...fields,
})

/** What the form of a visit that is there sends. */
export const visitFields = (organisationId: number, fields: Partial<VisitFields> = {}): VisitFields => ({
  organisationId,
  status: 'planned',
  occurredOn: testToday,
  startsAt: null,
  durationMinutes: null,
  establishmentId: null,
  staffId: 1,
  subject: '',
  note: '',
  personIds: [],
  newPeople: [],
  themeIds: [],
  visibility: 'nonPublic',
  ...fields,
})

/** What the form of a contact that is there sends. */
export const contactFields = (
  organisationId: number,
  fields: Partial<ContactFields> = {},
): ContactFields => ({
  organisationId,
  channel: 'phone',
  occurredOn: testToday,
  subject: 'Anruf',
  note: '',
  personIds: [],
  newPeople: [],
  themeIds: [],
  visibility: 'nonPublic',
  ...fields,
})

/** What the dialog for a visit or a contact sends, apart from status or channel. */
export const loggedFields = (organisationId: number) => ({
  organisationId,
  occurredOn: testToday,
  personIds: [],
  newPeople: [],
  subject: 'Anlass',
  note: '',
  themeIds: [],
  visibility: 'nonPublic' as const,
  followUp: null,
})

/** The ids of new records, by hand through the data process. */
export const newOrganisation = async (office: TestOffice, fields: Partial<OrganisationFields> = {}) =>
  (await office.call('organisations.create', { fields: organisationFields(fields) })).id

export const newPerson = async (
  office: TestOffice,
  fields: Partial<PersonFields> = {},
  organisationId: number | null = null,
) => {
  const affiliation =
    organisationId === null ? null : { organisationId, jobTitle: '', validFrom: null, validTo: null }
  return (await office.call('people.create', { fields: personFields(fields), affiliation })).id
}

export const newGroup = async (office: TestOffice, fields: Partial<GroupFields> = {}) =>
  (await office.call('groups.create', { fields: groupFields(fields) })).id

export const newTheme = async (office: TestOffice, fields: Partial<ThemeFields> = {}) =>
  (await office.call('themes.create', { fields: themeFields(fields) })).id

export const newMeeting = async (office: TestOffice, groupId: number, fields: Partial<MeetingFields> = {}) =>
  (await office.call('meetings.create', { fields: meetingFields(groupId, fields) })).id

/** Takes a person into a group; returns the membership's id. */
export const join = async (
  office: TestOffice,
  groupId: number,
  personId: number,
  member: { organisationId?: number | null; role?: 'chair' | 'member' | 'guest'; validFrom?: string } = {},
) =>
  (
    await office.call('groups.addMember', {
      groupId,
      personId,
      organisationId: member.organisationId ?? null,
      role: member.role ?? 'member',
      validFrom: member.validFrom ?? '2020-01-01',
    })
  ).id

/** What a source of registers may do, nothing special about it. */
export const profileFields = (name: string, isFullSnapshot = false): ProfileFields => ({
  name,
  kind: 'general',
  isFullSnapshot,
  trust: 3,
  keptFields: null,
  policies: [],
})

export const viewFields = (fields: Partial<ViewFields> = {}): ViewFields => ({
  list: 'organisation',
  name: 'Nie besucht',
  isShared: true,
  state: { filter: { visited: 'never' }, sort: [], columns: ['name', 'district'] },
  ...fields,
})

export const guideQuestion = (fields: Partial<GuideQuestion> = {}): GuideQuestion => ({
  key: 'frage',
  kind: 'text',
  text: 'Wie geht es?',
  help: '',
  isCore: true,
  isInternal: false,
  options: [],
  unit: '',
  scale: { from: '', to: '' },
  condition: null,
  flags: [],
  ...fields,
})

/** A guide of one section. */
export const guideContents = (questions: readonly GuideQuestion[]): GuideContents => ({
  sections: [{ key: 'alles', title: 'Alles', questions: [...questions] }],
})
