import fs from 'node:fs'
import path from 'node:path'
import { MemoryLog, putSnapshot, retained, segmentsPerSnapshot } from '../../db/stock/index.ts'
import {
  admitDesk,
  copiedFrom,
  dumpOf,
  firstDesk,
  joinFrom,
  newSecrets,
  snapshotOf,
  temporaryFolder,
  type TestDesk,
} from '../support/stock/desks.ts'
import { works } from '../support/stock/random-desk-work.ts'
import type { Bench, Measurement } from './bench.ts'
import { Chance } from './generate-register.ts'

const deskCount = Number(process.env['KONTOR_STOCK_DESKS'] ?? 6)
const days = Number(process.env['KONTOR_STOCK_DAYS'] ?? 1)
const changesPerDay = 200
const companies = 2000
/** What an office of 30 does in a year. */
const year = { desks: 30, days: 250 }
/** What a file takes at least on most shares. */
const clusterBytes = 4096
/** A desk publishes what it has done since it last did; one in ten is away for half a day. */
const untilPublished = 3

const kinds = ['company', 'edit', 'edit', 'edit', 'address', 'person', 'person', 'link', 'branch', 'touch']

async function office(folder: string, log: MemoryLog): Promise<readonly TestDesk[]> {
  const first = await firstDesk(folder, await newSecrets())
  const chance = new Chance(1, 1)
  for (let company = 0; company < companies; company += 1)
    first.write('company', (scope) =>
      works['company']?.(first, scope, { a: chance.next(), b: chance.next(), k: 0 }),
    )
  const desks = [first]
  for (let number = 1; number < deskCount; number += 1) {
    const secrets = await newSecrets()
    await admitDesk(first, secrets)
    await first.replica(log.store()).sync()
    const file = path.join(folder, `desk-${number}.db`)
    desks.push(joinFrom(file, { ...snapshotOf(first, file), desk: number }, secrets))
  }
  return desks
}

/** Segments that lie in the store when a year has brought so many. */
const segmentsKept = (ofYear: number): number => Math.min(ofYear, retained * segmentsPerSnapshot)

async function snapshotBytes(folder: string, log: MemoryLog, desk: TestDesk | undefined): Promise<number> {
  const key = await desk?.keys.of(1, 0)
  if (desk === undefined || !key) throw new Error('no desk')
  const work = path.join(folder, 'work.db')
  const { name } = await putSnapshot(copiedFrom(desk), work, key.recipient, log.store())
  return (await log.store().listObjects('snap')).find((object) => object.name === name)?.sizeBytes ?? 0
}

/** Some desks for some days, each change by chance; what 30 do in a year follows from it. */
export const stockYearBench: Bench = {
  name: 'stock-year',
  async run(): Promise<readonly Measurement[]> {
    const folder = temporaryFolder()
    const log = new MemoryLog()
    const desks = await office(folder, log)
    try {
      for (const desk of desks) await desk.replica(log.store()).sync()
      const before = log.segments.size
      const following = new Map<TestDesk, number>()
      const sync = async (desk: TestDesk): Promise<void> => {
        const since = performance.now()
        await desk.replica(log.store()).sync()
        following.set(desk, (following.get(desk) ?? 0) + performance.now() - since)
      }
      let sets = 0
      for (let change = 0; change < days * changesPerDay; change += 1)
        for (const [number, desk] of desks.entries()) {
          const chance = new Chance(change, number)
          const kind = chance.pick(kinds)
          const dice = { a: chance.next(), b: chance.next(), k: chance.whole(0, 11) }
          if (desk.write(kind, (scope) => works[kind]?.(desk, scope, dice)) !== null) sets += 1
          const isAway = number % 10 === 9 && change % changesPerDay < changesPerDay / 2
          if (!isAway && chance.whole(1, untilPublished) === 1) await sync(desk)
        }
      for (let round = 0; round < 2; round += 1) for (const desk of desks) await sync(desk)
      const [first = '', ...others] = desks.map(dumpOf)
      if (others.some((other) => other !== first)) throw new Error('the desks differ')
      const published = [...log.segments.entries()].filter(([seq]) => seq > before).map(([, bytes]) => bytes)
      const bytes = published.reduce((sum, each) => sum + each.length, 0)
      const onDisk = published.reduce(
        (sum, each) => sum + Math.ceil(each.length / clusterBytes) * clusterBytes,
        0,
      )
      const conflicts = Number(
        desks[0]?.connection.raw.prepare('select count(*) from conflict').pluck().get() ?? 0,
      )
      const setsOfYear = year.desks * changesPerDay * year.days
      const gigabytes = (of: number): number => ((of / sets) * setsOfYear) / 1024 ** 3
      const busy = Math.max(...following.values()) / 1000 / days
      const measurement = (name: string, value: number, unit: Measurement['unit'], note?: string) => ({
        name,
        value,
        floor: null,
        unit,
        ...(note !== undefined && { note }),
      })
      return [
        measurement(
          'change sets',
          sets,
          '',
          `${deskCount} desks, ${days} days, ${published.length} segments`,
        ),
        measurement('bytes of the log a change set', bytes / sets, 'bytes'),
        measurement('the same in clusters of 4 KB', onDisk / sets, 'bytes'),
        measurement(
          'log of 30 desks in a year, nothing removed',
          gigabytes(bytes) * 1024,
          'MB',
          'extrapolated',
        ),
        measurement('the same in clusters of 4 KB', gigabytes(onDisk) * 1024, 'MB', 'extrapolated'),
        measurement(
          'log of a week in clusters of 4 KB',
          (gigabytes(onDisk) * 1024) / 50,
          'MB',
          'extrapolated',
        ),
        measurement(
          'share of 30 desks after a year, with retention',
          ((segmentsKept(setsOfYear / (sets / published.length)) * onDisk) / published.length +
            retained * (await snapshotBytes(folder, log, desks[0]))) /
            1024 ** 2,
          'MB',
          'segments since the older snapshot, in clusters of 4 KB, and both snapshots, those of this stock',
        ),
        measurement('conflicts of 1,000 change sets', (conflicts / sets) * 1000, ''),
        measurement(
          'publishing and following, busiest desk, a day',
          busy,
          's',
          `30 desks: about ${((busy * year.desks) / deskCount).toFixed(0)} s, extrapolated`,
        ),
      ]
    } finally {
      for (const desk of desks) desk.close()
      fs.rmSync(folder, { recursive: true, force: true })
    }
  },
}
