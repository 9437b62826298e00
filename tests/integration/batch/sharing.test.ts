import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { WorkstationSecrets } from '../../../db/engine/context.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { share } from '../../../main/batch/sharing.ts'
import { openTestOffice } from '../../support/data.ts'
import { temporaryFolder, type Ended } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

const fileToken = 'file-abcdefghijklmnop1234'

let folder: string
let profile: string
let place: string
let secrets: WorkstationSecrets
beforeEach(async () => {
  folder = temporaryFolder()
  profile = path.join(folder, 'profile')
  place = path.join(folder, 'share')
  fs.mkdirSync(place)
  fs.writeFileSync(path.join(folder, 'liste.csv'), 'Firma;PLZ;Ort\r\nAmsel GmbH;46236;Musterstadt')
  secrets = await createWorkstationSecrets()
  const office = await openTestOffice({ folder: profile, secrets })
  const wish = { name: 'Zimmer 12', folder: fileToken, database: null, authority: null }
  await office.call('desks.share', wish, { [fileToken]: place })
  await office.close()
})

const importing = (own: WorkstationSecrets | null): Promise<Ended> =>
  runKontor(['import', path.join(folder, 'liste.csv'), '--data', profile, '--json'], {}, own)
const sharingOf = (run: Ended): unknown =>
  (run.json() as { readonly value: { readonly sharing?: unknown } }).value.sharing

/** Steps that the log does not hold yet. */
async function waiting(): Promise<number> {
  const office = await openTestOffice({
    folder: profile,
    request: { mode: 'existing', profileFolder: profile },
  })
  try {
    return (await office.call('desks.status', {})).shared?.pending ?? 0
  } finally {
    await office.close()
  }
}

it('what a command has written is on the log when it ends', async () => {
  const run = await importing(secrets)
  expect([run.exitCode, sharingOf(run)]).toEqual([0, { isShared: true }])
  expect(run.stderr).toContain('Mit den anderen Arbeitsplätzen geteilt.')
  expect(await waiting()).toBe(0)
})

it('waits where the place is away, and goes along with the next command', async () => {
  fs.renameSync(place, `${place}-away`)
  const run = await importing(secrets)
  expect(run.exitCode).toBe(0)
  expect(sharingOf(run)).toMatchObject({ isShared: false, waiting: await waiting() })
  expect(run.stderr).toMatch(
    /noch nicht mit den anderen Arbeitsplätzen geteilt .*liegt nicht mehr an seinem Ort/,
  )
  fs.renameSync(`${place}-away`, place)
  fs.appendFileSync(path.join(folder, 'liste.csv'), '\r\nMeise KG;46238;Musterstadt')
  expect(sharingOf(await importing(secrets))).toEqual({ isShared: true })
  expect(await waiting()).toBe(0)
})

it('waits for a window where the keys of the desk are not at hand', async () => {
  const run = await importing(null)
  expect(run.exitCode).toBe(0)
  expect(sharingOf(run)).toMatchObject({ isShared: false, reason: 'desks.error.needsWindow' })
})

it('says so where sharing takes too long, and where the run is stopped', async () => {
  const pending = { ok: true, value: { shared: { pending: 3 } } }
  const call = (channel: string) =>
    channel === 'desks.status' ? Promise.resolve(pending) : new Promise(() => undefined)
  const said: string[] = []
  const stop = new AbortController()
  const run = {
    language: 'de',
    stop: stop.signal,
    writeProgress: (text: string) => void said.push(text),
  } as const
  // a client that answers one call alone
  const client = { call } as never
  expect(await share(client, run, 20)).toEqual({
    isShared: false,
    waiting: 3,
    reason: 'batch.sharingTakesLong',
  })
  expect(said.at(-1)).toContain('(wartende Schritte: 3). Nach 0 Minuten war das Teilen noch nicht fertig.')
  stop.abort()
  expect(await share(client, run)).toMatchObject({ reason: 'job.cancelled' })
})
