import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KontorError } from '../../../db/engine/errors.ts'
import type { ImportTask } from '../../../db/slices/imports/worker/protocol.ts'
import { runImportTask } from '../../../db/slices/imports/worker/run-import-task.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { hostileWorkbooks } from '../../support/hostile-workbooks.ts'
import { chosenFile, registerToken } from '../../support/registers.ts'

const threadOf = (onMessage: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ shared }) => { ${onMessage} })`)}`,
  )
/** A thread that a file keeps busy for ever, and one whose memory it fills. */
const hanging = threadOf('for (;;);')
const filling = threadOf('const all = []; for (;;) all.push(new Array(10_000).fill(all.length / 3))')
const reporting = threadOf(`let done = 0
const timer = setInterval(() => {
  done += 1
  if (done < 20) parentPort.postMessage({ type: 'progress', step: 'reading', done, total: 20 })
  else { clearInterval(timer); parentPort.postMessage({ type: 'done', result: 'read', ends: false }) }
}, 20)`)

const limits = { silenceMilliseconds: 300, graceMilliseconds: 100 }
const looks: readonly ImportTask[] = [
  { kind: 'inspect', file: '/register/boese.xlsx', overrides: {} },
  { kind: 'survey', file: '/register/boese.xlsx', recordsPath: null },
  { kind: 'readList', file: '/register/boese.xlsx' },
]

async function failureOf(
  script: URL,
  task: ImportTask,
  signal = new AbortController().signal,
  chosen = limits,
): Promise<unknown> {
  try {
    return await runImportTask(script, task, { signal, progress: () => undefined }, chosen)
  } catch (error) {
    return error instanceof KontorError ? error.failure : error
  }
}

describe('a thread that reads a file', () => {
  it.each(looks)('is ended when it is silent for too long ($kind)', async (task) => {
    expect(await failureOf(hanging, task)).toEqual({
      code: 'VALIDATION',
      messageKey: 'imports.file.takesTooLong',
      params: { fileName: 'boese.xlsx' },
    })
  })

  it.each(looks)('is ended when it needs too much memory ($kind)', async (task) => {
    const patient = { ...limits, silenceMilliseconds: 60_000 }
    expect(await failureOf(filling, task, undefined, patient)).toEqual({
      code: 'VALIDATION',
      messageKey: 'imports.file.needsTooMuchMemory',
      params: { fileName: 'boese.xlsx' },
    })
  })

  it('is ended when it is cancelled and does not hear of it', async () => {
    const abort = new AbortController()
    const patient = { ...limits, silenceMilliseconds: 60_000 }
    const failed = failureOf(
      hanging,
      { kind: 'inspect', file: 'a.csv', overrides: {} },
      abort.signal,
      patient,
    )
    abort.abort()
    expect(await failed).toMatchObject({ code: 'CANCELLED' })
  })

  it.skipIf(process.platform === 'win32')('is given up when what it reads never answers', async () => {
    const pipe = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-pipe-')), 'register.csv')
    execFileSync('mkfifo', [pipe])
    const waiting = threadOf(`process.getBuiltinModule('fs').readFileSync(${JSON.stringify(pipe)})`)
    const failed = await failureOf(waiting, { kind: 'inspect', file: pipe, overrides: {} })
    expect(failed).toMatchObject({ messageKey: 'imports.file.takesTooLong' })
    // lets the thread go
    fs.closeSync(fs.openSync(pipe, 'r+'))
    fs.rmSync(path.dirname(pipe), { recursive: true })
  })

  it('may take as long as it needs while it says that it moves', async () => {
    const task: ImportTask = { kind: 'inspect', file: 'a.csv', overrides: {} }
    expect(await failureOf(reporting, task)).toBe('read')
  })
})

describe('the data process', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await openTestOffice()
  })
  afterAll(() => office.close())

  it.each(['imports.inspect', 'codeLists.inspect'] as const)(
    'goes on whatever a file holds (%s)',
    async (channel) => {
      const content = hostileWorkbooks['start tags of cells that never end']?.() ?? Buffer.alloc(0)
      const grants = chosenFile(office, content, 'boese.xlsx')
      const failed = office.fail(channel, { file: registerToken }, grants)
      expect((await office.call('codeLists.list', {})).lists).not.toEqual([])
      expect(await failed).toMatchObject({ messageKey: 'imports.file.workbookDamaged' })
    },
  )

  it.each([
    ['imports.inspect', 'imports.stopInspecting'],
    ['codeLists.inspect', 'codeLists.stopInspecting'],
  ] as const)('stops looking when nobody waits any more (%s)', async (channel, stop) => {
    const grants = chosenFile(office, ['Nr;Firma', '1;Albers GmbH und viele andere\r\n'.repeat(200_000)])
    const failed = office.fail(channel, { file: registerToken }, grants)
    await office.call(stop, { file: registerToken }, grants)
    expect(await failed).toMatchObject({ code: 'CANCELLED' })
  })
})
