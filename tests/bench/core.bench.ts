import type { ConditionGroup, ListSort } from '../../preload/contract/lists.ts'
import { organisationListColumns } from '../../preload/contract/organisations.ts'
import type { TestOffice } from '../support/data.ts'
import { coreOffice, type CoreCompanies } from './core-office.ts'
import { quantile, type Bench, type Measurement } from './bench.ts'

/** One thing that a person does, in each of its variants; each call is measured. */
interface Deed {
  readonly name: string
  readonly barP50?: number
  readonly barP95: number
  readonly variants: readonly ((office: TestOffice) => Promise<unknown>)[]
}

const find = (text: string) => (office: TestOffice) =>
  office.call('search.find', { text, limit: 12, textsMax: 4 })

/** What is typed, letter by letter, as it reaches the search. */
const asTyped = (texts: readonly string[]) =>
  texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1).trim()))

const typed = asTyped([
  'müller',
  'schmidt',
  'bäckerei brüggemann',
  'weiß gmbh',
  'kurierdienst',
  'bottrop',
  'öztürk',
  'lärmbeschwerde',
  'unternehmen',
  'gewerbegebiet halle',
  'xqzj',
])
const slips = [
  'öztirk',
  'brügemann',
  'metalbau',
  'schürmnn',
  'kurirdienst',
  'pflegedinst',
  'szymanksi',
  'ovrkämping',
]

const inside = ['technik', 'feld', 'heide', 'chtsanwa', 'ienst', 'werk', '471123']
const whole = ['müller', 'bäckerei', 'lärm', 'gewerbegebiet', 'halle', 'unternehmen', 'öztürk', 'technik']

const everything = (text: string) => (office: TestOffice) =>
  office.call('search.groups', { text, from: null, to: null, hitsMax: 5 })
const listed = (text: string) => (office: TestOffice) =>
  office.call('lists.rows', {
    list: 'organisation',
    offset: 0,
    limit: 200,
    filter: { text, kinds: ['company'] },
    sort: [],
  })

/** Three conditions as a person puts them together: a size, something filled in, a part of the name. */
const where = (text: string): ConditionGroup => ({
  match: 'all',
  parts: [
    { column: 'employees', operator: 'atLeast', number: 10 },
    { column: 'phone', operator: 'isNotEmpty' },
    { column: 'name', operator: 'contains', text },
  ],
})
const block =
  (text: string, sort: ListSort, offset: number) =>
  (office: TestOffice): Promise<unknown> =>
    office.call('lists.rows', {
      list: 'organisation',
      offset,
      limit: 200,
      filter: { where: where(text) },
      sort: [...sort],
      columns: ['name', 'district', 'employees', 'lastVisitOn', 'lastContactOn', 'address', 'city'],
    })
const blocks = Object.keys(organisationListColumns).flatMap((column, place) => [
  block(['bau', 'technik', 'e', 'gmbh'][place % 4] ?? '', [{ column, direction: 'ascending' }], 0),
  block(
    ['bau', 'technik', 'e', 'gmbh'][place % 4] ?? '',
    [
      { column, direction: 'descending' },
      { column: 'city', direction: 'ascending' },
    ],
    1000,
  ),
])
const facets = [{}, { kinds: ['company' as const] }, { text: 'müller' }, { where: where('bau') }].map(
  (filter) => (office: TestOffice) =>
    office.call('lists.values', {
      list: 'organisation',
      filter,
      columns: ['kind', 'city', 'district', 'sizeClass', 'legalForm'],
    }),
)
const pageOf = (id: number) => async (office: TestOffice) => {
  await office.call('organisations.get', { id })
  await office.call('timeline.list', { organisationId: id, limit: 50 })
  await office.call('composer.suggestions', { organisationId: id })
}

const deeds: readonly Deed[] = [
  { name: 'block of a list, any order, three conditions', barP95: 50, variants: blocks },
  { name: 'facets', barP95: 150, variants: facets },
  { name: 'data of the page of a company', barP95: 50, variants: [17, 1234, 9999, 15_000].map(pageOf) },
  { name: 'search as one types', barP50: 15, barP95: 50, variants: typed.map(find) },
  { name: 'search with a slip', barP95: 80, variants: slips.map(find) },
  { name: 'search inside of words', barP95: 50, variants: inside.map(find) },
  { name: 'page with everything found', barP95: 250, variants: whole.map(everything) },
  {
    name: 'first page of a searched list',
    barP95: 100,
    variants: typed.filter((text) => text.length > 2).map(listed),
  },
]

const rounds = 4
const growthMax = 2

async function timesOf(office: TestOffice, { variants }: Deed): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++)
    for (const variant of variants) {
      const start = performance.now()
      await variant(office)
      // the first round fills the caches
      if (round > 0) times.push(performance.now() - start)
    }
  return times
}

/** Seconds that a change of many takes, and that taking it back takes. */
async function changeOfMany(): Promise<readonly Measurement[]> {
  const office = await coreOffice(200_000)
  const ids = Array.from({ length: 20_000 }, (_, index) => index + 1)
  const change = { kind: 'set', field: 'district', value: 'Neuland' } as const
  const seconds = async (deed: () => Promise<unknown>): Promise<number> => {
    const start = performance.now()
    await deed()
    return (performance.now() - start) / 1000
  }
  const changing = await seconds(() =>
    office.call('lists.change', { list: 'organisation', selection: { ids }, change }),
  )
  const undoing = await seconds(() => office.call('history.undo', {}))
  await office.close()
  return [['one change for 20,000 companies', changing] as const, ['taking it back', undoing] as const].map(
    ([name, value]) => ({ name, value, floor: null, unit: 's', bar: '≤ 3 s', isMet: value <= 3 }),
  )
}

/** Every deed in an office of one size. */
async function measured(companies: CoreCompanies): Promise<ReadonlyMap<Deed, readonly number[]>> {
  const office = await coreOffice(companies)
  const times = new Map<Deed, readonly number[]>()
  for (const deed of deeds) times.set(deed, await timesOf(office, deed))
  await office.close()
  return times
}

/**
 * The daily work of a large city: 200,000 companies, 300,000 people, a million entries of the timeline, over the port
 * of the data process. The floor is the same in an office of a tenth of that: what grows with it is not found by an index.
 */
export const coreBench: Bench = {
  name: 'core',
  async run() {
    const small = await measured(20_000)
    const large = await measured(200_000)
    const many = await changeOfMany()
    return [
      ...many,
      ...deeds.flatMap((deed): readonly Measurement[] => {
        const [times, floors] = [large.get(deed) ?? [], small.get(deed) ?? []]
        const of = (share: number, bar: number, percentile: string): Measurement => {
          const [value, floor] = [quantile(times, share), quantile(floors, share)]
          return {
            name: `${deed.name}, ${percentile}`,
            value,
            floor,
            unit: 'ms',
            bar: `≤ ${bar} ms, ≤ ${growthMax} × floor`,
            isMet: value <= bar && value <= growthMax * floor,
            note: `${times.length} calls, slowest ${Math.max(...times).toFixed(0)} ms`,
          }
        }
        return [
          ...(deed.barP50 === undefined ? [] : [of(0.5, deed.barP50, 'p50')]),
          of(0.95, deed.barP95, 'p95'),
        ]
      }),
    ]
  },
}
