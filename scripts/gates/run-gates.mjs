// Runs the gates and sums them up.
import fs from 'node:fs'
import os from 'node:os'
import { hiddenDisplay } from '../setup/display.mjs'
import { captured, run } from '../setup/run.mjs'
import { countsIn, failuresIn } from './counts.mjs'
import { buildGate, readingGates, runningGates, unchangedFiles } from './gates.mjs'
import { hasFailed, summary } from './summary.mjs'

/** @typedef {import('./gates.mjs').Gate} Gate */
/** @typedef {import('./summary.mjs').Outcome} Outcome */

/**
 * Runs all gates, or the named ones; a failed gate does not keep the next from running.
 * @param {readonly string[]} names none for all
 * @returns {Promise<number>} exit code
 */
export async function runGates(names) {
  const all = [...readingGates(), ...runningGates()].map(({ name }) => name)
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    process.stderr.write(`no gate ${unknown.join(', ')}; there are: ${all.join(', ')}\n`)
    return 2
  }
  const start = Date.now()
  const isWanted = (/** @type {Gate} */ { name }) => names.length === 0 || names.includes(name)
  const running = runningGates().filter(isWanted)
  // whatever runs, runs what is built from the present files
  if (running.length > 0 && running[0]?.name !== buildGate().name) running.unshift(buildGate())
  const outcomes = [...(await runReading(readingGates().filter(isWanted))), ...(await runRunning(running))]
  if (process.env.CI && names.length === 0) outcomes.push(await runGate(unchangedFiles, process.env))
  process.stdout.write(`\n${summary(outcomes, (Date.now() - start) / 1000)}\n`)
  return outcomes.some(hasFailed) ? 1 : 0
}

/**
 * On all cores, the output of each gate shown whole.
 * @param {readonly Gate[]} gates
 */
async function runReading(gates) {
  /** @type {Outcome[]} */
  const outcomes = []
  const queue = [...gates.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, { name, command }] = next
      const start = Date.now()
      const { code, stdout, stderr } = await captured(...command)
      outcomes[at] = { name, code, seconds: (Date.now() - start) / 1000, counts: undefined }
      process.stdout.write(`\n— ${name}\n${stdout}${stderr}`)
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker))
  return outcomes
}

/**
 * One after the other, on a display that nobody sees.
 * @param {readonly Gate[]} gates
 */
async function runRunning(gates) {
  if (gates.length === 0) return []
  const display = await hiddenDisplay()
  try {
    const outcomes = []
    for (const gate of gates) outcomes.push(await runGate(gate, display.env))
    return outcomes
  } finally {
    display.close()
  }
}

/**
 * @param {Gate} gate
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runGate({ name, command: [program, args], report, env: more }, env) {
  if (report) fs.rmSync(report, { force: true })
  process.stdout.write(`\n— ${name}\n`)
  const start = Date.now()
  const code = await run(program, args, { env: { ...env, ...more } })
  const seconds = (Date.now() - start) / 1000
  if (!report) return { name, code, seconds, counts: undefined }
  return { name, code, seconds, counts: countsIn(report), failures: failuresIn(report) }
}
