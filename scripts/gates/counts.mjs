// How many tests a test runner counted, from its JSON report.
import fs from 'node:fs'
import { readJson } from '../setup/json.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of a report; undefined where the runner did not get as far as writing one.
 * @param {string} report
 * @returns {Counts | undefined}
 */
export function countsIn(report) {
  if (!fs.existsSync(report)) return undefined
  const content =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | { stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} */ (
      readJson(report)
    )
  if ('stats' in content) {
    const { expected, unexpected, flaky, skipped } = content.stats
    return { passed: expected, failed: unexpected + flaky, skipped }
  }
  return {
    passed: content.numPassedTests,
    failed: content.numFailedTests,
    skipped: content.numPendingTests + content.numTodoTests,
  }
}
