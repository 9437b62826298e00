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
 * Runs a program and returns its stdout; its stderr is shown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @throws {SetupError} where it does not end with 0
 */
export function outputOf(program, args, options = {}) {
  return /** @type {Promise<string>} */ (
    new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], ...options })
      let text = ''
      child.stdout?.setEncoding('utf8').on('data', (part) => (text += part))
      child.on('error', reject)
      child.on('close', (code) =>
        code === 0
          ? resolve(text)
          : reject(new SetupError(`${program} ${args.join(' ')} ended with ${code}`)),
      )
    })
  )
}
