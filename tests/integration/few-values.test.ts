import { afterEach, beforeEach, expect, it } from 'vitest'
import { splitChoices } from '../../preload/contract/fields.ts'
import type { Cell } from '../../preload/contract/lists.ts'
import type { OrganisationColumn } from '../../preload/contract/organisations.ts'
import { organisationList } from '../../db/slices/organisations/list-columns.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  establishmentFields,
  loggedFields,
  newOrganisation,
  newTheme,
  taskFields,
} from '../support/records.ts'

const columns = [
  'nextLeaseEndOn',
  'nextVisitOn',
  'focusThemes',
  'staffChange',
  'staffChangePercent',
  'redFlags',
  'redFlagKinds',
] as const satisfies OrganisationColumn[]

let looks: (() => Promise<void>)[] = []
let office: TestOffice
beforeEach(async () => {
  looks = []
  office = await openTestOffice({
    every: (run) => {
      looks.push(run)
      return () => undefined
    },
  })
})
afterEach(() => office.close())

/** Two companies with all that few have, one of them with several of each, and one with nothing. */
async function fill(): Promise<void> {
  const themeIds = [
    await newTheme(office, { name: 'Wasserstoff', inFocus: true }),
    await newTheme(office, { name: 'Ansiedlung', inFocus: true }),
    await newTheme(office, { name: 'Sonstiges' }),
  ]
  for (const [organisationId, count] of [
    [await newOrganisation(office, { name: 'Eins GmbH', employees: 20 }), 1],
    [await newOrganisation(office, { name: 'Zwei GmbH', employees: 5 }), 2],
  ] as const) {
    await office.call('organisations.setThemes', { id: organisationId, themeIds })
    for (let one = 1; one <= count; one += 1) {
      await office.call('organisationParts.addHeadcount', {
        organisationId,
        fields: { employees: 10 * one, asOf: `2026-0${one}-01`, source: '' },
      })
      await office.call('establishments.create', {
        organisationId,
        fields: establishmentFields({ leaseEndsOn: `202${6 + one}-05-01` }),
      })
      await office.call('visits.log', {
        ...loggedFields(organisationId),
        status: 'planned',
        occurredOn: `2026-0${3 + one}-20`,
      })
      for (const redFlag of ['lease', one === 1 ? 'lease' : 'expansion'] as const)
        await office.call('tasks.create', { fields: taskFields({ organisationId, redFlag }) })
    }
  }
  await newOrganisation(office, { name: 'Drei GmbH' })
}

/** How often each value occurs: as the list counts it, and as its rows show it one by one. */
async function counted(column: (typeof columns)[number]) {
  const asked = { list: 'organisation' as const, filter: {}, columns: [String(column)] }
  const values = (await office.call('lists.values', asked)).columns[column] ?? []
  const { rows } = await office.call('lists.rows', { ...asked, sort: [], offset: 0, limit: 200 })
  const shown = rows.flatMap(({ cells }): readonly Cell[] =>
    column === 'redFlagKinds' ? splitChoices(String(cells[column] ?? '')) : [cells[column] ?? null],
  )
  return {
    held: Object.fromEntries(values.map(({ value, count }) => [value, count])),
    shown: Object.fromEntries(
      [...new Set(shown.filter((cell) => cell !== null))].map((cell) => [
        String(cell),
        shown.filter((other) => other === cell).length,
      ]),
    ),
  }
}

it('columns in which few records have a value are read at once, and are what their rows say', async () => {
  expect(columns.filter((column) => organisationList.column(column)?.few === undefined)).toEqual([])
  await fill()
  for (const column of columns) {
    const { held, shown } = await counted(column)
    expect([column, held]).toEqual([column, shown])
    expect(Object.keys(shown).length, column).toBeGreaterThan(0)
  }
  // a change that comes afterwards is followed
  await office.call('visits.log', { ...loggedFields(3), status: 'planned', occurredOn: testToday })
  const { held, shown } = await counted('nextVisitOn')
  expect(held).toEqual(shown)
  expect(held[testToday]).toBe(1)
})

it('proposals are what they were where the columns were read beforehand', async () => {
  await fill()
  for (const look of looks) await look()
  await office.call('visits.log', { ...loggedFields(3), status: 'planned', occurredOn: '2026-04-01' })
  const { rows, leftOut } = await office.call('visitPlan.proposals', { filter: {}, offset: 0, limit: 10 })
  expect(rows).toEqual([])
  expect(leftOut.planned).toBe(3)
})

it('proposals and coverage are the same whether what they need was read beforehand or when they are asked for', async () => {
  const answers = async (isReadBefore: boolean) => {
    await fill()
    const places = [{ district: 'Hafen' }, { district: 'Altstadt' }, {}]
    for (const [number, employees] of [3, 3, 40, 40, 300, null].entries())
      await newOrganisation(office, { name: `Firma ${9 - number}`, employees, ...places[number % 3] })
    if (isReadBefore) for (const look of looks) await look()
    return Promise.all([
      office.call('visitPlan.proposals', { filter: {}, offset: 0, limit: 50 }),
      office.call('visitPlan.proposals', { filter: { sizeClasses: ['small'] }, offset: 1, limit: 2 }),
      office.call('visitPlan.coverage', {}),
    ])
  }
  const before = await answers(true)
  expect(before[0].rows.length).toBeGreaterThan(4)
  await office.close()
  office = await openTestOffice()
  expect(await answers(false)).toEqual(before)
})
