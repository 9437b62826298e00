import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '../../../preload/contract/errors.ts'
import { Threads } from '../../../db/slices/imports/worker/threads.ts'
import { hostileWorkbooks } from '../../support/hostile-workbooks.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-hostile-workbooks-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** A tenth of what the import allows itself: a file of a few kilobytes that needs more is not read for what it holds. */
const threads = new Threads(new URL('../../../db/process/import-thread.ts', import.meta.url), {
  maxOldGenerationSizeMb: 96,
  maxYoungGenerationSizeMb: 8,
})

async function said(task: 'inspect' | 'survey', file: string): Promise<string> {
  const shared = new SharedArrayBuffer(8)
  const answer = await threads.run({
    shared,
    task:
      task === 'inspect'
        ? { kind: task, file, overrides: {} }
        : { kind: task, file, recordsPath: `${file}.json` },
  })
  // both tasks answer with a result
  const result = answer as Result<{ readonly columns: readonly string[] }>
  return result.ok ? result.value.columns.join() : result.error.messageKey
}

/** What is said of those that are not refused as damaged. */
const others: Readonly<Record<string, string>> = {
  'blanks between cells': 'Nr,Firma',
  'a directory of zip64 that says another thing': 'Nr,Firma',
  'one long text in every cell': 'imports.file.workbookTooLarge',
}

describe('hostile workbooks', () => {
  it.each(Object.entries(hostileWorkbooks))('of %s take neither time nor memory', async (name, content) => {
    const file = path.join(folder, 'register.xlsx')
    const bytes = content()
    expect(bytes.length).toBeLessThan(100_000)
    fs.writeFileSync(file, bytes)
    const expected = others[name] ?? 'imports.file.workbookDamaged'
    expect([await said('inspect', file), await said('survey', file)]).toEqual([expected, expected])
  })
})
