import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { countsIn, failuresIn } from '../../../scripts/gates/counts.mjs'
import { hasFailed, skipped, summary } from '../../../scripts/gates/summary.mjs'

const ok = { name: 'lint', code: 0, seconds: 1.23, counts: undefined }
const passed = { name: 'unit', code: 0, seconds: 2, counts: { passed: 40, failed: 0, skipped: 1 } }
const failed = { name: 'e2e', code: 1, seconds: 30, counts: { passed: 7, failed: 2, skipped: 0 } }

describe('the summary of a run', () => {
  test('ends with the tests of all runners', () => {
    expect(summary([ok, passed, failed], 31).split('\n').at(-1)).toBe('47 passed, 2 failed')
  })

  test('names the gates that failed', () => {
    expect(summary([ok, passed, failed], 31)).toContain('2 of 3 gates in 31 s; FAILED: e2e')
    expect(summary([ok, passed], 3)).not.toContain('FAILED')
  })

  test('names the gates that were skipped, which are no failures', () => {
    const left = { name: 'windows', code: skipped, seconds: 0, counts: undefined }
    expect([ok, left, failed].map(hasFailed)).toEqual([false, false, true])
    expect(summary([ok, left], 3)).toContain('1 of 2 gates in 3 s; skipped: windows')
    expect(summary([ok, left], 3)).toMatch(/^windows\s+skipped\s+0\.0$/m)
  })

  test('names the tests that failed, so that the end of an output is enough', () => {
    const said = summary([ok, { ...failed, failures: ['tests/unit/a.test.ts › a › is 1 › expected 2'] }], 3)
    expect(said).toMatch(/^FAILED {2}tests\/unit\/a\.test\.ts › a › is 1 › expected 2$/m)
  })

  test('has a line with the duration of each gate', () => {
    expect(summary([ok, passed], 3)).toMatch(/^lint\s+ok\s+1\.2$/m)
    expect(summary([ok, passed], 3)).toMatch(/^unit\s+ok\s+40\s+0\s+1\s+2\.0$/m)
  })
})

describe('the counts of a test runner', () => {
  const read = <Said>(report: unknown, what: (file: string) => Said): Said => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-counts-'))
    const file = path.join(folder, 'report.json')
    fs.writeFileSync(file, JSON.stringify(report))
    const said = what(file)
    fs.rmSync(folder, { recursive: true })
    return said
  }
  const counted = (report: unknown) => read(report, countsIn)
  const failures = (report: unknown) => read(report, failuresIn)

  test('stand beside the failures, with file, title and the first line of why', () => {
    const one = {
      fullName: 'a is 1',
      status: 'failed',
      failureMessages: ['\u001b[31mexpected 2\u001b[39m\n at'],
    }
    const fine = { fullName: 'b', status: 'passed', failureMessages: [] }
    const file = path.resolve('tests/unit/a.test.ts')
    expect(
      failures({
        testResults: [
          { name: file, status: 'failed', message: '', assertionResults: [one, fine] },
          { name: file, status: 'failed', message: 'no such module\nat', assertionResults: [] },
        ],
      }),
    ).toEqual(['tests/unit/a.test.ts › a is 1 › expected 2', 'tests/unit/a.test.ts › no such module'])
    const spec = {
      ok: false,
      title: 'opens',
      file: 'a.spec.ts',
      tests: [{ results: [{ error: { message: 'no' } }] }],
    }
    expect(failures({ suites: [{ suites: [{ specs: [spec, { ...spec, ok: true }] }] }] })).toEqual([
      'a.spec.ts › opens › no',
    ])
  })

  test('come from its report', () => {
    expect(counted({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    })
  })

  test('take a test that passed at the second try for failed', () => {
    expect(counted({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    })
  })

  test('are unknown where it wrote none', () => {
    expect(countsIn(path.join(os.tmpdir(), 'kontor-no-such-report.json'))).toBeUndefined()
  })
})
