// What is said when all gates have run.

/** @typedef {{ name: string, code: number, seconds: number, counts: import('./counts.mjs').Counts | undefined, failures?: readonly string[] }} Outcome */

/** Exit code of a gate that cannot run on this machine and has said why; GNU Automake's tests use the same. */
export const skipped = 77

/** Whether a gate found something wrong. */
export const hasFailed = (/** @type {Pick<Outcome, 'code'>} */ { code }) => code !== 0 && code !== skipped

/**
 * The tests that failed, a table with a line for each gate, and the closing line with the tests of all runners.
 * @param {readonly Outcome[]} outcomes
 * @param {number} seconds of all together; less than their sum, because some ran side by side
 */
export function summary(outcomes, seconds) {
  const rows = outcomes.map(({ counts, ...outcome }) => [
    outcome.name,
    hasFailed(outcome) ? 'FAILED' : outcome.code === skipped ? 'skipped' : 'ok',
    counts ? String(counts.passed) : '',
    counts ? String(counts.failed) : '',
    counts ? String(counts.skipped) : '',
    outcome.seconds.toFixed(1),
  ])
  const total = (/** @type {'passed' | 'failed'} */ what) =>
    outcomes.reduce((sum, { counts }) => sum + (counts?.[what] ?? 0), 0)
  const named = (/** @type {readonly Outcome[]} */ some) => some.map(({ name }) => name).join(', ')
  const passed = outcomes.filter(({ code }) => code === 0)
  const failed = outcomes.filter(hasFailed)
  const left = outcomes.filter(({ code }) => code === skipped)
  const failures = outcomes.flatMap(({ failures: some = [] }) => some)
  return [
    ...(failures.length > 0 ? [...failures.map((line) => `FAILED  ${line}`), ''] : []),
    table([['gate', 'result', 'passed', 'failed', 'skipped', 'seconds'], ...rows]),
    '',
    `${passed.length} of ${outcomes.length} gates in ${seconds.toFixed(0)} s` +
      (left.length > 0 ? `; skipped: ${named(left)}` : '') +
      (failed.length > 0 ? `; FAILED: ${named(failed)}` : ''),
    `${total('passed')} passed, ${total('failed')} failed`,
  ].join('\n')
}

/** Lines with aligned columns: the first two to the left, numbers to the right. */
function table(/** @type {readonly string[][]} */ rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n')
}
