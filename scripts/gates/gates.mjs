// The gates, in the order in which they run.
import fs from 'node:fs'
import path from 'node:path'
import { nodeProgram } from '../setup/node.mjs'
import { inModules, root } from '../setup/places.mjs'

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {[string, string[]]} command program and arguments
 * @property {string} [report] JSON file in which a test runner counts its tests
 */

const results = path.join(root, 'test-results')

const cruisedFolders = ['main', 'preload', 'db', 'renderer', 'scripts']
const kindsInNode = ['unit', 'migrations', 'contract', 'integration', 'faults', 'security', 'pdf']

/** While a folder of the house is not there yet, nothing asks for it. */
const isThere = (/** @type {string} */ folder) => fs.existsSync(path.join(root, folder))

/**
 * Gates that only read: they may run side by side.
 * @returns {Gate[]}
 */
export const readingGates = () => [
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', command: tool('oxlint/bin/oxlint') },
  { name: 'types', command: script('types.mjs') },
  {
    name: 'boundaries',
    command: tool('dependency-cruiser/bin/dependency-cruiser.mjs', ...cruisedFolders.filter(isThere)),
  },
  { name: 'dead-code', command: tool('knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors') },
]

/** @returns {Gate} */
export const buildGate = () => ({ name: 'build', command: script('build.mjs') })

/**
 * Gates that run the code, one after the other.
 * @returns {Gate[]}
 */
export const runningGates = () => [
  buildGate(),
  ...kindsInNode.filter((kind) => isThere(`tests/${kind}`)).map(inVitest),
  { name: 'package', command: script('package.mjs', '--linux', '--for-tests') },
  ...(isThere('tests/e2e') ? [inPlaywright()] : []),
]

/** In CI no gate may leave a changed file behind. @type {Gate} */
export const unchangedFiles = { name: 'unchanged', command: ['git', ['diff', '--exit-code', '--stat']] }

/** @returns {[string, string[]]} */
function tool(/** @type {string} */ file, /** @type {string[]} */ ...args) {
  return [nodeProgram(), [inModules(file), ...args]]
}

/** @returns {[string, string[]]} */
function script(/** @type {string} */ file, /** @type {string[]} */ ...args) {
  return [nodeProgram(), [path.join(root, 'scripts', file), ...args]]
}

/** @returns {Gate} */
function inVitest(/** @type {string} */ kind) {
  const report = path.join(results, `${kind}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name: kind, command: tool('vitest/vitest.mjs', 'run', '--project', kind, ...reporters), report }
}

/** @returns {Gate} */
function inPlaywright() {
  // playwright.config.ts writes this report
  return {
    name: 'e2e',
    command: tool('@playwright/test/cli.js', 'test', '--project=e2e'),
    report: path.join(results, 'e2e.json'),
  }
}
