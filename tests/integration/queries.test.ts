import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Definition } from '../../preload/contract/define.ts'
import { dataContract } from '../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { ownFieldFields } from '../support/records.ts'
import { audienceOf } from '../support/mailings.ts'
import { doWork, firstWork } from '../support/random-work.ts'
import { queriesOf, readable, type Call } from '../support/recorded-queries.ts'
import { imported } from '../support/registers.ts'

const page = { offset: 0, limit: 20 }
const answersFilter = {
  from: '2026-01-01',
  to: '2026-12-31',
  guideId: 1,
  editionIds: [],
  sizeClasses: [],
  sections: [],
  districts: [],
  step: 'quarter' as const,
}

/** Calls that read, by the slice that answers them; several where another input is another query. */
const calls: Readonly<Record<string, readonly Call[]>> = {
  bin: [
    ['bin.list', page],
    ['bin.attached', { entity: 'organisation', id: 1 }],
  ],
  'code-lists': [
    ['codeLists.list', {}],
    ['codeLists.entries', { list: 'WZ2008', editionId: null, parent: 'C', text: '', ...page }],
    ['codeLists.entries', { list: 'WZ2008', editionId: null, parent: null, text: 'bau', ...page }],
    ['codeLists.findSectors', { edition: 'WZ2008', text: 'bau' }],
    ['codeLists.describeSector', { edition: 'WZ2008', code: '41' }],
    ['codeLists.convert', { code: '41', from: 'WZ2008', to: 'WZ2025' }],
  ],
  desks: [
    ['desks.status', {}],
    ['desks.list', {}],
    ['conflicts.list', { ...page, openOnly: true }],
    ['conflicts.list', { ...page, openOnly: false }],
  ],
  'distribution-lists': [
    ['distributionLists.list', {}],
    ['distributionLists.get', { id: 1 }],
  ],
  documents: [
    ['documents.list', { owner: { kind: 'organisation', id: 1 } }],
    ['documents.list', { owner: { kind: 'person', id: 1 } }],
    ['documents.list', { owner: { kind: 'visit', id: 1 } }],
    ['documentContents.read', { id: 1 }],
  ],
  duplicates: [
    ['duplicates.list', page],
    ['duplicates.compare', { leftId: 1, rightId: 2 }],
    ['duplicates.people', {}],
    ['duplicates.comparePeople', { leftId: 1, rightId: 2 }],
  ],
  establishments: [['establishments.list', { organisationId: 1 }]],
  groups: [
    ['groups.list', { today: testToday }],
    ['groups.get', { id: 1, today: testToday }],
    ['meetings.get', { id: 1 }],
  ],
  guides: [
    ['guides.list', {}],
    ['guides.edition', { id: 1 }],
    ['guides.ofVisit', { visitId: 1 }],
    ['guides.flags', {}],
    ['guides.flags', { organisationId: 1 }],
  ],
  history: [
    ['history.ofRecord', { entity: 'organisation', id: 1, ...page }],
    ['history.ofRecord', { entity: 'person', id: 1, ...page }],
    ['history.preview', { entity: 'organisation', id: 1, changeSetId: 7 }],
  ],
  imports: [
    ['importProfiles.list', {}],
    ['imports.list', page],
    ['imports.list', { ...page, moveId: 1 }],
    ['imports.get', { id: 1 }],
    ['imports.problems', { batchId: 1, ...page }],
  ],
  lists: [
    [
      'lists.previewChange',
      {
        list: 'organisation',
        selection: { ids: [1] },
        change: { kind: 'set', field: 'district', value: 'Mitte' },
      },
    ],
    [
      'lists.previewChange',
      { list: 'organisation', selection: { ids: [1] }, change: { kind: 'addTheme', themeId: 1 } },
    ],
    [
      'lists.previewChange',
      { list: 'organisation', selection: { ids: [1] }, change: { kind: 'addTag', tag: 'Hafen' } },
    ],
    [
      'lists.previewChange',
      {
        list: 'organisation',
        selection: { ids: [1] },
        change: { kind: 'set', field: 'own:1', value: 'Halle' },
      },
    ],
    ['lists.previewChange', { list: 'person', selection: { ids: [1] }, change: { kind: 'remove' } }],
    ...(['person', 'organisation'] as const).map((list): Call => [
      'lists.previewChange',
      { list, selection: { ids: [1] }, change: { kind: 'addToDistributionList', list: 'Beirat' } },
    ]),
    ...(['person', 'organisation'] as const).map((list): Call => [
      'lists.previewChange',
      {
        list,
        selection: { ids: [1] },
        change: { kind: 'addToGroup', groupId: 1, role: 'member', validFrom: testToday },
      },
    ]),
  ],
  mailings: [
    ['consents.list', { owner: { kind: 'organisation', id: 1 } }],
    ['letters.templates', {}],
    ['mailings.list', {}],
    ['mailings.get', { id: 1 }],
    ['mailings.audience', audienceOf([1])],
    ['mailings.audience', audienceOf([], { source: { kind: 'list', id: 1 } })],
    ['mailings.audience', audienceOf([], { source: { kind: 'group', id: 1 } })],
    ['mailings.audience', audienceOf([], { source: { kind: 'view', id: 1 } })],
  ],
  office: [['office.get', {}]],
  organisations: [['organisations.get', { id: 1 }]],
  'own-fields': [['ownFields.list', {}]],
  people: [['people.get', { id: 1 }]],
  relations: [['relations.list', { organisationId: 1 }]],
  calendar: [
    ['calendar.entries', { from: '2026-03-01', to: '2026-03-31' }],
    ['calendar.entries', { from: '2026-03-01', to: '2026-03-31', staffId: 1 }],
  ],
  reports: [
    ['reportDocuments.council', { from: '2026-01-01', to: '2026-06-30', version: 'internal' }],
    ['reportDocuments.council', { from: '2026-01-01', to: '2026-06-30', version: 'public' }],
    ['reportDocuments.month', { month: '2026-03', names: 'registered' }],
    ['reportDocuments.week', { language: 'de' }],
    ['visitAnswers.choices', {}],
    ['visitAnswers.overview', { ...answersFilter, guideId: null }],
    [
      'visitAnswers.overview',
      { ...answersFilter, sections: ['WZ2008 C'], districts: ['Mitte'], sizeClasses: ['small'] },
    ],
    ['visitAnswers.behind', { filter: answersFilter, figure: { question: 'jobs' } }],
    ['reportDocuments.calendar', { view: 'month', day: testToday, staffId: 1, language: 'de' }],
  ],
  search: [
    ['search.find', { text: 'firma', limit: 20 }],
    ['search.find', { text: 'frima', limit: 20, textsMax: 4 }],
    ['search.groups', { text: 'notiz', from: '2026-01-01', to: null, hitsMax: 5 }],
    ['search.page', { text: 'notiz', from: null, to: null, kind: 'contact', offset: 0, limit: 50 }],
    [
      'search.recall',
      {
        records: [
          { entity: 'organisation', id: 1 },
          { entity: 'person', id: 1 },
          { entity: 'group', id: 1 },
          { entity: 'theme', id: 1 },
          { entity: 'distributionList', id: 1 },
        ],
      },
    ],
  ],
  tasks: [
    ['tasks.list', { limit: 20 }],
    ['tasks.list', { organisationId: 1, status: 'open', limit: 20 }],
    ['tasks.list', { personId: 1, ownerId: 1, due: 'thisWeek', order: 'organisation', limit: 20 }],
    ['tasks.list', { ownerId: null, status: 'done', due: 'withoutDay', limit: 20 }],
    ['tasks.list', { status: 'open', heldBy: 'handedOver', limit: 20 }],
    ['tasks.get', { id: 1 }],
  ],
  start: [['start.overview', { today: testToday, of: 'mine' }]],
  tags: [['tags.list', {}]],
  views: [['views.list', {}]],
  themes: [['themes.list', {}]],
  timeline: [
    ['timeline.list', { organisationId: 1, before: testToday, limit: 20 }],
    ['timeline.list', { personId: 1, limit: 20 }],
    ['timeline.list', { themeId: 1, limit: 20 }],
    ['timeline.list', { kinds: ['visit'], limit: 20 }],
    ['contacts.get', { id: 1 }],
    ['visits.get', { id: 1 }],
    ['composer.suggestions', { organisationId: 1 }],
  ],
  'trade-notifications': [
    ['tradeNotifications.months', {}],
    ['tradeNotifications.month', { month: '2026-03' }],
    ['tradeNotifications.list', { month: '2026-03', ...page }],
    [
      'tradeNotifications.list',
      {
        month: '2026-03',
        groups: ['founded', 'movedIn'],
        weights: ['business'],
        district: 'Mitte',
        section: '',
        ...page,
      },
    ],
    ['tradeNotifications.knownDepartures', { month: '2026-03' }],
  ],
  'visit-planning': [
    ['visitPlan.rule', {}],
    ['visitPlan.proposals', { filter: {}, ...page }],
    ['visitPlan.coverage', {}],
    [
      'visitPlan.spread',
      {
        organisationIds: [1],
        from: testToday,
        perWeek: 2,
        weekdays: [2],
        times: ['10:00'],
        minutes: 60,
        staffIds: [1],
        assign: 'caretaker',
      },
    ],
    ['visitPlan.tour', { from: testToday, to: '2026-12-31', staffId: 1 }],
  ],
}

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  for (const work of firstWork) await doWork(office, work)
  await office.call('organisations.setThemes', { id: 1, themeIds: [1] })
  await office.call('ownFields.create', {
    fields: ownFieldFields(),
  })
  const { heldId } = await office.call('documents.lookAtBytes', {
    fileName: 'Angebot.txt',
    bytes: new TextEncoder().encode('Angebot'),
    at: null,
  })
  await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'organisation', id: 1 } })
  await office.call('distributionLists.create', { fields: { name: 'Beirat', note: '' } })
  await office.call('mailings.record', {
    audience: audienceOf([1]),
    name: 'Einladung',
    subject: '',
    note: '',
    sentOn: '2026-03-01',
  })
  await imported(office, ['Firma;PLZ;Ort', 'Amsel GmbH;46236;Musterstadt', ';46236;Musterstadt'])
})
afterAll(() => office.close())

/** Those that ask files, memory, or the database without kysely. */
const elsewhere =
  /^(backups|doctor|importDrafts|jobs|moves|restoring|restoringFiles|visitForms)\.|\.inspect$|^lists\.(rows|values|mailAddresses)$/

it('every query is among them', () => {
  const queries = Object.entries(dataContract).flatMap(([slice, methods]) =>
    Object.entries<Definition>(methods)
      .filter(([, { kind }]) => kind === 'query')
      .map(([method]) => `${slice}.${method}`),
  )
  const called = new Set<string>(Object.values(calls).flatMap((each) => each.map(([channel]) => channel)))
  expect(queries.filter((channel) => !elsewhere.test(channel) && !called.has(channel))).toEqual([])
})

it.each(Object.entries(calls))('%s asks what stands in its queries.sql', async (slice, ofSlice) => {
  const queries = await queriesOf(office, ofSlice)
  expect(queries.filter(({ length }) => length === 0)).toEqual([])
  const blocks = ofSlice.map(([channel, input], index) => {
    const statements = (queries[index] ?? []).map((sql) => `${readable(sql)};\n`)
    return [`-- ${channel} ${JSON.stringify(input)}\n`, ...statements].join('\n')
  })
  const heading =
    '-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.\n'
  const file = path.resolve(import.meta.dirname, '../../db/slices', slice, 'queries.sql')
  await expect([heading, ...blocks].join('\n')).toMatchFileSnapshot(file)
})
