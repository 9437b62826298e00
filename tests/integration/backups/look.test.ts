import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LookSource } from '../../../db/process/protocol.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { writeStateAt } from '../../../db/stock/index.ts'
import { dataContract } from '../../../preload/contract/index.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { dumpAudited, problemsOf, type Dump } from '../../support/dump.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { doWork, firstWork, randomWork, type Work } from '../../support/random-work.ts'
import { organisationFields } from '../../support/records.ts'

const secrets = await createWorkstationSecrets()

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice({ secrets })
})
afterEach(() => office.close())

const create = (name: string) => office.call('organisations.create', { fields: organisationFields({ name }) })
const namesIn = (of: TestOffice) =>
  of.read((raw) => raw.prepare('select name from organisation order by id').pluck().all())

/** Opens a look as main does. */
const look = (source: LookSource): Promise<TestOffice> => {
  const folder = path.join(office.folder, 'look')
  const request = { mode: 'look', profileFolder: folder, ofProfile: office.folder, source } as const
  return openTestOffice({ folder, request, secrets, every: () => () => undefined })
}

it('shows a backup for reading beside the present, and refuses every change in words', async () => {
  const target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  const recoveryKey = await setUpBackups(office, target)
  const { id, version } = await create('Damals GmbH')
  const { file } = await backUpNow(office)
  await create('Seither GmbH')
  for (const key of [null, recoveryKey]) {
    const unasked = { signer: null, acceptUnknownSigner: false }
    const looked = await look({ kind: 'backup', backupFile: file, recoveryKey: key, ...unasked })
    expect((await looked.call('organisations.get', { id })).fields.name).toBe('Damals GmbH')
    expect(namesIn(looked)).toEqual(['Damals GmbH'])
    const fields = organisationFields({ name: 'Anders GmbH' })
    expect(await looked.fail('organisations.update', { id, version, fields })).toMatchObject({
      code: 'READONLY',
      messageKey: 'restoring.error.onlyLooking',
    })
    await create('Nebenher GmbH')
    await looked.client.close()
    fs.rmSync(looked.folder, { recursive: true })
  }
  expect(namesIn(office)).toHaveLength(4)
})

it('refuses every command that could change something, and asks the queries as ever', async () => {
  await create('Damals GmbH')
  const { seq } = await office.call('restoring.momentAt', { at: '2999-01-01T00:00:00.000Z' })
  const looked = await look({ kind: 'moment', seq })
  const commands = Object.entries(dataContract).flatMap(([slice, methods]) =>
    Object.entries(methods).flatMap(([method, { kind }]) =>
      kind === 'command' ? [`${slice}.${method}`] : [],
    ),
  )
  const answers = await Promise.all(commands.map((channel) => looked.client.send(channel, {})))
  const allowed = commands.filter(
    (_channel, at) =>
      answers[at]?.ok === true || answers[at]?.error.messageKey !== 'restoring.error.onlyLooking',
  )
  expect(allowed.toSorted()).toEqual([
    'jobs.cancel',
    'lists.export',
    'reportDocuments.council',
    'reportDocuments.dossier',
    'reportDocuments.list',
    'reportDocuments.month',
  ])
  await looked.client.close()
})

it('finds the moment before a change, and says where the history does not go back so far', async () => {
  office.setNow('2900-03-12T13:00:00.000Z')
  await create('Eins GmbH')
  office.setNow('2900-03-12T14:30:00.000Z')
  await create('Zwei GmbH')
  const at = (instant: string) => office.call('restoring.momentAt', { at: instant })
  expect(await at('2900-03-12T14:00:00.000Z')).toMatchObject({
    at: '2900-03-12T13:00:00.000Z',
    command: 'organisations.create',
    staffName: 'Anna Amsel',
    since: 1,
  })
  expect((await at('2900-03-12T15:00:00.000Z')).since).toBe(0)
  const failure = await office.fail('restoring.momentAt', { at: '1999-01-01T00:00:00.000Z' })
  expect(failure).toMatchObject({ code: 'NOT_FOUND', messageKey: 'restoring.error.tooEarly' })

  const { seq } = await at('2900-03-12T14:00:00.000Z')
  const looked = await look({ kind: 'moment', seq })
  expect(namesIn(looked)).toEqual(['Eins GmbH'])
  await looked.client.close()
})

it('does not bring back what was deleted for good since, nor what cannot be without it', async () => {
  const { id, version } = await create('Für immer GmbH')
  await create('Bleibt GmbH')
  const { seq } = await office.call('restoring.momentAt', { at: '2999-01-01T00:00:00.000Z' })
  await office.call('organisations.remove', { id, version })
  const [deleted] = (await office.call('bin.list', { offset: 0, limit: 10 })).rows
  await office.call('bin.purge', { changeSetIds: [deleted?.changeSetId ?? 0], isRequested: false })
  const looked = await look({ kind: 'moment', seq })
  expect(namesIn(looked)).toEqual(['Bleibt GmbH'])
  expect(looked.read(problemsOf)).toEqual([])
  await looked.client.close()
})

/** Everything that is journaled after each change set, by its place. */
async function recorded(work: readonly Work[]): Promise<ReadonlyMap<number, Dump>> {
  const states = new Map<number, Dump>()
  for (const step of work) {
    const answer = await doWork(office, step)
    if (!answer.ok) continue
    const seq = office.read((raw) => Number(raw.prepare('select max(seq) from change_set').pluck().get()))
    states.set(seq, office.read(dumpAudited))
  }
  return states
}

it('shows after any work the state at each change set as it was then', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-state-'))
  await fc.assert(
    fc.asyncProperty(randomWork(60), async (work) => {
      const states = await recorded([...firstWork, ...work])
      await office.call('history.undo', {})
      for (const [seq, state] of states) {
        const file = path.join(folder, 'state.db')
        fs.rmSync(file, { force: true })
        writeStateAt(office.file(), file, seq, officeRules)
        const raw = new Database(file, { readonly: true })
        expect([seq, dumpAudited(raw)]).toEqual([seq, state])
        expect(problemsOf(raw)).toEqual([])
        raw.close()
      }
      await office.close()
      office = await openTestOffice({ secrets })
    }),
    { numRuns: 4 },
  )
  fs.rmSync(folder, { recursive: true })
}, 120_000)
