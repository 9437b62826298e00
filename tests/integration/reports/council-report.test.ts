import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../../db/engine/connection/open.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { readCouncilReport } from '../../../db/slices/reports/index.ts'
import type { CouncilReportParameters } from '../../../preload/contract/reports.ts'
import type { OrganisationFields } from '../../../preload/contract/organisations.ts'
import { openTestOffice, testNow, type TestOffice } from '../../support/data.ts'
import { loggedFields, newGroup, newMeeting, newOrganisation } from '../../support/records.ts'

const quarter = { from: '2026-01-01', to: '2026-03-31' } as const

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const company = (name: string, more: Partial<OrganisationFields> = {}) =>
  newOrganisation(office, { name, city: 'Bottrop', district: 'Eigen', employees: 20, ...more })

async function visit(organisationId: number, occurredOn: string, themeIds: number[] = [], more = {}) {
  const { id } = await office.call('visits.log', {
    ...loggedFields(organisationId),
    occurredOn,
    status: 'held',
    newPeople: [{ name: 'Anna Nowak', jobTitle: 'Geschäftsführung' }],
    subject: 'Erweiterung',
    note: 'Vertraulich: Flächenbedarf',
    themeIds,
    ...more,
  })
  return id
}

async function report(parameters: Partial<CouncilReportParameters> = {}) {
  const database = openDatabase(office.file(), officeRules)
  try {
    return await readCouncilReport(
      database.reading,
      { ...quarter, version: 'internal', ...parameters },
      testNow,
    )
  } finally {
    await database.close()
  }
}

it('counts visits, companies, promises and meetings of the period and of the one before', async () => {
  const [bakery, metal] = [
    await company('Bäckerei'),
    await company('Metall', { district: '', employees: null }),
  ]
  await company('IHK', { kind: 'institution' })
  const { id: themeId } = await office.call('themes.create', {
    fields: {
      name: 'Flächen',
      description: '',
      validFrom: '2025-01-01',
      validTo: null,
      succeededById: null,
      inFocus: false,
    },
  })
  await visit(bakery, '2026-01-15', [themeId])
  await visit(bakery, '2026-03-10', [themeId])
  await visit(metal, '2026-02-01')
  await visit(metal, '2025-12-31')
  await visit(metal, '2026-04-01', [], {
    status: 'planned',
    followUp: { kind: 'promise', title: 'Rückruf', dueOn: '2026-04-02' },
  })
  const data = await report()
  expect(data.previousPeriod).toEqual({ from: '2025-10-01', to: '2025-12-31' })
  expect(data.current).toMatchObject({
    companiesInStock: 2,
    visitsHeld: 3,
    companiesReached: 2,
    mostVisitsToOneCompany: 2,
    promisesOpen: 1,
  })
  expect(data.previous).toMatchObject({ visitsHeld: 1, companiesReached: 1 })
  expect(data.visitCells).toContainEqual({
    district: 'Eigen',
    sizeClass: '10-49',
    companiesInStock: 1,
    visitsHeld: 2,
    companiesReached: 1,
    mostVisitsToOneCompany: 2,
  })
  expect(data.visitCells).toContainEqual(
    expect.objectContaining({ district: null, sizeClass: 'unknown', visitsHeld: 1 }),
  )
  expect(data.themes).toEqual([
    {
      name: 'Flächen',
      visitsHeld: 2,
      companiesVisited: 1,
      mostVisitsToOneCompany: 2,
      groups: 0,
      companies: 0,
    },
  ])
})

it('names in the public version public groups only, and lists no visit', async () => {
  const bakery = await company('Bäckerei')
  const visitor = await visit(bakery, '2026-01-15')
  const group = (name: string, visibility: 'public' | 'nonPublic') =>
    newGroup(office, { name, foundedOn: '2025-06-01', visibility })
  const open = await group('Klimaquartier', 'public')
  const closed = await group('Krisenrunde', 'nonPublic')
  const { people } = await office.call('organisations.get', { id: bakery })
  for (const groupId of [open, closed])
    await office.call('groups.addMember', {
      groupId,
      personId: people[0]?.personId ?? 0,
      organisationId: bakery,
      role: 'member',
      validFrom: '2025-06-01',
    })
  const meetingId = await newMeeting(office, closed, {
    heldOn: '2026-02-02',
    startsAt: '14:00',
    hostOrganisationId: bakery,
  })
  await office.call('meetings.setAttendance', {
    id: meetingId,
    attendance: [{ personId: people[0]?.personId ?? 0, status: 'present', spoke: false }],
  })
  expect(visitor).toBeGreaterThan(0)

  const internal = await report()
  expect(internal.groups.map((entry) => entry.name).sort()).toEqual(['Klimaquartier', 'Krisenrunde'])
  expect(
    internal.version === 'internal' && internal.heldVisits.map((entry) => entry.organisationName),
  ).toEqual(['Bäckerei'])
  const forPublic = await report({ version: 'public' })
  expect(forPublic.groups.map((entry) => entry.name)).toEqual(['Klimaquartier'])
  expect(forPublic.version === 'public' && forPublic.unlistedGroups).toEqual({
    groups: 1,
    meetingsHeld: 1,
    members: 1,
    organisationsRepresented: 1,
    attendancesExpected: 1,
    attendancesGiven: 1,
  })
  expect(JSON.stringify(forPublic)).not.toMatch(/Krisenrunde|Bäckerei|Vertraulich|Nowak/)

  const { html } = await office.call('reportDocuments.council', { ...quarter, version: 'public' })
  expect(html).not.toMatch(/Krisenrunde|Bäckerei|Vertraulich|Nowak/)
  expect(html).toContain('Klimaquartier')
})

it('counts one moment although others go on working between its queries', async () => {
  await company('Alt GmbH')
  const other = new Database(office.file())
  const meanwhile = other.prepare(
    `insert into organisation (kind, name, name_sort, search_text, match_key, created_at, updated_at)
    values ('company', 'Neu', 'neu', 'neu', '', '2026-03-11', '2026-03-11')`,
  )
  const database = openDatabase(office.file(), officeRules, () => void meanwhile.run())
  const data = await readCouncilReport(database.reading, { ...quarter, version: 'internal' }, testNow)
  await database.close()
  other.close()
  const inCells = data.visitCells.reduce((sum, cell) => sum + cell.companiesInStock, 0)
  expect(inCells).toBe(data.current.companiesInStock)
})
