import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'
import { temporaryFolder } from '../../support/stock/desks.ts'
import { admitting, never, shareOffice } from '../../support/stock/offices.ts'

let folder: string
const offices: TestOffice[] = []
/** Minutes that have passed. */
let minutes = 0
beforeEach(() => {
  minutes = 0
  folder = temporaryFolder()
  fs.mkdirSync(share())
})
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const share = (): string => path.join(folder, 'share')

async function sharing(desks: number): Promise<readonly TestOffice[]> {
  const first = await shareOffice(share())
  offices.push(first)
  for (let number = 1; number < desks; number += 1) {
    const name = `desk ${number}`
    const at = path.join(folder, name)
    const wish = { folder: share(), database: null, authority: null, name, code: newJoinCode() }
    const opening = openTestOffice({
      folder: at,
      request: { mode: 'join', profileFolder: at, wish },
      secrets: await createWorkstationSecrets(),
      every: never,
    })
    await admitting(first, wish)
    offices.push(await opening)
  }
  for (let round = 0; round < 2; round += 1)
    for (const office of offices) await office.call('desks.syncNow', {})
  return offices
}

/** Lets each desk speak once in each minute that passes. */
async function pass(count: number, speaking: readonly TestOffice[] = offices): Promise<void> {
  for (const end = minutes + count; minutes < end; minutes += 1)
    for (const office of speaking) {
      office.setNow(new Date(Date.UTC(2026, 2, 11, 10, minutes + 1)).toISOString())
      await office.client.call('desks.syncNow', {})
    }
}

const warnings = async (office: TestOffice) => (await office.call('desks.status', {})).shared?.warnings

/** As somebody would with a tool of their own: neither journal nor versions know of it. */
function changeByHand(office: TestOffice, sql: string): void {
  const raw = new Database(office.file())
  raw.exec(sql)
  raw.close()
}

it('desks that hold the same find no difference', async () => {
  const [one] = await sharing(2)
  for (const name of ['Amsel GmbH', 'Buche GmbH']) if (one) await newOrganisation(one, { name })
  await pass(30)
  for (const office of offices) expect(await warnings(office)).toEqual([])
})

it('of two desks each says that the other one differs, and offers to join anew', async () => {
  const [one, other] = await sharing(2)
  if (!one || !other) throw new Error('no desks')
  await newOrganisation(one, { name: 'Amsel GmbH' })
  await pass(2)
  changeByHand(other, `update organisation set name = 'Von Hand GmbH'`)
  await pass(24 * 6)
  expect(await warnings(one)).toEqual([{ kind: 'differs', desk: 'desk 1' }])
  expect(await warnings(other)).toEqual([{ kind: 'differs', desk: 'Zimmer 12' }])
  expect((await other.call('desks.status', {})).shared).toMatchObject({ anew: 'DIVERGED' })
})

it('of three desks the one that differs stops before it shares more, and stays so after a restart', async () => {
  const [one, odd, third] = await sharing(3)
  if (!one || !odd || !third) throw new Error('no desks')
  await newOrganisation(one, { name: 'Amsel GmbH' })
  await pass(2)
  changeByHand(odd, `update organisation set name = 'Von Hand GmbH'`)
  await pass(24 * 6)
  expect((await odd.call('desks.status', {})).shared).toMatchObject({ state: 'stopped', anew: 'DIVERGED' })
  expect((await one.call('desks.status', {})).shared).toMatchObject({ state: 'current', anew: null })
  expect(JSON.parse(fs.readFileSync(path.join(odd.folder, 'stock.json'), 'utf8'))).toMatchObject({
    differs: true,
  })
})

it('a place that was set back is said at every desk, and what it lacks is put back', async () => {
  const [one, other] = await sharing(2)
  if (!one || !other) throw new Error('no desks')
  await newOrganisation(one, { name: 'Amsel GmbH' })
  await pass(2)
  fs.cpSync(share(), `${share()}-earlier`, { recursive: true })
  await newOrganisation(one, { name: 'Buche GmbH' })
  await newOrganisation(other, { name: 'Clara GmbH' })
  await pass(2)
  fs.rmSync(share(), { recursive: true })
  fs.renameSync(`${share()}-earlier`, share())
  await pass(3)
  for (const office of [one, other]) {
    expect(await warnings(office)).toMatchObject([{ kind: 'healed', desk: 'Zimmer 12' }])
    expect((await office.call('desks.status', {})).shared).toMatchObject({ problem: null })
  }
})

it('a desk that comes back to a place that was set back says that another one has seen more', async () => {
  const [one, other] = await sharing(2)
  if (!one || !other) throw new Error('no desks')
  await pass(2)
  fs.cpSync(share(), `${share()}-earlier`, { recursive: true })
  await newOrganisation(one, { name: 'Buche GmbH' })
  await pass(2, [one])
  // the other one's word is newer than what lies there; it may have spoken just before it was shut down
  const notes = path.join(share(), 'kontor', 'v1')
  const later = path.join(folder, 'notes')
  fs.cpSync(notes, later, { recursive: true })
  fs.rmSync(share(), { recursive: true })
  fs.renameSync(`${share()}-earlier`, share())
  for (const file of fs.readdirSync(later, { recursive: true, encoding: 'utf8' }))
    if (path.basename(file).startsWith('desk-0'))
      fs.copyFileSync(path.join(later, file), path.join(notes, file))
  await one.close()
  offices.splice(offices.indexOf(one), 1)
  await pass(3, [other])
  expect(await warnings(other)).toMatchObject([{ kind: 'behind', desk: 'Zimmer 12' }])
})
