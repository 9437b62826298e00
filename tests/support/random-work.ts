import fc from 'fast-check'
import type { Envelope } from '../../preload/contract/errors.ts'
import type { TestOffice } from './data.ts'
import { dayOf, pick, versioned, type Dice, type Step } from './random-dice.ts'
import { guideSteps } from './random-guides.ts'
import { visitFormSteps } from './random-visit-forms.ts'
import { mailingSteps } from './random-mailings.ts'
import { notificationSteps } from './random-notifications.ts'
import { siteSteps } from './random-sites.ts'
import { taskSteps } from './random-tasks.ts'
import { staffSteps } from './random-staff.ts'
import { visitSteps } from './random-visits.ts'
import {
  contactFields,
  groupFields,
  loggedFields,
  meetingFields,
  organisationFields,
  ownFieldFields,
  personFields,
  profileFields,
  themeFields,
} from './records.ts'

/** A file that was looked at and is not filed yet; its number. */
async function held(office: TestOffice, fileName: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return (await office.call('documents.lookAtBytes', { fileName, bytes, at: null })).heldId
}

/** Every command of the data process that changes records by hand. */
const steps: Readonly<Record<string, Step>> = {
  'organisations.create': ({ client }, [a, b]) =>
    client.call('organisations.create', { fields: organisationFields({ name: `Firma ${a}`, employees: b }) }),
  'organisations.update': (office, [a, b, c]) =>
    office.client.call('organisations.update', {
      ...versioned(office, 'organisation', a),
      fields: organisationFields({ name: `Firma ${b}`, city: ['Bonn', 'Aachen'][c % 2] ?? '', employees: c }),
      ...(b % 3 === 0 && { own: { [`own:${pick(c)}`]: c % 2 ? `Wert ${b}` : '' } }),
    }),
  'ownFields.create': ({ client }, [a, b]) =>
    client.call('ownFields.create', {
      fields: ownFieldFields({ name: `Feld ${a}`, kind: b % 2 ? 'line' : 'text' }),
    }),
  'ownFields.update': (office, [a, b, c]) =>
    office.client.call('ownFields.update', {
      ...versioned(office, 'own_field', a),
      fields: ownFieldFields({ name: `Feld ${b}`, kind: c % 2 ? 'line' : 'text' }),
    }),
  'ownFields.arrange': ({ client }, [a, b]) =>
    client.call('ownFields.arrange', { entity: 'organisation', ids: [pick(a), pick(b)] }),
  'ownFields.archive': (office, [a, b]) =>
    office.client.call('ownFields.archive', {
      ...versioned(office, 'own_field', a),
      isArchived: b % 2 === 0,
    }),
  'ownFields.remove': (office, [a]) =>
    office.client.call('ownFields.remove', versioned(office, 'own_field', a)),
  'organisations.remove': (office, [a]) =>
    office.client.call('organisations.remove', versioned(office, 'organisation', a)),
  'organisations.setThemes': ({ client }, [a, b, c]) =>
    client.call('organisations.setThemes', { id: pick(a), themeIds: [pick(b), pick(c)] }),
  'organisationParts.addHeadcount': ({ client }, [a, b, c]) =>
    client.call('organisationParts.addHeadcount', {
      organisationId: pick(a),
      fields: { employees: b, asOf: c % 3 ? dayOf(c) : null, source: '' },
    }),
  'organisationParts.changeHeadcount': (office, [a, b, c]) =>
    office.client.call('organisationParts.changeHeadcount', {
      ...versioned(office, 'organisation_headcount', a),
      fields: { employees: b, asOf: c % 3 ? dayOf(c) : null, source: 'Besuch' },
    }),
  'organisationParts.removeHeadcount': (office, [a]) =>
    office.client.call('organisationParts.removeHeadcount', versioned(office, 'organisation_headcount', a)),
  'organisationParts.addFormerName': ({ client }, [a, b, c]) =>
    client.call('organisationParts.addFormerName', {
      organisationId: pick(a),
      fields: { name: `Alt ${b}`, validFrom: null, validTo: dayOf(c) },
    }),
  'organisationParts.changeFormerName': (office, [a, b, c]) =>
    office.client.call('organisationParts.changeFormerName', {
      ...versioned(office, 'organisation_name', a),
      fields: { name: `Alt ${b}`, validFrom: '1990', validTo: dayOf(c) },
    }),
  'organisationParts.removeFormerName': (office, [a]) =>
    office.client.call('organisationParts.removeFormerName', versioned(office, 'organisation_name', a)),
  'organisationParts.addSector': ({ client }, [a, b]) =>
    client.call('organisationParts.addSector', {
      organisationId: pick(a),
      fields: { code: `41.${b % 3}`, edition: 'WZ2008' },
    }),
  'organisationParts.removeSector': (office, [a]) =>
    office.client.call('organisationParts.removeSector', versioned(office, 'organisation_sector', a)),
  'tags.setOf': ({ client }, [a, b, c]) =>
    client.call('tags.setOf', { organisationId: pick(a), names: [`Tag ${b % 3}`, `Tag ${c % 3}`] }),
  'tags.update': (office, [a, b]) =>
    office.client.call('tags.update', { ...versioned(office, 'tag', a), name: `Tag ${b % 4}` }),
  'tags.remove': (office, [a]) => office.client.call('tags.remove', versioned(office, 'tag', a)),
  ...siteSteps,
  ...guideSteps,
  ...visitFormSteps,
  'duplicates.merge': (office, [a, b, c]) => {
    const { id: keepId, version: keepVersion } = versioned(office, 'organisation', a)
    const { id: mergeId, version: mergeVersion } = versioned(office, 'organisation', b)
    const side = (['keep', 'merge'] as const)[c % 2] ?? 'keep'
    const choices = c % 3 ? { name: side, address: side, note: 'both' as const } : {}
    return office.client.call('duplicates.merge', { keepId, keepVersion, mergeId, mergeVersion, choices })
  },
  'duplicates.mergePeople': (office, [a, b, c]) => {
    const { id: keepId, version: keepVersion } = versioned(office, 'person', a)
    const { id: mergeId, version: mergeVersion } = versioned(office, 'person', b)
    const choices = c % 2 ? { familyName: 'merge' as const, note: 'both' as const } : {}
    return office.client.call('duplicates.mergePeople', {
      keepId,
      keepVersion,
      mergeId,
      mergeVersion,
      choices,
    })
  },
  'duplicates.markPeopleDistinct': ({ client }, [a, b]) =>
    client.call('duplicates.markPeopleDistinct', { leftId: pick(a), rightId: pick(b) }),
  'duplicates.markDistinct': ({ client }, [a, b]) =>
    client.call('duplicates.markDistinct', { leftId: pick(a), rightId: pick(b) }),
  'people.create': ({ client }, [a, b, c]) =>
    client.call('people.create', {
      fields: personFields({ familyName: `Name ${a}` }),
      affiliation:
        c % 2 ? { organisationId: pick(b), jobTitle: 'Leitung', validFrom: dayOf(c), validTo: null } : null,
    }),
  'people.update': (office, [a, b, c]) =>
    office.client.call('people.update', {
      ...versioned(office, 'person', a),
      fields: personFields({ familyName: `Name ${b}`, phone: String(c) }),
    }),
  'people.remove': (office, [a]) => office.client.call('people.remove', versioned(office, 'person', a)),
  'people.addAffiliation': ({ client }, [a, b, c]) =>
    client.call('people.addAffiliation', {
      personId: pick(a),
      affiliation: { organisationId: pick(b), jobTitle: `Amt ${c}`, validFrom: null, validTo: null },
    }),
  'people.updateAffiliation': (office, [a, b, c]) =>
    office.client.call('people.updateAffiliation', {
      ...versioned(office, 'affiliation', a),
      affiliation: {
        organisationId: pick(b),
        jobTitle: `Amt ${c}`,
        isDecisionMaker: c % 2 === 0,
        phone: String(b),
        validFrom: null,
        validTo: null,
      },
    }),
  'people.removeAffiliation': (office, [a]) =>
    office.client.call('people.removeAffiliation', versioned(office, 'affiliation', a)),
  'people.endAffiliation': (office, [a, b]) =>
    office.client.call('people.endAffiliation', {
      ...versioned(office, 'affiliation', a),
      validTo: dayOf(b),
    }),
  'contacts.log': ({ client }, [a, b, c]) =>
    client.call('contacts.log', {
      ...loggedFields(pick(a)),
      channel: 'phone',
      occurredOn: dayOf(b),
      personIds: c % 2 ? [pick(c)] : [],
      newPeople: b % 2 ? [{ name: `Neu ${c}`, jobTitle: '' }] : [],
      themeIds: a % 2 ? [pick(b)] : [],
      followUp: c % 3 ? { kind: 'promise', title: 'Zusage', dueOn: dayOf(a) } : null,
    }),
  'contacts.update': (office, [a, b, c]) =>
    office.client.call('contacts.update', {
      ...versioned(office, 'contact', a),
      ...contactFields(pick(b), {
        channel: 'email',
        occurredOn: dayOf(c),
        personIds: b % 2 ? [pick(b)] : [],
        newPeople: c % 3 ? [] : [{ name: `Neu ${b}`, jobTitle: '' }],
        themeIds: c % 2 ? [pick(c)] : [],
      }),
    }),
  'contacts.remove': (office, [a]) => office.client.call('contacts.remove', versioned(office, 'contact', a)),
  ...visitSteps,
  ...taskSteps,
  'themes.create': ({ client }, [a, b]) =>
    client.call('themes.create', {
      fields: themeFields({ name: `Thema ${a}`, succeededById: b % 3 ? null : pick(b) }),
    }),
  'themes.update': (office, [a, b, c]) =>
    office.client.call('themes.update', {
      ...versioned(office, 'theme', a),
      fields: themeFields({ name: `Thema ${c}`, succeededById: b % 2 ? null : pick(b) }),
    }),
  'importProfiles.create': ({ client }, [a, b]) =>
    client.call('importProfiles.create', { fields: profileFields(`Quelle ${a}`, b % 2 === 0) }),
  'importProfiles.update': (office, [a, b, c]) =>
    office.client.call('importProfiles.update', {
      ...versioned(office, 'import_profile', a),
      fields: profileFields(`Quelle ${b}`, c % 2 === 0),
    }),
  'importProfiles.remove': (office, [a]) =>
    office.client.call('importProfiles.remove', versioned(office, 'import_profile', a)),
  'groups.create': ({ client }, [a, b]) =>
    client.call('groups.create', {
      fields: groupFields({ name: `Kreis ${a}`, themeIds: b % 2 ? [pick(b)] : [] }),
    }),
  'groups.update': (office, [a, b, c]) =>
    office.client.call('groups.update', {
      ...versioned(office, 'working_group', a),
      fields: groupFields({
        name: `Kreis ${b}`,
        status: c % 5 ? 'active' : 'ended',
        endedReason: c % 5 ? '' : 'fertig',
        themeIds: c % 2 ? [pick(c)] : [],
      }),
    }),
  'groups.remove': (office, [a]) =>
    office.client.call('groups.remove', versioned(office, 'working_group', a)),
  'groups.addMember': ({ client }, [a, b, c]) =>
    client.call('groups.addMember', {
      groupId: pick(a),
      personId: pick(b),
      organisationId: c % 2 ? pick(c) : null,
      role: c % 3 ? 'member' : 'guest',
      validFrom: '2026-01-01',
    }),
  'groups.endMembership': (office, [a, b]) =>
    office.client.call('groups.endMembership', { ...versioned(office, 'membership', a), validTo: dayOf(b) }),
  'meetings.create': ({ client }, [a, b, c]) =>
    client.call('meetings.create', {
      fields: meetingFields(pick(a), {
        heldOn: `2026-05-1${b % 10}`,
        hostOrganisationId: c % 2 ? pick(c) : null,
      }),
    }),
  'meetings.update': (office, [a, b, c]) =>
    office.client.call('meetings.update', {
      ...versioned(office, 'meeting', a),
      fields: meetingFields(pick(b), { heldOn: `2026-06-1${c % 10}`, minutes: `Protokoll ${b}` }),
    }),
  'meetings.remove': (office, [a]) => office.client.call('meetings.remove', versioned(office, 'meeting', a)),
  'meetings.setAttendance': ({ client }, [a, b, c]) =>
    client.call('meetings.setAttendance', {
      id: pick(a),
      attendance: [
        { personId: pick(b), status: 'present', spoke: c % 2 === 0 },
        { personId: pick(c), status: 'excused', spoke: false },
      ],
    }),
  'documents.add': async (office, [a, b, c]) => {
    const heldId = await held(office, `Angebot ${b}.txt`, `Angebot ${c}`)
    const owner =
      c % 2 ? ({ kind: 'organisation', id: pick(a) } as const) : ({ kind: 'person', id: pick(a) } as const)
    return office.client.call('documents.add', { heldIds: [heldId], owner })
  },
  'documents.fileMail': async (office, [a, b, c]) => {
    const heldId = await held(
      office,
      'Anfrage.eml',
      `From: e@example.org\r\nSubject: Anfrage ${b}\r\n\r\nGuten Tag`,
    )
    return office.client.call('documents.fileMail', {
      heldId,
      organisationId: pick(a),
      occurredOn: dayOf(b),
      personIds: c % 2 ? [pick(c)] : [],
      newPeople: [],
      subject: `Anfrage ${b}`,
      note: 'Guten Tag',
      visibility: 'nonPublic',
      attachments: [],
      keepOriginal: b % 2 === 0,
    })
  },
  'documents.rename': (office, [a, b]) =>
    office.client.call('documents.rename', {
      ...versioned(office, 'document', a),
      fileName: `Angebot ${b}.txt`,
    }),
  'documents.remove': (office, [a]) =>
    office.client.call('documents.remove', versioned(office, 'document', a)),
  'history.restore': (office, [a, b, c]) => {
    const entity =
      (['organisation', 'person', 'working_group', 'meeting', 'establishment'] as const)[b % 5] ??
      'organisation'
    return office.client.call('history.restore', {
      ...versioned(office, entity, a),
      entity,
      changeSetId: 4 + b + c,
    })
  },
  'lists.change': ({ client }, [a, b, c]) =>
    client.call('lists.change', {
      list: 'organisation',
      selection: c % 2 ? { ids: [pick(a), pick(b)] } : { filter: {}, except: [pick(a)] },
      change:
        c % 3
          ? { kind: 'set', field: c % 5 ? 'district' : 'employees', value: c % 5 ? `Ort ${b}` : b }
          : { kind: b % 2 ? 'addTheme' : 'removeTheme', themeId: pick(b) },
    }),
  ...mailingSteps,
  ...notificationSteps,
  'office.update': ({ client }, [a]) =>
    client.call('office.update', { name: `Amt ${a}`, municipality: 'Musterstadt' }),
  'office.confirmNotifications': ({ client }) => client.call('office.confirmNotifications', {}),
  'office.withdrawNotifications': ({ client }) => client.call('office.withdrawNotifications', {}),
  ...staffSteps,
}

export interface Work {
  readonly command: string
  readonly dice: Dice
}

export const workCommands: readonly string[] = Object.keys(steps)

/** Commands with values that are often, but not always, accepted. */
export const randomWork = (maxLength: number): fc.Arbitrary<readonly Work[]> => {
  const die = fc.nat(9)
  return fc.array(fc.record({ command: fc.constantFrom(...workCommands), dice: fc.tuple(die, die, die) }), {
    minLength: 5,
    maxLength,
  })
}

/** A beginning that always succeeds and leaves some records of each kind, so that the rest finds what to work on. */
export const firstWork: readonly Work[] = [
  { command: 'themes.create', dice: [0, 1, 0] },
  { command: 'themes.create', dice: [1, 0, 0] },
  { command: 'importProfiles.create', dice: [0, 1, 0] },
  { command: 'organisations.create', dice: [0, 0, 0] },
  { command: 'organisations.create', dice: [1, 5, 0] },
  { command: 'establishments.create', dice: [0, 1, 1] },
  { command: 'establishments.create', dice: [1, 2, 1] },
  { command: 'relations.create', dice: [0, 1, 1] },
  { command: 'people.create', dice: [0, 0, 1] },
  { command: 'people.create', dice: [1, 1, 0] },
  { command: 'groups.create', dice: [0, 1, 0] },
  { command: 'groups.addMember', dice: [0, 0, 1] },
  { command: 'visits.log', dice: [0, 0, 1] },
  { command: 'contacts.log', dice: [1, 1, 1] },
  { command: 'guides.record', dice: [0, 0, 1] },
  { command: 'visitForms.save', dice: [0, 0, 1] },
  { command: 'visitForms.apply', dice: [0, 3, 3] },
  { command: 'meetings.create', dice: [0, 0, 1] },
  { command: 'tasks.create', dice: [1, 1, 0] },
  { command: 'views.create', dice: [0, 0, 0] },
]

let minutes = 0

/** Does one piece of work, a minute after the last. */
export async function doWork(office: TestOffice, { command, dice }: Work): Promise<Envelope<unknown>> {
  const step = steps[command]
  if (!step) throw new Error(`no step is called ${command}`)
  minutes += 1
  office.setNow(new Date(Date.parse('2026-04-01T08:00:00Z') + minutes * 60_000).toISOString())
  return step(office, dice)
}
