import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { importDraft } from '../../preload/contract/import-draft.ts'
import type { WorkstationSecrets } from '../../db/engine/context.ts'
import type { Every } from '../../db/process/attendance.ts'
import type { Share } from '../../db/process/share/client.ts'
import { newJoinCode } from '../../db/slices/desks/join-code.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { finishJob } from '../support/jobs.ts'
import { registerToken } from './big-office.ts'

/** What the desks do by themselves is done; the minutes do not pass here. */
const never: Every = () => () => undefined
const folderToken = 'file-abcdefghijklmnop1234'

/** A bench's folder: profiles, and the share on the same disk. */
export interface Place {
  readonly folder: string
  readonly share: string
  readonly one: string
  readonly other: string
  readonly secrets: readonly [WorkstationSecrets, WorkstationSecrets]
}

export const secondsSince = (since: number): number => (performance.now() - since) / 1000

/** A desk that begins to follow by itself. */
export const openShared = (folder: string, secrets: WorkstationSecrets, share?: Share): Promise<TestOffice> =>
  openTestOffice({
    ...(share && { share }),
    folder,
    request: { mode: 'existing', profileFolder: folder },
    secrets,
    every: never,
    checkOutput: false,
  })

/** A desk that has begun to follow, where its stock is shared. */
export async function open(folder: string, secrets: WorkstationSecrets, share?: Share): Promise<TestOffice> {
  const office = await openShared(folder, secrets, share)
  if (fs.existsSync(path.join(folder, 'stock.json')))
    while (((await office.call('desks.status', {})).shared?.lastSyncedAt ?? null) === null) await wait(10)
  return office
}

/** A new office whose stock lies in `share`. */
export async function founded(
  folder: string,
  share: string,
  secrets: WorkstationSecrets,
): Promise<TestOffice> {
  const office = await openTestOffice({ folder, secrets, every: never, checkOutput: false })
  await office.call(
    'desks.share',
    { folder: folderToken, database: null, authority: null, name: 'Zimmer 12' },
    { [folderToken]: share },
  )
  return office
}

/** A desk that a running one has admitted. */
export async function joined(
  colleague: TestOffice,
  folder: string,
  share: string,
  secrets: WorkstationSecrets,
): Promise<TestOffice> {
  const wish = {
    folder: share,
    database: null,
    authority: null,
    name: path.basename(folder),
    code: newJoinCode(),
  }
  const opening = openTestOffice({
    folder,
    request: { mode: 'join', profileFolder: folder, wish },
    secrets,
    every: never,
    checkOutput: false,
  })
  while (!(await colleague.call('desks.list', {})).requests.some(({ name }) => name === wish.name))
    await wait(50)
  await colleague.call('desks.admit', { code: wish.code })
  return opening
}

/** What a job came to. Throws where it did not end well. */
export async function finished(office: TestOffice, jobId: string): Promise<unknown> {
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished') throw new Error(`a job ended ${job.status}: ${JSON.stringify(job.error)}`)
  return job.result
}

/** Imports a register; seconds that applying it took, without reading and comparing. */
export async function importInto(office: TestOffice, file: string): Promise<number> {
  const grants = { [registerToken]: file }
  const { dialect, mapping } = await office.call('imports.inspect', { file: registerToken }, grants)
  const plan = {
    file: registerToken,
    dialect,
    mapping: mapping.map(({ column, field }) => ({ column, field })),
    profileId: null,
  }
  const comparing = await office.call('importDrafts.compare', plan, grants)
  const { draftId, guards } = importDraft.parse(await finished(office, comparing.jobId))
  const since = performance.now()
  const acknowledged = guards.map(({ kind }) => kind)
  const applying = await office.call('importDrafts.apply', { draftId, acknowledged })
  await finished(office, applying.jobId)
  return secondsSince(since)
}

/** The highest resident size since the last call, in megabytes; 0 where Linux does not tell. */
export function peakMegabytes(): number {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
    fs.writeFileSync('/proc/self/clear_refs', '5')
    return peak
  } catch {
    return 0
  }
}

/** What somebody at a desk notices of long work: how long it took, and the longest wait for an answer meanwhile. */
export interface Noticed {
  readonly seconds: number
  /** Of a call that reads next to nothing. */
  readonly longestMilliseconds: number
  /** Of a search for companies. */
  readonly longestSearchMilliseconds: number
}

/** Asks for the state and for companies again and again while work goes on, as a window does. */
export async function noticed(office: TestOffice, work: () => Promise<unknown>): Promise<Noticed> {
  const since = performance.now()
  const done = work()
  let isDone = false
  const end = (): void => {
    isDone = true
  }
  done.then(end, end)
  const longest = { status: 0, search: 0 }
  const timed = async (of: keyof typeof longest, call: () => Promise<unknown>): Promise<void> => {
    const asked = performance.now()
    await call()
    longest[of] = Math.max(longest[of], performance.now() - asked)
  }
  while (!isDone) {
    await timed('status', () => office.call('desks.status', {}))
    await timed('search', () => office.call('search.find', { text: 'Schmidt', limit: 8 }))
    // seldom enough not to be what keeps the work back
    await wait(100)
  }
  await done
  return {
    seconds: secondsSince(since),
    longestMilliseconds: longest.status,
    longestSearchMilliseconds: longest.search,
  }
}
