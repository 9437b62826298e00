import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { ShareClient } from '../../db/process/share/client.ts'
import { nodeShareHosts } from '../../db/process/share/node-hosts.ts'
import type { TestOffice } from '../support/data.ts'
import { loggedFields } from '../support/records.ts'
import { hasOpenSsl } from '../support/stock/certificates.ts'
import { databasePlace } from '../support/stock/desk-places.ts'
import { hasPostgres, PostgresServer } from '../support/stock/postgres-server.ts'
import { median, quantile, type Measurement } from './bench.ts'
import { finished, open, type Place } from './stock-offices.ts'

const visitsSeen = 60
const idleMilliseconds = 30_000

/** From a visit that one desk has saved until the other has it, in milliseconds. */
async function timesSeen(one: TestOffice, other: TestOffice): Promise<readonly number[]> {
  await one.call('desks.syncNow', {})
  await other.call('desks.syncNow', {})
  const look = new Database(other.file(), { readonly: true })
  const isThere = look.prepare('select 1 from visit where id = ?')
  const times: number[] = []
  for (let number = 0; number < visitsSeen; number += 1) {
    // not in step with the other's looking
    await wait((number * 137) % 1000)
    const { id } = await one.call('visits.log', { ...loggedFields(1 + number), status: 'held' })
    const since = performance.now()
    while (isThere.get(id) === undefined) await wait(5)
    times.push(performance.now() - since)
  }
  look.close()
  return times
}

function measured(name: string, times: readonly number[], bar: number): Measurement {
  const p95 = quantile(times, 0.95)
  return {
    name: `seen at the next desk, ${name}, p95`,
    value: p95,
    floor: null,
    unit: 'ms',
    bar: `≤ ${bar.toLocaleString('en')} ms`,
    isMet: p95 <= bar,
    note: `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
  }
}

/** Two offices that follow by themselves: how long until the other sees a visit, and what they cost while nothing happens. */
export async function seenAtTheNext(place: Place): Promise<readonly Measurement[]> {
  const one = await open(place.one, place.secrets[0])
  const other = await open(place.other, place.secrets[1])
  const times = await timesSeen(one, other)
  await one.close()
  await wait(1000)
  const before = process.cpuUsage()
  await wait(idleMilliseconds)
  const { user, system } = process.cpuUsage(before)
  const idle = (user + system) / 10 / idleMilliseconds
  await other.close()
  return [
    measured('folder', times, 3000),
    {
      name: 'a core while nothing happens',
      value: idle,
      floor: null,
      unit: '%',
      bar: '≤ 5 %',
      isMet: idle <= 5,
      note: 'the data process and what waits for shares',
    },
  ]
}

/** The same in PostgreSQL, to which the stock moves, each desk with a share process and TLS; with the 200 ms of gathering. */
export async function seenByPostgres(place: Place): Promise<readonly Measurement[]> {
  if (!hasPostgres || !hasOpenSsl) {
    console.log("seen by PostgreSQL: not measured, Debian's packages postgresql and openssl are not here")
    return []
  }
  const server = await PostgresServer.startEncrypted()
  const one = await open(place.one, place.secrets[0], new ShareClient(nodeShareHosts))
  const other = await open(place.other, place.secrets[1], new ShareClient(nodeShareHosts))
  try {
    const { input, grants } = databasePlace(server)
    const since = performance.now()
    await finished(one, (await one.call('desks.move', input, grants)).jobId)
    const seconds = (performance.now() - since) / 1000
    // learns of it, and is asked for the password
    await other.client.call('desks.syncNow', {})
    await other.call('desks.changePlace', input, grants)
    const times = await timesSeen(one, other)
    return [
      measured('PostgreSQL', times, 500),
      {
        name: 'moving the log from a folder to PostgreSQL',
        value: seconds,
        floor: null,
        unit: 's',
        note: 'all segments, their parts and snapshots',
      },
    ]
  } finally {
    await one.close()
    await other.close()
    await server.remove()
  }
}
