import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { WorkstationSecrets } from '../../db/engine/context.ts'
import { noticed, openShared, peakMegabytes, type Noticed } from './stock-offices.ts'

/** A desk in a process of its own, which has done nothing before. */
export interface FollowerResult extends Noticed {
  readonly companies: number
  readonly peakMegabytes: number
}

const [folder = '', secrets = '', result = ''] = process.argv.slice(2)
// written by the bench that starts this
const office = await openShared(folder, JSON.parse(secrets) as WorkstationSecrets)
const found = await noticed(office, async () => {
  while (((await office.call('desks.status', {})).shared?.lastSyncedAt ?? null) === null) await wait(10)
})
const companies = office.read((raw) => Number(raw.prepare('select count(*) from organisation').pluck().get()))
const followed: FollowerResult = { ...found, companies, peakMegabytes: peakMegabytes() }
fs.writeFileSync(result, JSON.stringify(followed))
await office.close()
