// Child processes.
import { spawn } from 'node:child_process'
import { root } from './places.mjs'
import { SetupError } from './say.mjs'

/**
 * Runs a program in the checkout and waits. Its output goes where ours goes unless `options.stdio` says otherwise.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit code; 128 + 15 where a signal ended it
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    const relay = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.on('SIGINT', relay).on('SIGTERM', relay)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', relay).off('SIGTERM', relay)
      resolve(code ?? 143)
    })
  })
}

/**
 * Runs a program whose output is talk, not result: it goes to stderr.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @throws {SetupError} where it does not end with 0
 */
export async function must(program, args, options = {}) {
  const code = await run(program, args, { stdio: ['ignore', 2, 2], ...options })
  if (code !== 0) throw new SetupError(`${program} ${args.join(' ')} ended with ${code}`)
}

/**
 * Runs a program and keeps what it writes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function captured(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let [stdout, stderr] = ['', '']
    child.stdout?.setEncoding('utf8').on('data', (part) => (stdout += part))
    child.stderr?.setEncoding('utf8').on('data', (part) => (stderr += part))
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 143, stdout, stderr }))
  })
}

/**
 * What a program writes to stdout; its stderr is shown where it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 * @throws {SetupError} where it does not end with 0
 */
export async function outputOf(program, args, options = {}) {
  const { code, stdout, stderr } = await captured(program, args, options)
  if (code !== 0) throw new SetupError(`${program} ended with ${code}\n${stderr}`)
  return stdout
}
