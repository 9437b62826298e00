import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { leaveLogIn, replicaState } from '../../db/stock/index.ts'
import { FolderStore } from '../../db/stock/stores/index.ts'
import type { LogStore } from '../../db/stock/store.ts'
import { copyConfirmed, fetchSnapshot, putSnapshot } from '../../db/stock/snapshot-file.ts'
import { unwrapSecrets } from '../../db/slices/desks/own-keys.ts'
import { readStockSettings } from '../../db/slices/desks/settings.ts'
import { createWorkstationSecrets } from '../../db/process/workstation-secrets.ts'
import { officeRules } from '../../db/process/tables.ts'
import type { WorkstationSecrets } from '../../db/engine/context.ts'
import { currentDatabaseFile, profileFolder } from '../../db/engine/connection/profile-folder.ts'
import type { TestOffice } from '../support/data.ts'
import { loggedFields } from '../support/records.ts'
import { admitDesk, joinFrom, newSecrets, openDesk, type TestDesk } from '../support/stock/desks.ts'
import { median, quantile, type Bench, type Measurement } from './bench.ts'
import { noteOf, subjects } from './core-words.ts'
import { Chance } from './generate-register.ts'
import { aLargeSet, rows } from './stock-large-set.ts'
import { open, secondsSince, type Place } from './stock-offices.ts'
import { seenAtTheNext, seenByPostgres } from './stock-seen.ts'

const gatheredSets = 2000
const segments = Number(process.env['KONTOR_BENCH_SEGMENTS'] ?? 5000)
const visitsPerBlock = 20
const blocks = 20

const databaseOf = (profile: string): string => {
  const file = currentDatabaseFile(profileFolder(profile))
  if (file === null) throw new Error('the profile holds no database')
  return file
}

async function deskOf(profile: string, secrets: WorkstationSecrets): Promise<TestDesk> {
  const settings = readStockSettings(profileFolder(profile)).value
  const own = settings === null ? null : await unwrapSecrets(settings.keys, secrets)
  if (own === null) throw new Error('the desk has no keys')
  return openDesk(databaseOf(profile), own)
}

function storeOf({ share }: Place, desk: TestDesk, name: string): LogStore {
  const officeId = replicaState(desk.connection.raw)?.office ?? ''
  return new FolderStore({ chosenFolder: share, officeId, publication: 'link', desk: name })
}

let visits = 0

function visit(desk: TestDesk): void {
  visits += 1
  const chance = new Chance(20_261_129, visits)
  desk.write('visits.create', (scope) => {
    scope.insert('visit', {
      organisation_id: organisationOf(desk, chance.next()),
      status: 'held',
      occurred_on: '2026-03-10',
      subject: chance.pick(subjects),
      note: noteOf(chance),
      staff_id: 1,
      created_at: scope.now,
      updated_at: scope.now,
    })
  })
}

const organisationOf = ({ connection: { raw } }: TestDesk, part: number): number =>
  Number(raw.prepare('select max(id) from organisation').pluck().get()) - Math.floor(part * (rows - 100))

/** Small sets in segments of their own and gathered; a newcomer with the snapshot from before. */
async function smallSets(place: Place): Promise<readonly Measurement[]> {
  const [mine, theirs] = place.secrets
  const one = await deskOf(place.one, mine)
  const store = storeOf(place, one, 'd0')
  const other = await deskOf(place.other, theirs)
  const otherStore = storeOf(place, other, 'd1')
  const replica = one.replica(store)
  const follower = other.replica(otherStore)
  const newcomer = await newSecrets()
  await admitDesk(one, newcomer)
  await replica.sync()
  await follower.sync()
  const { office, epoch, head: before } = replica.state
  const key = await one.keys.of(epoch, 0)
  if (key === null) throw new Error('no key of the office')
  const workFile = path.join(place.folder, 'snapshot.db')
  const copy = (to: string) => copyConfirmed(one.file, officeRules, to)
  const snapshot = await putSnapshot(copy, workFile, key.recipient, store)

  const publishings: number[] = []
  let bytes = 0
  for (let set = 0; set < segments; set += 1) {
    visit(one)
    const since = performance.now()
    await replica.sync()
    publishings.push(performance.now() - since)
    bytes += (await store.get(replica.state.head))?.length ?? 0
  }
  if (replica.state.head !== before + segments) throw new Error('not every set has a segment of its own')
  let since = performance.now()
  await follower.sync()
  const alone = segments / secondsSince(since)

  since = performance.now()
  const file = path.join(place.folder, 'joined.db')
  await fetchSnapshot(otherStore, snapshot, key.identity, file)
  const { head, headHash } = snapshot
  const joining = joinFrom(file, { office, epoch, head, headHash, desk: 2 }, newcomer)
  await joining.replica(otherStore).sync()
  const join = secondsSince(since)
  const size = fs.statSync(file).size / 1024 ** 2
  joining.close()

  for (let set = 0; set < gatheredSets; set += 1) visit(one)
  const from = replica.state.head
  await replica.sync()
  let gatheredBytes = 0
  for (let seq = from + 1; seq <= replica.state.head; seq += 1)
    gatheredBytes += (await store.get(seq))?.length ?? 0
  since = performance.now()
  await follower.sync()
  const gathered = gatheredSets / secondsSince(since)
  one.close()
  other.close()
  return [
    {
      name: `follower, ${segments} visits in segments of their own`,
      value: alone,
      floor: null,
      unit: 'sets/s',
      bar: '≥ 300 sets/s',
      isMet: alone >= 300,
    },
    {
      name: `follower, ${gatheredSets} visits gathered`,
      value: gathered,
      floor: null,
      unit: 'sets/s',
      bar: '≥ 300 sets/s',
      isMet: gathered >= 300,
    },
    {
      name: 'sealing and publishing a visit, median',
      value: median(publishings),
      floor: null,
      unit: 'ms',
      note: `p95 ${quantile(publishings, 0.95).toFixed(1)} ms`,
    },
    { name: 'a segment of one visit', value: bytes / segments, floor: null, unit: 'bytes' },
    {
      name: 'a visit in a gathered segment',
      value: gatheredBytes / gatheredSets,
      floor: null,
      unit: 'bytes',
    },
    {
      name: `join: snapshot of ${size.toFixed(0)} MB + ${segments} segments`,
      value: join,
      floor: null,
      unit: 's',
      bar: '≤ 60 s',
      isMet: join <= 60,
    },
  ]
}

async function saved(office: TestOffice, organisationId: number): Promise<number> {
  const since = performance.now()
  await office.call('visits.log', { ...loggedFields(organisationId), status: 'held' })
  return performance.now() - since
}

/** The same office by itself and shared: a visit is saved in either, in turns. */
async function savingVisits(place: Place): Promise<readonly Measurement[]> {
  const [mine] = place.secrets
  const alone = path.join(place.folder, 'alone')
  fs.cpSync(place.one, alone, { recursive: true, mode: fs.constants.COPYFILE_FICLONE })
  fs.rmSync(path.join(alone, 'stock.json'))
  leaveLogIn(databaseOf(alone), officeRules, new Date().toISOString())
  const times = { alone: [] as number[], shared: [] as number[] }
  const [without, shared] = [await open(alone, mine), await open(place.one, mine)]
  for (let block = -1; block < blocks; block += 1) {
    await shared.call('desks.syncNow', {})
    for (const [office, found] of [
      [without, times.alone],
      [shared, times.shared],
    ] as const)
      for (let number = 0; number < visitsPerBlock; number += 1) {
        const time = await saved(office, 1 + ((block + 1) * visitsPerBlock + number))
        // the first block is not counted
        if (block >= 0) found.push(time)
      }
  }
  await without.close()
  await shared.close()
  const of = (share: number) => ({
    value: quantile(times.shared, share),
    floor: quantile(times.alone, share),
  })
  const [p50, p95] = [of(0.5), of(0.95)]
  return [
    {
      name: 'saving a visit, shared, median',
      ...p50,
      unit: 'ms',
      bar: '≤ 1.1 × floor',
      isMet: p50.value <= 1.1 * p50.floor,
      note: 'floor: not shared, same office',
    },
    {
      name: 'saving a visit, shared, p95',
      ...p95,
      unit: 'ms',
      note: `slowest ${Math.max(...times.shared).toFixed(0)} ms, not shared ${Math.max(...times.alone).toFixed(0)} ms`,
    },
  ]
}

/** One stock at two desks: a register of 200,000, small sets, joining, a day's work. */
export const stockBench: Bench = {
  name: 'stock',
  async run() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-stock-'))
    const share = path.join(folder, 'share')
    fs.mkdirSync(share)
    const secrets = [await createWorkstationSecrets(), await createWorkstationSecrets()] as const
    const place = { folder, share, one: path.join(folder, 'one'), other: path.join(folder, 'other'), secrets }
    try {
      const all = [aLargeSet, smallSets, savingVisits, seenAtTheNext, seenByPostgres]
      const named = process.env['KONTOR_BENCH_PARTS']?.split(',')
      const parts = all.filter(({ name }) => named?.includes(name) ?? true)
      const found: Measurement[] = []
      for (const part of parts) found.push(...(await part(place)))
      return found
    } finally {
      fs.rmSync(folder, { recursive: true, force: true })
    }
  },
}
