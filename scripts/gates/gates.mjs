// The gates, in the order in which they run.
import fs from 'node:fs'
import path from 'node:path'
import { compileCache } from '../setup/lean-node.mjs'
import { nodeProgram } from '../setup/node.mjs'
import { inModules, root } from '../setup/places.mjs'
import { hasTests, kinds, patterns } from './kinds.mjs'

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {[string, string[]]} command program and arguments
 * @property {string} [report] JSON file in which a test runner counts its tests
 * @property {NodeJS.ProcessEnv} [env] more of the environment
 */

const results = path.join(root, 'test-results')

const cruisedFolders = ['main', 'preload', 'db', 'renderer', 'scripts']

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
  ...kinds.filter((kind) => kind !== 'e2e').flatMap(testGates),
  // the end-to-end tests start the packaged app too
  { name: 'package', command: script('package.mjs', '--linux', '--for-tests') },
  ...testGates('e2e'),
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

/**
 * The gates of a kind of tests: none while there are none, two where some run in Node and others in the window.
 * @param {string} kind
 * @returns {Gate[]}
 */
function testGates(kind) {
  const has = (/** @type {RegExp} */ pattern) => hasTests(path.join(root, 'tests', kind), pattern)
  const inNode = has(patterns.inNode) ? [inVitest(kind, kind)] : []
  const windowName = inNode.length > 0 ? `${kind}-window` : kind
  return [...inNode, ...(has(patterns.inWindow) ? [inPlaywright(windowName, kind)] : [])]
}

/** @returns {Gate} */
function inVitest(/** @type {string} */ name, /** @type {string} */ kind) {
  const report = path.join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const command =
    kind === 'windows' && process.platform !== 'win32'
      ? script('windows.mjs', ...reporters)
      : tool('vitest/vitest.mjs', 'run', '--project', kind, ...reporters)
  return { name, command, report }
}

/** @returns {Gate} */
function inPlaywright(/** @type {string} */ name, /** @type {string} */ kind) {
  const report = path.join(results, `${name}.json`)
  const command = tool('@playwright/test/cli.js', 'test', `--project=${kind}`, '--reporter=list,json')
  // there the data process and its threads run in Node, from sources that would be compiled anew for each
  const compiled = kind === 'browser' ? { NODE_COMPILE_CACHE: compileCache } : {}
  return { name, command, report, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...compiled } }
}
