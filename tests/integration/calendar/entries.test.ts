import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { loggedFields, newGroup, newMeeting, newOrganisation, taskFields } from '../../support/records.ts'

const march = { from: '2026-03-01', to: '2026-03-31' }

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const entries = async (span: { from: string; to: string; staffId?: number } = march) =>
  (await office.call('calendar.entries', span)).entries

it('shows visits, meetings and deadlines by day and time, of all or of one', async () => {
  const organisationId = await newOrganisation(office)
  const { id: bodo } = await office.call('staff.add', {
    name: 'Bodo Beispiel',
    initials: '',
    role: 'editor',
  })
  const visit = { ...loggedFields(organisationId), status: 'planned' } as const
  await office.call('visits.log', {
    ...visit,
    occurredOn: '2026-03-20',
    subject: 'Rundgang',
    startsAt: '14:30',
  })
  await office.call('visits.log', { ...visit, occurredOn: '2026-03-31', subject: 'Letzter' })
  await office.call('visits.log', { ...visit, occurredOn: '2026-04-01', subject: 'danach' })
  const groupId = await newGroup(office)
  await newMeeting(office, groupId, { heldOn: '2026-03-20', startsAt: '09:00', title: 'Auftakt' })
  await office.call('tasks.create', {
    fields: taskFields({
      title: 'Frist',
      dueOn: '2026-03-20',
      ownerId: bodo,
      kind: 'promise',
      organisationId,
    }),
  })
  const done = await office.call('tasks.create', {
    fields: taskFields({ title: 'Erledigt', dueOn: '2026-03-20' }),
  })
  await office.call('tasks.setStatus', { ...done, status: 'done' })
  expect((await entries()).map(({ kind, on, startsAt, title }) => [kind, on, startsAt, title])).toEqual([
    ['task', '2026-03-20', null, 'Frist'],
    ['meeting', '2026-03-20', '09:00', 'Auftakt'],
    ['visit', '2026-03-20', '14:30', 'Rundgang'],
    ['visit', '2026-03-31', null, 'Letzter'],
  ])
  // meetings are everybody's
  expect((await entries({ ...march, staffId: bodo })).map(({ title }) => title)).toEqual(['Frist', 'Auftakt'])
})

it('puts a visit on another day and takes it back; one that has taken place stays', async () => {
  const organisationId = await newOrganisation(office)
  const visit = { ...loggedFields(organisationId), subject: 'Rundgang' }
  const { id, version } = await office.call('visits.log', {
    ...visit,
    status: 'planned',
    occurredOn: '2026-03-20',
  })
  await office.call('calendar.moveVisit', { id, version, on: '2026-03-27' })
  expect((await entries()).map(({ on }) => on)).toEqual(['2026-03-27'])
  await office.call('history.undo', {})
  expect((await entries()).map(({ on }) => on)).toEqual(['2026-03-20'])
  const held = await office.call('visits.log', { ...visit, status: 'held', occurredOn: '2026-03-10' })
  expect(await office.fail('calendar.moveVisit', { ...held, on: '2026-03-11' })).toMatchObject({
    code: 'VALIDATION',
    messageKey: 'calendar.error.over',
  })
})

it('says of what is confidential no more than its company', async () => {
  const organisationId = await newOrganisation(office)
  await office.call('visits.log', {
    ...loggedFields(organisationId),
    status: 'planned',
    occurredOn: '2026-03-20',
    subject: 'Verkauf des Unternehmens',
    visibility: 'confidential',
    followUp: { kind: 'promise', title: 'Käufer nennen', dueOn: '2026-03-21' },
  })
  expect(await entries()).toMatchObject([
    { kind: 'visit', title: '', isConfidential: true, organisation: { id: organisationId } },
    { kind: 'task', title: '', isConfidential: true },
  ])
  for (const view of ['month', 'week'] as const) {
    const { html } = await office.call('reportDocuments.calendar', {
      view,
      day: '2026-03-20',
      language: 'de',
    })
    expect(html).toContain('vertraulich')
    expect(html).not.toContain('Verkauf')
    expect(html).not.toContain('Käufer')
  }
})

it('shows on every day who is away, whoever’s calendar it is', async () => {
  await office.call('staff.addAbsence', {
    staffId: 1,
    fromOn: '2026-02-27',
    toOn: '2026-03-02',
    deputyId: null,
  })
  expect(await entries()).toMatchObject([
    { kind: 'absence', on: '2026-02-27', until: '2026-03-02', staff: { name: 'Anna Amsel' } },
  ])
  expect(await entries({ from: '2026-03-03', to: '2026-03-31' })).toEqual([])
})
