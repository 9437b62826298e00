import {
  blockingKeys,
  KeyIndex,
  OrganisationMatcher,
  prepare,
  TokenFrequencies,
} from '../../db/linkage/index.ts'
import { foldName } from '../../db/text/legal-forms.ts'
import { median, timed, type Bench, type Measurement } from './bench.ts'
import { companies } from './linkage-companies.ts'
import { matchLabelled } from './linkage-organisations.ts'
import { madePersons, personExperiment } from './linkage-persons.ts'
import { febrlExperiment, restaurantExperiment } from './linkage-public.ts'
import { rewrite } from './linkage-rows.ts'
import { crossValidated, type Experiment, type Quality } from './linkage-scores.ts'
import type { TextRecord } from './linkage-text-fields.ts'

const companyCount = 25_000
const timedCount = 20_000
/** Not the seed that the shares were counted on. */
const seeds = [1, 2]
const runs = 5

const written = ({ precision, recall, f1 }: Quality): string =>
  `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`

function figure(name: string, value: number, bar: number | null, note: string): Measurement {
  return {
    name,
    value,
    floor: null,
    unit: '',
    note,
    ...(bar === null ? {} : { bar: `≥ ${bar}`, isMet: value >= bar }),
  }
}

function organisations(seed: number): Measurement[] {
  const outcome = matchLabelled(companyCount, seed)
  const of = `German register pairs, seed ${seed}`
  return [
    figure(
      `${of}: recall of links, phone or id on both`,
      outcome.linkedWithNumbers.recall,
      0.9,
      written(outcome.linkedWithNumbers),
    ),
    figure(`${of}: precision of links`, outcome.linked.precision, 0.99, written(outcome.linked)),
    figure(
      `${of}: F1 of best guesses`,
      outcome.guessed.f1,
      null,
      `${written(outcome.guessed)}; ${(outcome.asked * 100).toFixed(1)} % of ${outcome.rows} rows asked about`,
    ),
  ]
}

function scored(name: string, experiment: Experiment<TextRecord> | null): Measurement[] {
  // 0 pairs were scored
  if (experiment === null)
    return [figure(name, 0, null, 'skipped: its files are not in the folder that KONTOR_LINKAGE_PAIRS names')]
  const { best, sure, blocked } = crossValidated(experiment)
  return [
    figure(
      `${name}: F1`,
      best.f1,
      0.97,
      `${written(best)}; learned on one half, scored on the other, both ways`,
    ),
    figure(
      `${name}: recall where precision was 0.99`,
      sure.recall,
      0.9,
      `${written(sure)}; ${(blocked * 100).toFixed(1)} % share a key`,
    ),
  ]
}

/** Microseconds per record and per pair, on one core, nothing kept that an import would not keep. */
async function speed(): Promise<Measurement[]> {
  const all = companies(timedCount, 3)
  const withCore = all.map(({ record }) => ({ ...record, core: foldName(record.name) }))
  const prepared = withCore.map(prepare)
  const rows = all.map((company) => prepare(rewrite(3, company).record))
  const frequencies = new TokenFrequencies()
  const index = new KeyIndex()
  prepared.forEach((organisation, at) => {
    frequencies.add(organisation)
    index.add(blockingKeys(organisation), at)
  })
  const pairs = rows.flatMap((row) =>
    index.candidates(blockingKeys(row)).flatMap((at) => {
      const organisation = prepared[at]
      return organisation ? [[row, organisation] as const] : []
    }),
  )
  const matcher = new OrganisationMatcher(frequencies)
  const each = async (count: number, work: () => void) => (median(await timed(runs, work)) * 1000) / count
  const micro = (name: string, value: number, bar: number, note: string): Measurement => ({
    name,
    value,
    floor: null,
    unit: 'µs',
    bar: `≤ ${bar} µs`,
    isMet: value <= bar,
    note,
  })
  const preparing = await each(timedCount, () => {
    for (const record of withCore) prepare(record)
  })
  const keys = await each(timedCount, () => {
    for (const organisation of prepared) blockingKeys(organisation)
  })
  const looking = await each(timedCount, () => {
    for (const row of rows) index.candidates(blockingKeys(row))
  })
  const judging = await each(pairs.length, () => {
    for (const [row, organisation] of pairs) matcher.judge(row, organisation)
  })
  const perRow = (pairs.length / timedCount).toFixed(1)
  return [
    micro('prepare and keys, per record', preparing + keys, 5, 'folded name given'),
    micro('look-up, per record', looking, 5, `${perRow} candidates a row`),
    micro('judge, per pair', judging, 3, `${pairs.length} pairs`),
  ]
}

export const linkageBench: Bench = {
  name: 'linkage',
  async run() {
    return [
      ...seeds.flatMap(organisations),
      ...scored('persons after FEBRL 3, made', personExperiment(madePersons(7))),
      ...scored('FEBRL 3', await febrlExperiment()),
      ...scored('Fodors–Zagats with phones', await restaurantExperiment(true)),
      ...scored('Fodors–Zagats without phones', await restaurantExperiment(false)),
      ...(await speed()),
    ]
  },
}
