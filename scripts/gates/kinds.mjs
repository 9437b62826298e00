// The kinds of tests: each is a folder in tests/. Files named *.test.ts run in plain Node, *.spec.ts drive Kontor's window.
import fs from 'node:fs'
import path from 'node:path'

/** In the order in which they run. */
export const kinds = [
  'unit',
  'migrations',
  'contract',
  'integration',
  'desks',
  'faults',
  'security',
  'pdf',
  'windows',
  'browser',
  'e2e',
]

/** Files of each runner. */
export const patterns = { inNode: /\.test\.tsx?$/, inWindow: /\.spec\.ts$/ }

/**
 * Whether a folder of tests has files for a runner.
 * @param {string} folder
 * @param {RegExp} pattern
 */
export function hasTests(folder, pattern) {
  if (!fs.existsSync(folder)) return false
  return fs.readdirSync(folder, { recursive: true }).some((name) => pattern.test(path.basename(String(name))))
}
