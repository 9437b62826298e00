import { randomBytes } from 'node:crypto'
import type { ConditionGroup, ListName, ListSort } from '../../preload/contract/lists.ts'
import { organisationListColumns } from '../../preload/contract/organisations.ts'
import { personListColumns } from '../../preload/contract/people.ts'
import { taskListColumns } from '../../preload/contract/tasks.ts'
import { contactListColumns, visitListColumns } from '../../preload/contract/timeline.ts'
import type { TestOffice } from '../support/data.ts'
import { eml, placed } from '../support/mails.ts'
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
/** The other lists: any order, a part of a word and a condition, as a person looks for something in them. */
const otherColumns: readonly (readonly [ListName, readonly string[]])[] = [
  ['person', Object.keys(personListColumns)],
  ['contact', Object.keys(contactListColumns)],
  ['visit', Object.keys(visitListColumns)],
  ['task', Object.keys(taskListColumns)],
]
const otherBlocks = otherColumns.flatMap(([list, columns]) =>
  columns.map(
    (column, place) =>
      (office: TestOffice): Promise<unknown> =>
        office.call('lists.rows', {
          list,
          offset: 0,
          limit: 200,
          filter: {
            where: {
              match: 'all',
              parts: [
                {
                  column: 'organisation',
                  operator: 'contains',
                  text: ['bau', 'e', 'technik', 'gmbh'][place % 4] ?? '',
                },
                { column: 'updatedOn', operator: 'from', day: '2020-01-01' },
              ],
            },
          },
          sort: [{ column, direction: 'descending' }],
          columns: columns.slice(0, 8),
        }),
  ),
)
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

/** Whom to visit: of the whole stock, of a size, by a reason; and how far it is covered. */
const plans: Deed['variants'] = [
  ...[{}, { sizeClasses: ['small' as const] }, { reasons: ['coverage' as const] }].map(
    (filter) => (office: TestOffice) => office.call('visitPlan.proposals', { filter, offset: 0, limit: 50 }),
  ),
  (office) => office.call('visitPlan.coverage', {}),
]

const today = '2026-03-11'

const deeds: readonly Deed[] = [
  {
    name: 'the day that begins',
    barP95: 50,
    variants: (['mine', 'office'] as const).map(
      (of) => (office: TestOffice) => office.call('start.overview', { today, of }),
    ),
  },
  { name: 'block of a list, any order, three conditions', barP95: 50, variants: blocks },
  { name: 'block of people, contacts, visits, tasks, any order', barP95: 50, variants: otherBlocks },
  { name: 'facets', barP95: 150, variants: facets },
  { name: 'whom to visit', barP95: 200, variants: plans },
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

async function seconds(deed: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await deed()
  return (performance.now() - start) / 1000
}

/** Seconds that a change of many takes, and that taking it back takes. */
async function changeOfMany(office: TestOffice): Promise<readonly Measurement[]> {
  const ids = Array.from({ length: 20_000 }, (_, index) => index + 1)
  const change = { kind: 'set', field: 'district', value: 'Neuland' } as const
  const changing = await seconds(() =>
    office.call('lists.change', { list: 'organisation', selection: { ids }, change }),
  )
  const undoing = await seconds(() => office.call('history.undo', {}))
  return [['one change for 20,000 companies', changing] as const, ['taking it back', undoing] as const].map(
    ([name, value]) => ({ name, value, floor: null, unit: 's', bar: '≤ 3 s', isMet: value <= 3 }),
  )
}

const megabyte = 1024 * 1024

/** Seconds from a dropped mail of 5 MB with three attachments to its contact on the timeline; another file each time. */
async function filingOfMails(office: TestOffice): Promise<readonly Measurement[]> {
  const file = 'file-benchbenchbenchfile'
  const filing = async (number: number): Promise<void> => {
    const attachments = [2, 1, 0.6].map((size, place) => ({
      name: `Anlage ${place}.bin`,
      bytes: randomBytes(size * megabyte),
    }))
    const mail = placed(office.folder, `mail-${number}.eml`, eml({ attachments }))
    times.push(
      await seconds(async () => {
        const held = await office.call('documents.look', { file, at: null }, { [file]: mail })
        await office.call('documents.fileMail', {
          heldId: held.heldId,
          organisationId: 17,
          occurredOn: '2026-03-10',
          personIds: [],
          newPeople: [],
          subject: held.mail?.subject ?? '',
          note: held.mail?.text ?? '',
          visibility: 'nonPublic',
          attachments: [0, 1, 2],
          keepOriginal: true,
        })
        await office.call('timeline.list', { organisationId: 17, limit: 50 })
      }),
    )
  }
  const times: number[] = []
  for (let number = 0; number < 8; number++) await filing(number)
  const value = quantile(times, 0.95)
  return [
    {
      name: 'filing a mail of 5 MB, p95',
      value,
      floor: null,
      unit: 's',
      bar: '≤ 1 s',
      isMet: value <= 1,
      note: `median ${quantile(times, 0.5).toFixed(2)} s`,
    },
  ]
}

/** Every deed in an office of one size. */
async function measured(companies: CoreCompanies): Promise<ReadonlyMap<Deed, readonly number[]>> {
  const office = await coreOffice(companies)
  const inCare = { ids: Array.from({ length: 300 }, (_, index) => index + 1) }
  const change = { kind: 'set', field: 'careOwnerId', value: 1 } as const
  await office.call('lists.change', { list: 'organisation', selection: inCare, change })
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
    const office = await coreOffice(200_000)
    const mails = await filingOfMails(office)
    const many = await changeOfMany(office)
    await office.close()
    return [
      ...many,
      ...mails,
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
