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
 * @returns {Promise<{ code: number, output: string }>}
 */
export function captured(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (/** @type {string} */ part) => (output += part)
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 143, output }))
  })
}
