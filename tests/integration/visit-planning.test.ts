import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlanRuleFields, SpreadInput } from '../../preload/contract/visit-planning.ts'
import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  establishmentFields,
  loggedFields,
  newOrganisation,
  newTheme,
  visitFields,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const propose = (filter: object = {}, rest: object = {}) =>
  office.call('visitPlan.proposals', { filter, offset: 0, limit: 50, ...rest })
const namesOf = async (filter: object = {}) => (await propose(filter)).rows.map(({ name }) => name)
const visited = (organisationId: number, occurredOn: string) =>
  office.call('visits.log', { ...loggedFields(organisationId), occurredOn, status: 'held' })
const planned = (organisationId: number, occurredOn = '2026-03-20') =>
  office.call('visits.log', { ...loggedFields(organisationId), occurredOn, status: 'planned' })
const setRule = async (fields: Partial<PlanRuleFields>) => {
  const rule = await office.call('visitPlan.rule', {})
  return office.call('visitPlan.setRule', { version: rule.version, fields: { ...rule.fields, ...fields } })
}

/** A company that was visited so long ago that nothing but what `fields` say can be a reason. */
async function quiet(name: string, fields: Partial<OrganisationFields> = {}): Promise<number> {
  const id = await newOrganisation(office, { name, employees: 20, ...fields })
  await visited(id, '2025-06-01')
  return id
}

describe('whom to visit', () => {
  const reasonsOf = async (id: number) => {
    const { rows } = await propose()
    return rows.find((row) => row.id === id)?.reasons.map(({ reason }) => reason) ?? []
  }

  it('is whoever was never visited', async () => {
    const id = await newOrganisation(office, { name: 'Neu GmbH' })
    await quiet('Bekannt GmbH')
    expect(await namesOf({ reasons: ['neverVisited'] })).toEqual(['Neu GmbH'])
    expect(await reasonsOf(id)).toContain('neverVisited')
  })

  it('is whoever is due by their rhythm', async () => {
    await quiet('Fällig GmbH', { visitCadenceMonths: 6 })
    await quiet('Später GmbH', { visitCadenceMonths: 12 })
    const { rows } = await propose({ reasons: ['overdue'] })
    expect(rows).toMatchObject([{ name: 'Fällig GmbH', visitDueOn: '2025-12-01' }])
  })

  it('is whose lease ends within the months of the rule', async () => {
    const [soon, later] = [await quiet('Bald GmbH'), await quiet('Lang GmbH')]
    for (const [organisationId, leaseEndsOn] of [
      [soon, '2027-09-11'],
      [later, '2027-09-12'],
    ] as const)
      await office.call('establishments.create', {
        organisationId,
        fields: establishmentFields({ leaseEndsOn }),
      })
    const leases = { reasons: ['leaseEnds'] }
    expect((await propose(leases)).rows).toMatchObject([{ name: 'Bald GmbH', leaseEndsOn: '2027-09-11' }])
    await setRule({ leaseMonths: 24 })
    expect(await namesOf(leases)).toEqual(['Bald GmbH', 'Lang GmbH'])
  })

  it('is whose staff has changed by so many per cent and people', async () => {
    const change = async (name: string, employees: number) => {
      const organisationId = await quiet(name)
      await office.call('organisationParts.addHeadcount', {
        organisationId,
        fields: { employees, asOf: '2026-02-01', source: '' },
      })
    }
    await change('Wächst GmbH', 25)
    await change('Schrumpft GmbH', 12)
    await change('Kaum GmbH', 24)
    const { rows } = await propose({ reasons: ['staffChange'] })
    expect(
      rows.map(({ name, staffChange, staffChangePercent }) => [name, staffChange, staffChangePercent]),
    ).toEqual([
      ['Wächst GmbH', 5, 25],
      ['Schrumpft GmbH', -8, -40],
    ])
  })

  it('is whoever stands for a theme in focus', async () => {
    const [focus, other] = [
      await newTheme(office, { name: 'Nachfolge', inFocus: true }),
      await newTheme(office, { name: 'Sonstiges' }),
    ]
    const [one, two] = [await quiet('Eins GmbH'), await quiet('Zwei GmbH')]
    await office.call('organisations.setThemes', { id: one, themeIds: [focus] })
    await office.call('organisations.setThemes', { id: two, themeIds: [other] })
    expect((await propose({ reasons: ['focusTheme'] })).rows).toMatchObject([
      { name: 'Eins GmbH', focusThemes: 'Nachfolge' },
    ])
  })

  it('is whoever stands where few of their size were visited, as much as the target is missed', async () => {
    await setRule({ targetSmall: 50, weightCoverage: 4, weightNeverVisited: 0 })
    for (const name of ['A', 'B', 'C', 'D'])
      await newOrganisation(office, { name, employees: 20, district: 'Hafen' })
    await visited(1, '2025-06-01')
    const { rows } = await propose({ reasons: ['coverage'] })
    // two of four are to be reached, one was: half of the weight
    expect(rows.map(({ name, score, coverage }) => [name, score, coverage])).toEqual(
      ['B', 'C', 'D'].map((name) => [name, 2, { companies: 4, visited: 1, wanted: 2 }]),
    )
    await visited(2, '2025-06-01')
    expect(await namesOf()).toEqual([])
  })

  it('is nobody who has a visit ahead, was visited of late, is not here, or wants no contact', async () => {
    const fields: readonly (readonly [string, Partial<OrganisationFields>])[] = [
      ['Bleibt GmbH', {}],
      ['Geplant GmbH', {}],
      ['Kürzlich GmbH', { visitCadenceMonths: 1 }],
      ['Weg GmbH', { status: 'closed' }],
      ['Kommt GmbH', { status: 'prospect' }],
      ['Ruhe GmbH', { contactBlock: 'noContact' }],
      ['Keine Post GmbH', { contactBlock: 'noMail' }],
    ]
    const ids: number[] = []
    for (const [name, more] of fields) ids.push(await newOrganisation(office, { name, ...more }))
    await newOrganisation(office, { name: 'Kammer', kind: 'institution' })
    await planned(ids[1] ?? 0)
    await visited(ids[2] ?? 0, '2026-01-11')
    const { rows, leftOut } = await propose()
    expect(rows.map(({ name }) => name)).toEqual(['Bleibt GmbH', 'Keine Post GmbH'])
    expect(leftOut).toEqual({ planned: 1, recent: 1, away: 2, blocked: 1 })
    // a visit that was called off stands in nobody’s way
    const visit = await office.call('visits.get', { id: 1 })
    await office.call('visits.update', {
      id: 1,
      version: visit.version,
      ...visitFields(ids[1] ?? 0, { status: 'cancelled', occurredOn: '2026-03-20' }),
    })
    expect(await namesOf()).toContain('Geplant GmbH')
  })

  it('comes by points, of equals the larger ones first, each with its parts', async () => {
    await setRule({ weightNeverVisited: 2, weightOverdue: 4, weightCoverage: 0 })
    await newOrganisation(office, { name: 'Klein GmbH', employees: 3 })
    await newOrganisation(office, { name: 'Groß GmbH', employees: 300 })
    await quiet('Fällig GmbH', { visitCadenceMonths: 6 })
    const { rows, total, reasons } = await propose()
    expect(rows.map(({ name, score, reasons: parts }) => [name, score, parts])).toEqual([
      ['Fällig GmbH', 4, [{ reason: 'overdue', points: 4 }]],
      ['Groß GmbH', 2, [{ reason: 'neverVisited', points: 2 }]],
      ['Klein GmbH', 2, [{ reason: 'neverVisited', points: 2 }]],
    ])
    expect(total).toBe(3)
    expect(reasons).toMatchObject({ overdue: 1, neverVisited: 2, coverage: 0 })
    expect((await propose({}, { offset: 1, limit: 1 })).rows.map(({ name }) => name)).toEqual(['Groß GmbH'])
    await setRule({ weightNeverVisited: 0 })
    expect(await namesOf()).toEqual(['Fällig GmbH'])
  })

  it('is narrowed down by district, size, sector and caretaker', async () => {
    const colleague = await office.call('staff.add', { name: 'Bea Kollegin', initials: '', role: 'editor' })
    await newOrganisation(office, { name: 'Hafen', district: 'Hafen', employees: 20 })
    await newOrganisation(office, { name: 'Bäcker', sectorCode: '10710', employees: 5 })
    await newOrganisation(office, { name: 'Betreut', careOwnerId: colleague.id })
    expect(await namesOf({ districts: ['Hafen'] })).toEqual(['Hafen'])
    expect(await namesOf({ sizeClasses: ['micro'] })).toEqual(['Bäcker'])
    expect(await namesOf({ sector: '10' })).toEqual(['Bäcker'])
    expect(await namesOf({ careOwners: ['Bea Kollegin'] })).toEqual(['Betreut'])
    expect(await namesOf({ careOwners: [''] })).toEqual(['Hafen', 'Bäcker'])
  })
})

describe('the rules', () => {
  it('are the office’s: changed once, taken back by undo, refused where a colleague was faster', async () => {
    const { version, fields } = await office.call('visitPlan.rule', {})
    await office.call('visitPlan.setRule', { version, fields: { ...fields, leaseMonths: 12 } })
    const late = { version, fields: { ...fields, leaseMonths: 6 } }
    expect(await office.fail('visitPlan.setRule', late)).toMatchObject({ code: 'CONFLICT' })
    await office.call('history.undo', {})
    expect((await office.call('visitPlan.rule', {})).fields).toEqual(fields)
  })
})

describe('coverage', () => {
  it('counts the stock by district and size, as the list of companies shows it', async () => {
    await newOrganisation(office, { name: 'A', employees: 20, district: 'Hafen' })
    await newOrganisation(office, { name: 'B', employees: 20, district: 'Hafen' })
    await newOrganisation(office, { name: 'C', employees: 300, district: 'Altstadt' })
    await newOrganisation(office, { name: 'D', district: '' })
    await newOrganisation(office, { name: 'Weg', status: 'closed', district: 'Hafen' })
    await newOrganisation(office, { name: 'Verein', kind: 'association', district: 'Hafen' })
    await visited(1, '2024-03-11')
    await visited(2, '2024-03-10')
    await setRule({ targetSmall: 100 })
    const { districts, sizes, all, visitsThisYear } = await office.call('visitPlan.coverage', {})
    expect(districts.map(({ district }) => district)).toEqual(['Altstadt', 'Hafen', ''])
    expect(districts[1]?.sizes.small).toEqual({ companies: 2, visited: 1, wanted: 2 })
    expect(sizes.small).toEqual({ companies: 2, visited: 1, wanted: 2 })
    expect(sizes.large).toEqual({ companies: 1, visited: 0, wanted: 1 })
    expect(all.companies).toBe(4)
    expect(visitsThisYear).toBe(0)
    const list = await office.call('lists.rows', {
      list: 'organisation',
      filter: {
        kinds: ['company'],
        statuses: ['resident'],
        districts: ['Hafen'],
        sizeClasses: ['small'],
        where: {
          match: 'all',
          parts: [{ column: 'lastVisitOn', operator: 'withinLast', span: 24, unit: 'months' }],
        },
      },
      sort: [],
      offset: 0,
      limit: 10,
    })
    expect(list.rows.map(({ name }) => name)).toEqual(['A'])
  })
})

describe('planning', () => {
  const wish = (organisationIds: number[], more: Partial<SpreadInput> = {}): SpreadInput => ({
    organisationIds,
    from: '2026-03-16',
    perWeek: 2,
    weekdays: [2, 4],
    times: ['10:00', '14:00'],
    minutes: 60,
    staffIds: [1],
    assign: 'evenly',
    ...more,
  })
  const three = async () => [
    await newOrganisation(office, { name: 'A', district: 'Nord' }),
    await newOrganisation(office, { name: 'B', district: 'Hafen' }),
    await newOrganisation(office, { name: 'C', district: 'Nord' }),
  ]
  const spread = async (input: SpreadInput) =>
    (await office.call('visitPlan.spread', input)).visits.map(
      ({ name, on, startsAt, staffId }) => [name, on, startsAt, staffId] as const,
    )

  it('puts neighbours on one day and goes on in the next week', async () => {
    const ids = await three()
    expect(await spread(wish(ids))).toEqual([
      ['B', '2026-03-17', '10:00', 1],
      ['A', '2026-03-17', '14:00', 1],
      ['C', '2026-03-24', '10:00', 1],
    ])
    await office.call('visits.log', {
      ...loggedFields(await newOrganisation(office)),
      occurredOn: '2026-03-17',
      startsAt: '09:30',
      durationMinutes: 60,
      status: 'planned',
    })
    expect((await spread(wish(ids)))[0]).toEqual(['B', '2026-03-17', '14:00', 1])
    // nobody visits while they are away
    await office.call('staff.addAbsence', {
      staffId: 1,
      fromOn: '2026-03-16',
      toOn: '2026-03-24',
      deputyId: null,
    })
    expect((await spread(wish(ids)))[0]).toEqual(['B', '2026-03-26', '10:00', 1])
  })

  it('counts what the week of the first day holds already', async () => {
    const ids = await three()
    for (const [occurredOn, status] of [
      ['2026-03-10', 'held'],
      ['2026-03-17', 'planned'],
      ['2026-03-18', 'planned'],
    ] as const)
      await office.call('visits.log', {
        ...loggedFields(await newOrganisation(office)),
        occurredOn,
        startsAt: '08:00',
        status,
      })
    // a Thursday: its week has its two
    expect((await spread(wish(ids, { from: '2026-03-19' })))[0]).toEqual(['B', '2026-03-24', '10:00', 1])
    // a day of this week, in which one took place
    const thisWeek = await spread(wish(ids, { from: '2026-03-11' }))
    expect(thisWeek.map(([, on]) => on)).toEqual(['2026-03-12', '2026-03-24', '2026-03-24'])
  })

  it('plans one visit for a company that is named twice', async () => {
    const [id = 0] = await three()
    const visit = { organisationId: id, on: '2026-03-17', startsAt: '10:00', minutes: 60, staffId: 1 }
    const input = { visits: [visit, { ...visit, startsAt: '14:00' }] }
    expect(await office.call('visitPlan.plan', input)).toEqual({ planned: 1, leftOut: [] })
  })

  it('shares out evenly, or to whoever looks after a company', async () => {
    const { id: bea } = await office.call('staff.add', { name: 'Bea Kollegin', initials: '', role: 'editor' })
    const ids = [
      ...(await three()),
      await newOrganisation(office, { name: 'D', district: 'Nord', careOwnerId: bea }),
    ]
    const who = async (more: Partial<SpreadInput>) =>
      new Map((await spread(wish(ids, more))).map(([name, , , staff]) => [name, staff]))
    expect(Object.fromEntries(await who({ staffIds: [1, bea] }))).toEqual({ B: 1, A: 1, C: bea, D: bea })
    expect(Object.fromEntries(await who({ staffIds: [1], assign: 'caretaker' }))).toEqual({
      A: 1,
      B: 1,
      C: 1,
      D: bea,
    })
  })

  it('enters all at once, taken back by one undo, and leaves out who has a visit ahead', async () => {
    const ids = await three()
    const { visits } = await office.call('visitPlan.spread', wish(ids))
    await planned(ids[0] ?? 0)
    const input = {
      visits: visits.map(({ organisationId, on, startsAt, minutes, staffId }) => ({
        organisationId,
        on,
        startsAt,
        minutes,
        staffId,
      })),
    }
    expect(await office.call('visitPlan.plan', input)).toEqual({ planned: 2, leftOut: ['A'] })
    const stopsOf = async () =>
      (await office.call('visitPlan.tour', { from: testToday, to: '2026-12-31' })).stops
    expect((await stopsOf()).map(({ name, on, startsAt, minutes }) => [name, on, startsAt, minutes])).toEqual(
      [
        ['B', '2026-03-17', '10:00', 60],
        ['A', '2026-03-20', null, null],
        ['C', '2026-03-24', '10:00', 60],
      ],
    )
    await office.call('history.undo', {})
    expect((await stopsOf()).map(({ name }) => name)).toEqual(['A'])
  })
})
