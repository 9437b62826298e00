import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createAgeKeyPair } from '../../db/slices/backups/index.ts'
import { backUpNow, setUpBackups } from '../support/office-backups.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { organisationFields } from '../support/records.ts'
import { median, type Measurement } from './bench.ts'

const runs = 3

const seconds = (since: number): number => (performance.now() - since) / 1000

/** Bytes and files below a folder. */
function footprint(folder: string): string {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return JSON.stringify(
    files.map((name) => {
      const { size, mtimeMs } = fs.statSync(path.join(folder, name))
      return [name, size, mtimeMs]
    }),
  )
}

/** The highest resident size since the last call, in megabytes; null where Linux does not tell. */
function peakMegabytes(): number | null {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
    fs.writeFileSync('/proc/self/clear_refs', '5')
    return peak
  } catch {
    return null
  }
}

const residentMegabytes = (): number => process.memoryUsage().rss / 1024 ** 2

/** The same by the standard programs, one after the other: copy, compress, encrypt, bring there, hash both. */
function plainBackup(database: string, work: string, target: string, recipients: readonly string[]): string {
  const copy = path.join(work, 'plain.db')
  const sealed = path.join(target, 'plain.db.zst.age')
  for (const file of [copy, `${copy}.zst`, `${copy}.zst.age`, sealed]) fs.rmSync(file, { force: true })
  execFileSync('sqlite3', [database, `VACUUM INTO '${copy}'`])
  execFileSync('zstd', ['-q', '-3', copy, '-o', `${copy}.zst`])
  execFileSync('age', [...recipients.flatMap((key) => ['-r', key]), '-o', `${copy}.zst.age`, `${copy}.zst`])
  execFileSync('cp', [`${copy}.zst.age`, sealed])
  execFileSync('sha256sum', [copy, `${copy}.zst.age`, sealed])
  return sealed
}

/** The same by the standard programs: decrypt and decompress through a pipe, then the check of SQLite. */
function plainRestore(sealed: string, keyFile: string, work: string): void {
  const file = path.join(work, 'restored.db')
  const pipe = `set -o pipefail; age -d -i '${keyFile}' '${sealed}' | zstd -q -d -f -o '${file}'`
  execFileSync('bash', ['-c', pipe])
  execFileSync('sqlite3', [file, 'PRAGMA integrity_check'])
}

/** Saves a company again and again while something else runs: the longest that one took, in milliseconds. */
async function longestWait(office: TestOffice, meanwhile: Promise<unknown>): Promise<number> {
  let isRunning = true
  const done = meanwhile.finally(() => (isRunning = false))
  let longest = 0
  while (isRunning) {
    const since = performance.now()
    await office.call('organisations.create', { fields: organisationFields() })
    longest = Math.max(longest, performance.now() - since)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await done
  return longest
}

async function measure(office: TestOffice): Promise<readonly Measurement[]> {
  const target = path.join(office.folder, 'share')
  const work = path.join(office.folder, 'plain')
  for (const folder of [target, work]) fs.mkdirSync(folder)
  const recoveryKey = await setUpBackups(office, target)
  const keyFile = path.join(work, 'key.txt')
  const [own, other] = await Promise.all([createAgeKeyPair(), createAgeKeyPair()])
  fs.writeFileSync(keyFile, own.identity)
  const before = residentMegabytes()
  // what the first one loads is not counted
  await backUpNow(office)
  const backups: number[] = []
  const floors: number[] = []
  const waits: number[] = []
  const waitFloors: number[] = []
  const peaks: number[] = []
  const restores: number[] = []
  const restoreFloors: number[] = []
  let file = ''
  for (let run = 0; run < runs; run++) {
    peakMegabytes()
    let since = performance.now()
    ;({ file } = await backUpNow(office))
    backups.push(seconds(since))
    peaks.push(peakMegabytes() ?? 0)
    since = performance.now()
    const sealed = plainBackup(office.file(), work, target, [own.recipient, other.recipient])
    floors.push(seconds(since))
    waits.push(await longestWait(office, backUpNow(office)))
    // what others on this computer keep a save from anyway
    waitFloors.push(await longestWait(office, wait(1000 * (backups.at(-1) ?? 1))))
    fs.rmSync(sealed)
  }
  // afterwards: what a restore loads would count for the backups that follow
  const sealed = plainBackup(office.file(), work, target, [own.recipient, other.recipient])
  for (let run = 0; run < runs; run++) {
    let since = performance.now()
    const profileFolder = path.join(office.folder, `restored-${String(run)}`)
    const request = {
      mode: 'restore',
      profileFolder,
      backupFile: file,
      recoveryKey,
      knownTo: office.folder,
      signer: null,
      acceptUnknownSigner: false,
    } as const
    const restored = await openTestOffice({ folder: profileFolder, request })
    restores.push(seconds(since))
    await restored.close()
    since = performance.now()
    plainRestore(sealed, keyFile, work)
    restoreFloors.push(seconds(since))
  }
  fs.rmSync(sealed)
  await backUpNow(office)
  const footprintBefore = footprint(target)
  const unchanged = await office.call('backups.run', { evenIfUnchanged: false })
  const written = footprint(target) === footprintBefore && unchanged.jobId === null ? 0 : 1
  const size = Math.round(fs.statSync(office.file()).size / 1024 ** 2)
  const backup = { value: median(backups), floor: median(floors) }
  const restore = { value: median(restores), floor: median(restoreFloors) }
  const longest = { value: Math.max(...waits), floor: Math.max(...waitFloors) }
  const peak = Math.max(...peaks)
  return [
    {
      name: `backup of ${String(size)} MB to a local folder`,
      ...backup,
      unit: 's',
      bar: '≤ 2.5 × floor',
      isMet: backup.value <= 2.5 * backup.floor,
      note: 'floor: VACUUM INTO + zstd -3 + age + cp + sha256sum',
    },
    {
      name: 'highest resident size meanwhile',
      value: peak,
      floor: before,
      unit: 'MB',
      bar: '≤ 260 MB',
      isMet: peak <= 260,
      note: "floor: the process before; with the bench's own",
    },
    {
      name: 'longest wait of a save meanwhile',
      ...longest,
      unit: 'ms',
      bar: '≤ 50 ms',
      isMet: longest.value <= 50,
      note: 'floor: as long a time without a backup',
    },
    {
      name: 'written in an unchanged hour',
      value: written,
      floor: null,
      unit: 'MB',
      bar: '0 bytes',
      isMet: written === 0,
    },
    {
      name: 'restore until the office is open',
      ...restore,
      unit: 's',
      bar: '≤ 3 × floor',
      isMet: restore.value <= 3 * restore.floor,
      note: 'floor: age -d | zstd -d + integrity_check',
    },
  ]
}

const [folder = '', result = ''] = process.argv.slice(2)
const office = await openTestOffice({
  folder,
  request: { mode: 'existing', profileFolder: folder },
  checkOutput: false,
})
fs.writeFileSync(result, JSON.stringify(await measure(office)))
await office.close()
