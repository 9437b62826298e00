// What a test runner says in its JSON report: how many tests it counted, and which failed.
import fs from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { readJson } from '../setup/json.mjs'
import { root } from '../setup/places.mjs'

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

/** @typedef {{ ok: boolean, title: string, file: string, tests: { results: { error?: { message: string } }[] }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */

/**
 * The tests of a report that failed, each with the first line of why; none where there is no report.
 * @param {string} report
 * @returns {readonly string[]}
 */
export function failuresIn(report) {
  if (!fs.existsSync(report)) return []
  const content =
    /** @type {Suite & { testResults?: { name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} */ (
      readJson(report)
    )
  const inNode = (content.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    // a file that could not be read has no tests
    if (failed.length === 0 && status === 'failed') return [failure(name, '', message)]
    return failed.map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages[0]))
  })
  const inWindow = specsOf(content)
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []))
      return failure(file, title, errors[0])
    })
  return [...inNode, ...inWindow]
}

/** @returns {readonly Spec[]} */
const specsOf = (/** @type {Suite} */ { specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

function failure(
  /** @type {string} */ file,
  /** @type {string} */ title,
  /** @type {string | undefined} */ why,
) {
  const [reason = ''] = stripVTControlCharacters(why ?? '')
    .trim()
    .split('\n')
  return [path.relative(root, path.resolve(root, file)), title, reason].filter(Boolean).join(' › ')
}
