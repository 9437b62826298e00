// Where windows appear.
import { spawn } from 'node:child_process'
import { SetupError } from './say.mjs'

/** Refuses where no window could appear. */
export function requireDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new SetupError(
    'there is no display. Start from a desktop session, or without one:  xvfb-run -a npm start  (Debian packages xvfb and xauth)',
  )
}

/**
 * Opens a display that nobody sees, so that tests take no one's focus and find the same screen everywhere. Elsewhere than
 * on Linux the user's own display serves.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close(): void }>} the environment of programs that shall appear there
 */
export async function hiddenDisplay() {
  if (process.platform !== 'linux') return { env: process.env, close() {} }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  /** @type {string} */
  const number = await new Promise((resolve, reject) => {
    server.on('error', () => reject(new SetupError('Xvfb is missing (Debian package xvfb)')))
    server.on('exit', (code) => reject(new SetupError(`Xvfb ended with ${code}`)))
    server.stdio[3]?.once('data', (/** @type {Buffer} */ line) => resolve(line.toString().trim()))
  })
  const { WAYLAND_DISPLAY: _, ...env } = process.env
  return { env: { ...env, DISPLAY: `:${number}` }, close: () => server.kill() }
}
