import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ImportDraft } from '../../preload/contract/import-draft.ts'
import type { ImportOutcome } from '../../preload/contract/imports.ts'
import { inspectFile, tableRepairs } from '../../db/tabular/index.ts'
import { newDraftFolder, removeDraft } from '../../db/slices/imports/staging/draft-folder.ts'
import { stageRows } from '../../db/slices/imports/staging/rows-file.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { finishJob } from '../support/jobs.ts'
import type { Bench, Measurement } from './bench.ts'
import { bigOfficeRows, bigRegister, registerToken } from './big-office.ts'
import { writeRegister } from './generate-register.ts'

const runs = 3
const stagingBar = 2
const firstImportBar = 30
const laterImportBar = 18
const undoBar = 1.5
const memoryBarMegabytes = 350

const fastest = (values: readonly number[]): number => Math.min(...values)

/** The plainest import there is: the sqlite3 shell's `.import` of the same file into one untyped table. */
function shellImport(file: string): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-floor-'))
  const start = performance.now()
  const shell = spawnSync('sqlite3', [path.join(folder, 'floor.db')], {
    input: `.mode csv\n.separator ; "\\r\\n"\n.import ${file} register\nselect count(*) from register;\n`,
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - start
  fs.rmSync(folder, { recursive: true, force: true })
  if (shell.status !== 0) throw new Error(`sqlite3 failed: ${shell.stderr}`)
  return milliseconds
}

/** Milliseconds to read a file into staged rows, in this thread. */
async function staging(office: TestOffice, file: string): Promise<number> {
  const inspected = await inspectFile(file)
  if (!inspected.ok) throw new Error(inspected.error.messageKey)
  const draft = newDraftFolder(office.file(), new Date())
  const request = {
    file,
    ...inspected.value,
    discarded: [],
    personal: [],
    repairs: tableRepairs(inspected.value.columns, inspected.value.sampleRows),
    staffId: 1,
    createdAt: new Date().toISOString(),
  }
  const { milliseconds } = await stageRows(draft, request, { progress: () => undefined })
  removeDraft(draft)
  return milliseconds
}

interface Imported {
  readonly draft: ImportDraft
  readonly outcome: ImportOutcome
  readonly compared: number
  readonly applied: number
}

async function finished<T>(office: TestOffice, jobId: string): Promise<T> {
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished') throw new Error(`the job ended ${job.status}: ${JSON.stringify(job.error)}`)
  // the contract names the result of each job
  return job.result as T
}

/** Reads, compares and applies a file as the window would, all guards agreed to. */
async function imported(office: TestOffice, file: string): Promise<Imported> {
  const grants = { [registerToken]: file }
  const { dialect, mapping } = await office.call('imports.inspect', { file: registerToken }, grants)
  const plan = {
    file: registerToken,
    dialect,
    mapping: mapping.map(({ column, field }) => ({ column, field })),
    profileId: null,
  }
  const start = performance.now()
  const comparing = await office.call('importDrafts.compare', plan, grants)
  const draft = await finished<ImportDraft>(office, comparing.jobId)
  const between = performance.now()
  const acknowledged = draft.guards.map(({ kind }) => kind)
  const applying = await office.call('importDrafts.apply', { draftId: draft.draftId, acknowledged })
  const outcome = await finished<ImportOutcome>(office, applying.jobId)
  return { draft, outcome, compared: between - start, applied: performance.now() - between }
}

async function undone(office: TestOffice, batchId: number): Promise<number> {
  const start = performance.now()
  const { jobId } = await office.call('imports.undo', { batchId })
  await finished(office, jobId)
  return performance.now() - start
}

const countsOf = ({ outcome: { counts }, draft }: Imported): string =>
  `${counts.created} new, ${counts.updated} changed, ${counts.same} same, ${draft.counts.undecided} undecided`

function wholeRun(name: string, run: Imported, floor: number, bar: number): Measurement {
  const value = run.compared + run.applied
  return {
    name,
    value,
    floor,
    unit: 'ms',
    bar: `≤ ${bar} × floor`,
    isMet: value <= bar * floor,
    note: `compared ${run.compared.toFixed(0)} ms, applied ${run.applied.toFixed(0)} ms; ${countsOf(run)}`,
  }
}

function undoRun(name: string, value: number, run: Imported): Measurement {
  const bar = undoBar * run.applied
  return { name, value, floor: run.applied, unit: 'ms', bar: `≤ ${undoBar} × its apply`, isMet: value <= bar }
}

/** The register a year later: moved, renamed, grown, vanished and new companies. */
function laterRegister(): string {
  const file = path.join(os.tmpdir(), 'kontor-bench', `register-${bigOfficeRows}-later.csv`)
  if (!fs.existsSync(file)) {
    writeRegister(`${file}.part`, {
      rows: bigOfficeRows,
      encoding: 'windows-1252',
      seed: 20_261_123,
      issue: 2,
    })
    fs.renameSync(`${file}.part`, file)
  }
  return file
}

export const importBench: Bench = {
  name: 'import',
  async run() {
    const file = await bigRegister()
    const later = laterRegister()
    const floor = fastest(Array.from({ length: runs }, () => shellImport(file)))
    const laterFloor = fastest(Array.from({ length: runs }, () => shellImport(later)))
    const office = await openTestOffice({ checkOutput: false })
    const stagings: number[] = []
    for (let run = 0; run < runs; run += 1) stagings.push(await staging(office, file))
    const staged = fastest(stagings)
    const first = await imported(office, file)
    const second = await imported(office, later)
    const again = await imported(office, later)
    const undoSecond = await undone(office, second.outcome.batchId)
    const undoFirst = await undone(office, first.outcome.batchId)
    const peak = process.resourceUsage().maxRSS / 1024
    await office.close()
    const changes = again.outcome.counts.created + again.outcome.counts.updated
    return [
      {
        name: `staging ${bigOfficeRows} rows × 25 columns`,
        value: staged,
        floor,
        unit: 'ms',
        bar: `≤ ${stagingBar} × floor`,
        isMet: staged <= stagingBar * floor,
        note: `fastest of ${runs}; floor: sqlite3 .import of the same file`,
      },
      wholeRun('first import into an empty office', first, floor, firstImportBar),
      wholeRun(`a year later, against ${bigOfficeRows} organisations`, second, laterFloor, laterImportBar),
      wholeRun('the same file once more', again, laterFloor, laterImportBar),
      {
        name: 'changes by the same file',
        value: changes,
        floor: 0,
        unit: '',
        bar: '0',
        isMet: changes === 0,
      },
      undoRun('undo of the later import', undoSecond, second),
      undoRun('undo of the first import', undoFirst, first),
      {
        name: 'peak memory of the process',
        value: peak,
        floor: null,
        unit: 'MB',
        bar: `≤ ${memoryBarMegabytes} MB`,
        isMet: peak <= memoryBarMegabytes,
      },
    ]
  },
}
