import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exampleLetter } from '../../db/slices/mailings/letters/example.ts'
import type { Definition } from '../../preload/contract/define.ts'
import { dataContract, type DataChannel } from '../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { dumpAudited } from '../support/dump.ts'
import { doWork, firstWork } from '../support/random-work.ts'
import {
  establishmentFields,
  groupFields,
  meetingFields,
  newOrganisation,
  organisationFields,
  personFields,
  contactFields,
  ownFieldFields,
  profileFields,
  relationFields,
  taskFields,
  themeFields,
  viewFields,
  visitFields,
} from '../support/records.ts'

const newConsent = {
  owner: { kind: 'organisation', id: 1 },
  fields: {
    channel: 'email',
    purpose: 'newsletter',
    givenOn: '2026-01-31',
    evidence: 'Formular',
    textVersion: '',
  },
} as const
const template = 'file-lettertemplate000'
const formerName = { name: 'Alt GmbH', validFrom: null, validTo: null }
const headcount = { employees: 12, asOf: '2026-01-31', source: '' }

let office: TestOffice
/** Records that a command is tried with, where the first of its kind is refused for another reason or gone. */
const others = new Map([['establishments.remove', 3]])
beforeAll(async () => {
  office = await openTestOffice()
  for (const work of firstWork) await doWork(office, work)
  // the change that `history.restore` goes back behind
  await office.call('organisations.update', {
    id: 1,
    version: 1,
    fields: organisationFields({ name: 'Neu' }),
  })
  const file = { fileName: 'Angebot.txt', bytes: new TextEncoder().encode('Angebot'), at: null }
  const { heldId } = await office.call('documents.lookAtBytes', file)
  await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'organisation', id: 1 } })
  const ofFirst = { organisationId: 1 }
  await office.call('organisationParts.addFormerName', { ...ofFirst, fields: formerName })
  const counted = await office.call('organisationParts.addHeadcount', { ...ofFirst, fields: headcount })
  await office.call('organisationParts.addSector', {
    ...ofFirst,
    fields: { code: '41.2', edition: 'WZ2025' },
  })
  await office.call('tags.setOf', { ...ofFirst, names: ['Hafen'] })
  await office.call('staff.addAbsence', { staffId: 1, fromOn: testToday, toOn: testToday, deputyId: null })
  await office.call('ownFields.create', { fields: ownFieldFields() })
  const ownGuide = await office.call('guides.create', { name: 'Eigener', language: 'de', copyOf: null })
  others.set('guides.remove', ownGuide.id)
  for (const channel of ['discard', 'release', 'save']) others.set(`guides.${channel}`, ownGuide.editionId)
  await office.call('distributionLists.create', { fields: { name: 'Beirat', note: '' } })
  await office.call('consents.give', newConsent)
  fs.writeFileSync(path.join(office.folder, 'Brief.docx'), await exampleLetter())
  await office.call(
    'letters.addTemplate',
    { file: template },
    { [template]: path.join(office.folder, 'Brief.docx') },
  )
  await office.call('distributionLists.addMember', { listId: 1, organisationId: 1, personId: null })
  noticeConflict()
  for (const channel of ['changeHeadcount', 'removeHeadcount'])
    others.set(`organisationParts.${channel}`, counted.id)
  // nothing refers to it
  others.set('organisations.remove', await newOrganisation(office, { name: 'Frei GmbH' }))
})
afterAll(() => office.close())

/** As two desks would have made it. */
function noticeConflict(): void {
  const raw = new Database(office.file())
  raw.exec(`insert into conflict (id, kind, entity, row_id, field, mine, theirs, change_set_id, command, made_at, noticed_at)
    values (1, 'changed', 'organisation', 1, 'phone', '"1"', '"2"', 1, 'organisations.update',
      '2026-03-05T09:00:00.000Z', '2026-03-05T09:00:00.000Z')`)
  raw.close()
}

/** The rest of the input of every command that says which version it has seen. */
const versioned: Readonly<Partial<Record<DataChannel, object>>> = {
  'history.restore': { entity: 'organisation', changeSetId: 20 },
  'documents.remove': {},
  'documents.rename': { fileName: 'Anders.txt' },
  'conflicts.settle': { choice: 'mine', inNote: null },
  'consents.remove': {},
  'consents.withdraw': { withdrawnOn: '2026-03-01' },
  'calendar.moveVisit': { on: '2026-12-31' },
  'contacts.remove': {},
  'contacts.update': contactFields(1),
  'establishments.makeHeadOffice': {},
  'establishments.remove': {},
  'establishments.update': { fields: establishmentFields({ street: 'Anders' }) },
  'guides.discard': {},
  'guides.release': {},
  'guides.remove': {},
  'guides.save': { contents: { sections: [] } },
  'guides.setActive': { isActive: false },
  'guides.update': { name: 'Anders', language: 'en' },
  'distributionLists.choosePerson': { personId: null },
  'distributionLists.remove': {},
  'distributionLists.update': { fields: { name: 'Anders', note: '' } },
  'groups.endMembership': { validTo: '2026-12-31' },
  'importProfiles.remove': {},
  'importProfiles.update': { fields: profileFields('Andere Quelle') },
  'groups.remove': {},
  'groups.update': { fields: groupFields({ name: 'Anders' }) },
  'letters.removeTemplate': {},
  'letters.renameTemplate': { name: 'Anders' },
  'meetings.remove': {},
  'meetings.update': { fields: meetingFields(1, { title: 'Anders' }) },
  'organisations.remove': {},
  'organisations.update': { fields: organisationFields({ name: 'Anders' }) },
  'organisationParts.changeFormerName': { fields: { ...formerName, name: 'Anders' } },
  'organisationParts.changeHeadcount': { fields: { ...headcount, employees: 13 } },
  'organisationParts.removeFormerName': {},
  'organisationParts.removeHeadcount': {},
  'organisationParts.removeSector': {},
  'ownFields.archive': { isArchived: true },
  'ownFields.remove': {},
  'ownFields.update': { fields: ownFieldFields({ name: 'Anders' }) },
  'people.remove': {},
  'people.endAffiliation': { validTo: '2026-12-31' },
  'people.removeAffiliation': {},
  'people.updateAffiliation': {
    affiliation: { organisationId: 1, jobTitle: 'Anders', validFrom: null, validTo: null },
  },
  'people.update': { fields: personFields({ familyName: 'Anders' }) },
  'relations.end': { validTo: '2026-12-31' },
  'relations.remove': {},
  'relations.update': { organisationId: 1, fields: relationFields(2) },
  'tags.remove': {},
  'tags.update': { name: 'Anders' },
  'tasks.assign': { ownerId: 1 },
  'tasks.postpone': { dueOn: '2026-12-31' },
  'tasks.remove': {},
  'tasks.setStatus': { status: 'done' },
  'tasks.wait': { waitingFor: 'Stadtplanung', waitingSince: '2026-12-31' },
  'tasks.handOver': { handedTo: 'Bauaufsicht', handedOn: '2026-12-31', receivedOn: null },
  'staff.changeAbsence': { fromOn: testToday, toOn: testToday, deputyId: null },
  'staff.removeAbsence': {},
  'staff.update': { name: 'Anders', initials: '', role: 'manager', active: true },
  'tasks.tellCompany': { answeredOn: '2026-12-31' },
  'tasks.update': { fields: taskFields({ title: 'Anders' }) },
  'themes.update': { fields: themeFields({ name: 'Anders' }) },
  'views.remove': {},
  'views.update': { fields: viewFields({ name: 'Anders' }) },
  'visits.update': visitFields(1, { subject: 'Anders' }),
  'visits.remove': {},
}

describe('a command that has seen another version', () => {
  it('is known here', () => {
    const channels = Object.entries(dataContract).flatMap(([slice, methods]) =>
      Object.entries<Definition>(methods)
        .filter(
          ([, { input }]) => input instanceof z.ZodObject && 'id' in input.shape && 'version' in input.shape,
        )
        .map(([method]) => `${slice}.${method}`),
    )
    expect(channels.toSorted()).toEqual(Object.keys(versioned).toSorted())
  })

  it.each(Object.entries(versioned))('is refused and changes nothing: %s', async (channel, rest) => {
    const before = office.read(dumpAudited)
    const id = others.get(channel) ?? 1
    const envelope = await office.client.send(channel, { id, version: 99, ...rest })
    expect(envelope).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', messageKey: 'record.changedMeanwhile' },
    })
    const missing = await office.client.send(channel, { id: 4711, version: 1, ...rest })
    expect(missing).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(office.read(dumpAudited)).toEqual(before)
  })
})
