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
  office.call('organisations.list', { offset: 0, limit: 200, filter: { text, kinds: ['company'] }, sort: [] })

const deeds: readonly Deed[] = [
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
    return deeds.flatMap((deed): readonly Measurement[] => {
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
    })
  },
}
