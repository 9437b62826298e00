import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Measurement } from './bench.ts'
import { bigOfficeRows, bigRegister, cacheFolder } from './big-office.ts'
import { writeRegister } from './generate-register.ts'
import type { FollowerResult } from './stock-follower.ts'
import { founded, importInto, joined, noticed, type Noticed, type Place } from './stock-offices.ts'

export const rows = Number(process.env['KONTOR_BENCH_ROWS'] ?? bigOfficeRows)

async function register(): Promise<string> {
  if (rows === bigOfficeRows) return bigRegister()
  fs.mkdirSync(cacheFolder, { recursive: true })
  const file = path.join(cacheFolder, `register-${rows}-windows-1252.csv`)
  writeRegister(file, { rows, encoding: 'windows-1252', seed: 20_261_123 })
  return file
}

/** The next desk, in a process of its own: what it needs is its alone. */
function follower(place: Place): FollowerResult {
  const result = path.join(place.folder, 'follower.json')
  const script = path.join(import.meta.dirname, 'stock-follower.ts')
  const args = [...process.execArgv, script, place.other, JSON.stringify(place.secrets[1]), result]
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0)
    throw new Error('the next desk did not follow')
  // written by the child from the same type
  return JSON.parse(fs.readFileSync(result, 'utf8')) as FollowerResult
}

/** A set of 200,000 companies: applied here, published, applied there. */
export async function aLargeSet(place: Place): Promise<readonly Measurement[]> {
  const [mine, theirs] = place.secrets
  const one = await founded(place.one, place.share, mine)
  await (await joined(one, place.other, place.share, theirs)).close()
  const local = await importInto(one, await register())
  const publishing = await noticed(one, () => one.call('desks.syncNow', {}))
  await one.close()
  const following = follower(place)
  const what = `import of ${following.companies} companies`
  const waits = (
    of: string,
    { longestMilliseconds: value, longestSearchMilliseconds: search }: Noticed,
  ): Measurement => ({
    name: `longest wait for an answer at the ${of} meanwhile`,
    value,
    floor: null,
    unit: 'ms',
    bar: '≤ 100 ms',
    isMet: value <= 100,
    note: `a search ${search.toFixed(0)} ms`,
  })
  return [
    {
      name: `${what}: published`,
      value: publishing.seconds,
      floor: local,
      unit: 's',
      note: 'floor: applied here',
    },
    waits('publisher', publishing),
    {
      name: `${what}: applied at the next desk`,
      value: following.seconds,
      floor: local,
      unit: 's',
      bar: '≤ 1.5 × floor',
      isMet: following.seconds <= 1.5 * local,
      note: 'floor: applied here',
    },
    waits('next desk', following),
    {
      name: 'highest resident size of the next desk, in a process of its own',
      value: following.peakMegabytes,
      floor: null,
      unit: 'MB',
      bar: '≤ 450 MB',
      isMet: following.peakMegabytes <= 450,
    },
  ]
}
